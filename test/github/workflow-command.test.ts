import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRunner } from '#github/runner'
import { fileEntry, workflowCommand } from '#github/workflow-command'
import { temporaryFolder } from '../terminal/command-line.ts'

describe('workflowCommand', () => {
  it.each([
    [workflowCommand('group', 'Plan'), '::group::Plan\n'],
    [workflowCommand('error', 'no', { file: 'a.py', line: 3 }), '::error file=a.py,line=3::no\n'],
    [workflowCommand('error', 'no', { title: undefined }), '::error::no\n'],
    [workflowCommand('add-mask', 'two\nlines 100%\r'), '::add-mask::two%0Alines 100%25%0D\n'],
    [workflowCommand('warning', 'a::b', { title: 'x,y: z%' }), '::warning title=x%2Cy%3A z%25::a::b\n'],
  ])('writes one line that only the runner can read otherwise: %s', (line, expected) => {
    expect(line).toBe(expected)
  })
})

describe('the runner', () => {
  it('keeps outputs and summary in its files, whatever is in them', async () => {
    using folder = temporaryFolder()
    const env = { GITHUB_OUTPUT: join(folder.path, 'output'), GITHUB_STEP_SUMMARY: join(folder.path, 'summary') }
    const runner = openRunner({ env, write: () => undefined })
    const hostile = 'a\nend-0\nother<<end\n::error::x'
    runner.output('plan', hostile)
    runner.output('added', '1')
    await runner.summarize('# One')
    await runner.summarize('# Two')

    const written = readFileSync(env.GITHUB_OUTPUT, 'utf8')
    const [, delimiter = ''] = /^plan<<(\S+)\n/.exec(written) ?? []
    expect(hostile).not.toContain(delimiter)
    expect(written.startsWith(fileEntry('plan', hostile, delimiter))).toBe(true)
    expect(written).toMatch(/\nadded<<(\S+)\n1\n\1\n$/)
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe('# One\n# Two\n')
  })

  it('says where there is no summary, and needs no file for outputs', async () => {
    const runner = openRunner({ env: {}, write: () => undefined })
    expect(() => runner.output('added', '1')).not.toThrow()
    await expect(runner.summarize('x')).rejects.toThrow('keeps no summary')
  })
})
