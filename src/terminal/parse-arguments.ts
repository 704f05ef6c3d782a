import { nearest } from '#diagnostics/nearest'
import type { Command, Invocation, Option } from './command.ts'

/** What the arguments ask for. `help` without a command is the overview. */
export type Request =
  | { readonly kind: 'help'; readonly command: Command | null; readonly group: string | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly command: Command; readonly invocation: Invocation }
  | { readonly kind: 'usage'; readonly command: Command | null; readonly reason: string }

/** Reads the arguments after the program's name. Options may stand anywhere; `--` ends them. */
export function parseArguments(argv: readonly string[], commands: readonly Command[]): Request {
  const end = argv.indexOf('--')
  const before = end === -1 ? argv : argv.slice(0, end)
  if (argv.length === 0 || argv[0] === 'help') return helpFor(argv.slice(1), commands)
  const words = bareWords(before, commands)
  const command = longestMatch(words, commands)
  if (before.some((word) => word === '--help' || word === '-h')) return helpFor(words, commands)
  if (command === undefined)
    return before[0] === '--version' ? { kind: 'version' } : unknownCommand(words, before, commands)
  return parseFor(command, argv)
}

/** The words that are neither an option nor the value of one, so that options may stand in front of the command. */
function bareWords(argv: readonly string[], commands: readonly Command[]): readonly string[] {
  const options = commands.flatMap((command) => command.options)
  const takesValue = (word: string | undefined) =>
    options.some(({ name, short, metavar }) => {
      return metavar !== undefined && (word === `--${name}` || word === `-${short ?? ''}`)
    })
  return argv.filter((word, index) => !word.startsWith('-') && !takesValue(argv[index - 1]))
}

function parseFor(command: Command, argv: readonly string[]): Request {
  const waiting = [...argv]
  const wordsLeft = [...command.words]
  const operands: string[] = []
  const switches = new Set<string>()
  const values = new Map<string, readonly string[]>()
  const usage = (reason: string): Request => ({ kind: 'usage', command, reason })

  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (word === '--') {
      operands.push(...waiting.splice(0))
    } else if (!word.startsWith('-') || word === '-') {
      if (wordsLeft[0] === word) wordsLeft.shift()
      else operands.push(word)
    } else {
      const [flag, inline] = splitFlag(word)
      const option = command.options.find(({ name, short }) => flag === `--${name}` || flag === `-${short ?? ''}`)
      if (option === undefined) return usage(unknownOption(flag, command.options))
      if (option.metavar === undefined) {
        if (inline !== undefined) return usage(`\`${flag}\` takes no value.`)
        switches.add(option.name)
      } else {
        const value = inline ?? waiting.shift()
        if (value === undefined) return usage(`\`${flag}\` needs a value: ${option.metavar}.`)
        const earlier = values.get(option.name) ?? []
        const wrong = wrongValue(option, value, earlier)
        if (wrong !== undefined) return usage(wrong)
        values.set(option.name, [...earlier, value])
      }
    }
  }
  const wrong = wrongArity(command, operands)
  return wrong === undefined ? { kind: 'run', command, invocation: { operands, switches, values } } : usage(wrong)
}

function wrongValue(
  { name, choices, repeatable }: Option,
  value: string,
  earlier: readonly string[],
): string | undefined {
  if (choices !== undefined && !choices.includes(value)) {
    return `\`--${name}\` takes ${choices.map((choice) => `\`${choice}\``).join(', ')}, not \`${value}\`.`
  }
  return earlier.length > 0 && repeatable !== true ? `\`--${name}\` is given twice.` : undefined
}

function wrongArity(
  { words, operands: shape, arity: [least, most] }: Command,
  operands: readonly string[],
): string | undefined {
  const name = words.join(' ')
  if (operands.length < least) return `\`${name}\` needs ${shape}.`
  if (operands.length > most)
    return most === 0
      ? `\`${name}\` takes no argument, but was given \`${operands[0] ?? ''}\`.`
      : `\`${name}\` takes ${shape} only.`
  return undefined
}

function helpFor(words: readonly string[], commands: readonly Command[]): Request {
  const command = longestMatch(words, commands)
  if (command !== undefined) return { kind: 'help', command, group: null }
  const group = words[0]
  if (group === undefined) return { kind: 'help', command: null, group: null }
  const known = commands.some((each) => each.words[0] === group)
  return known ? { kind: 'help', command: null, group } : unknownCommand(words, words, commands)
}

function unknownCommand(words: readonly string[], argv: readonly string[], commands: readonly Command[]): Request {
  const first = words[0]
  if (first === undefined)
    return { kind: 'usage', command: null, reason: `\`${argv[0] ?? ''}\` stands alone: name a command.` }
  const inGroup = commands.filter((command) => command.words[0] === first)
  if (inGroup.length > 0) {
    const verbs = inGroup.map((command) => `\`${command.words.join(' ')}\``).join(', ')
    return {
      kind: 'usage',
      command: null,
      reason: `\`${words.slice(0, 2).join(' ')}\` is not a command; there are ${verbs}.`,
    }
  }
  return {
    kind: 'usage',
    command: null,
    reason: `There is no command \`${first}\`.${didYouMean(
      first,
      commands.map((command) => command.words[0] ?? ''),
    )}`,
  }
}

function unknownOption(flag: string, options: readonly Option[]): string {
  return `There is no option \`${flag}\` here.${didYouMean(
    flag,
    options.map((option) => `--${option.name}`),
  )}`
}

function didYouMean(word: string, known: readonly string[]): string {
  const best = nearest(word, known)
  return best === undefined ? '' : ` Did you mean \`${best}\`?`
}

function splitFlag(word: string): readonly [string, string | undefined] {
  const at = word.indexOf('=')
  return word.startsWith('--') && at !== -1 ? [word.slice(0, at), word.slice(at + 1)] : [word, undefined]
}

function longestMatch(words: readonly string[], commands: readonly Command[]): Command | undefined {
  return commands
    .filter((command) => command.words.every((word, index) => words[index] === word))
    .toSorted((a, b) => b.words.length - a.words.length)[0]
}
