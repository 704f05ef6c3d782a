import { describe, expect, it } from 'vitest'
import { commands } from '#terminal/commands'
import { commandHelp, overviewHelp } from '#terminal/help'
import { parseArguments } from '#terminal/parse-arguments'
import { version } from '#terminal/version'
import manifest from '../../package.json' with { type: 'json' }

const parse = (line: string) => parseArguments(line === '' ? [] : line.split(' '), commands)

describe('parseArguments', () => {
  it.each([
    ['plan', 'plan', [], {}],
    ['plan --format json', 'plan', [], { format: ['json'] }],
    ['plan --format=json --workspace sub', 'plan', [], { format: ['json'], workspace: ['sub'] }],
    ['--workspace sub plan', 'plan', [], { workspace: ['sub'] }],
    ['manifest -w sub a.py', 'manifest', ['a.py'], { workspace: ['sub'] }],
    ['deployment list', 'deployment list', [], {}],
    ['deployment info 2', 'deployment info', ['2'], {}],
    ['deploy --allow A --allow B', 'deploy', [], { allow: ['A', 'B'] }],
    ['job info -- --odd', 'job info', ['--odd'], {}],
  ])('reads `%s`', (line, words, operands, values) => {
    const request = parse(line)
    if (request.kind !== 'run') throw new Error(JSON.stringify(request))
    expect(request.command.words.join(' ')).toBe(words)
    expect(request.invocation.operands).toEqual(operands)
    expect(Object.fromEntries(request.invocation.values)).toEqual(values)
  })

  it.each([
    ['paln', /There is no command `paln`.*Did you mean `plan`/],
    ['plan --fromat json', /There is no option `--fromat` here.*Did you mean `--format`/],
    ['plan --format yaml', /takes `text`, `json`, `markdown`, not `yaml`/],
    ['plan --format', /needs a value/],
    ['plan --quiet=yes', /takes no value/],
    ['plan --format json --format text', /given twice/],
    ['plan extra', /takes no argument/],
    ['job info', /needs JOB/],
    ['job', /is not a command; there are `job list`/],
    ['deployment lsit', /is not a command/],
    ['--workspace', /stands alone/],
  ])('refuses `%s` and says what was wrong', (line, reason) => {
    const request = parse(line)
    expect(request.kind).toBe('usage')
    expect(request.kind === 'usage' ? request.reason : '').toMatch(reason)
  })

  it.each(['', 'help', '--help', 'plan --help', 'help plan', 'deployment --help', '-h'])('helps on `%s`', (line) => {
    expect(parse(line).kind).toBe('help')
  })

  it('tells its version', () => {
    expect(parse('--version').kind).toBe('version')
    expect(version).toBe(manifest.version)
  })
})

describe('help', () => {
  it('names every command in the overview', () => {
    for (const { words } of commands) expect(overviewHelp(commands)).toContain(words.join(' '))
  })

  it.each(commands.map((command) => [command.words.join(' '), command] as const))(
    'of `%s` gives examples that it takes',
    (_, command) => {
      expect(command.examples.length).toBeGreaterThan(0)
      for (const { line } of command.examples) {
        const words = [...(line.split(' | ')[0] ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(
          (match) => match[1] ?? match[2] ?? '',
        )
        expect(words[0]).toBe('dlt-deploy')
        expect(parseArguments(words.slice(1), commands)).toMatchObject({
          kind: 'run',
          command: { words: command.words },
        })
        expect(commandHelp(command)).toContain(line)
      }
    },
  )
})
