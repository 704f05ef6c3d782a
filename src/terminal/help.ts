import type { Command, Option } from './command.ts'

const program = 'dlt-deploy'

/** The overview: every command with its line, under the task it serves. */
export function overviewHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => usage(command).length))
  const lines = commands.map((command) => `  ${usage(command).padEnd(width)}  ${command.summary}`)
  return [
    `${program}: shows what a merge does to a dlt workspace in production, and does exactly that.`,
    '',
    `Usage: ${program} <command> [options]`,
    '',
    ...lines,
    '',
    `\`${program} <command> --help\` teaches one command. A first look, changing nothing: \`${program} plan\`.`,
    '',
  ].join('\n')
}

/** The commands of one group: `deployment`, `configuration`, `job`. */
export function groupHelp(group: string, commands: readonly Command[]): string {
  return overviewHelp(commands.filter((command) => command.words[0] === group))
}

export function commandHelp(command: Command): string {
  const options = command.options.map((option) => [flagOf(option), describe(option)] as const)
  const width = Math.max(0, ...options.map(([flag]) => flag.length))
  return [
    command.summary,
    '',
    `Usage: ${program} ${usage(command)} [options]`,
    '',
    command.details,
    '',
    'Options:',
    ...options.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`),
    '',
    'Examples:',
    ...command.examples.flatMap(({ line, does }) => [`  ${line}`, `      ${does}`]),
    '',
  ].join('\n')
}

function usage(command: Command): string {
  return [...command.words, command.operands].filter((part) => part !== '').join(' ')
}

function flagOf({ name, short, metavar }: Option): string {
  const flag = short === undefined ? `    --${name}` : `-${short}, --${name}`
  return metavar === undefined ? flag : `${flag} ${metavar}`
}

function describe({ summary, choices }: Option): string {
  return choices === undefined ? summary : `${summary} One of ${choices.join(', ')}.`
}
