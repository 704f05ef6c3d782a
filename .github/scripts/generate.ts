import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readyWorkflow } from '../../src/commands/ready-workflow.ts'
import { catalog } from '../../src/diagnostics/catalog.ts'
import { decisions, reasons } from '../../src/github/decision.ts'
import { inputs } from '../../src/github/inputs.ts'
import { outputs } from '../../src/github/outputs.ts'
import { commands } from '../../src/terminal/commands.ts'
import { generateAction } from './generate-action.ts'

/** Writes every page that is made from the code. With `--check` it writes nothing and fails where a page says otherwise. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const check = process.argv.includes('--check')

const pages: Readonly<Record<string, (current: string) => string>> = {
  'action.yml': generateAction,
  'src/diagnostics/REFERENCE.md': reference,
  'README.md': readme,
}

const stale = Object.entries(pages).filter(([path, render]) => {
  const file = join(root, path)
  const current = read(file)
  const wanted = render(current)
  if (!check && current !== wanted) writeFileSync(file, wanted)
  return current !== wanted
})
if (check && stale.length > 0) {
  console.error(
    `Not what the code says: ${stale.map(([path]) => path).join(', ')}. Run \`npm run generate\` and commit.`,
  )
  process.exitCode = 1
} else {
  console.log(
    `Generated pages: ${Object.keys(pages).length} ${check ? 'compared' : `looked at, ${stale.length} written`}.`,
  )
}

/** Each `<!-- generated:NAME -->` … `<!-- /generated -->` of the README is filled by the part of that name. */
function readme(current: string): string {
  const parts: Readonly<Record<string, () => string>> = {
    inputs: () =>
      table(
        ['Input', 'Default', 'What it does'],
        Object.entries(inputs).map(([name, input]) => [
          code(name),
          input.default === '' ? '' : code(input.default),
          input.description,
        ]),
      ),
    outputs: () =>
      table(
        ['Output', 'What it holds'],
        Object.entries(outputs).map(([name, text]) => [code(name), text]),
      ),
    commands: () =>
      table(
        ['Command', 'What it does'],
        commands.map(({ words, operands, summary }) => [code([...words, operands].join(' ').trim()), summary]),
      ),
    workflow: () =>
      `\`\`\`yaml\n${readyWorkflow({ workspace: '.', secrets: ['PROD_SECRETS_TOML'], branch: 'main' })}\`\`\`\n`,
  }
  return current.replace(
    /(<!-- generated:(\w+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (_, open: string, name: string, close: string) => {
      const render = parts[name]
      if (render === undefined) throw new Error(`README.md asks for a part '${name}' that nobody makes`)
      return `${open}\n${render()}\n${close}`
    },
  )
}

function reference(): string {
  const faults = Object.entries(catalog).map(([name, { severity, message, hint }]) =>
    [`### ${name}`, '', `*${severity}*`, '', `> ${prose(message)}`, '', prose(hint), ''].join('\n'),
  )
  return [
    '<!-- Generated from src/diagnostics/catalog/ by `npm run generate`. Edit that. -->',
    '# Reference of codes',
    '',
    'Codes are permanent: one is retired but never reused. Words in *‹angles›* stand for what the message names.',
    '',
    '## Decisions',
    '',
    'The output `decision` of the action is one of these.',
    '',
    table(
      ['Decision', 'Meaning'],
      Object.entries(decisions).map(([name, text]) => [code(name), text]),
    ),
    '## Reasons',
    '',
    'The output `reason-code` is one of these, or the code of the first fault below.',
    '',
    table(
      ['Reason', 'Meaning'],
      Object.entries(reasons).map(([name, text]) => [code(name), text]),
    ),
    '## Faults and hazards',
    '',
    ...faults,
  ].join('\n')
}

function prose(template: string): string {
  return template.replace(/\{(\w+)\}/g, '‹$1›')
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return `${[line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')}\n`
}

function code(text: string): string {
  return `\`${text}\``
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
