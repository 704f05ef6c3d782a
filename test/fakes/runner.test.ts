import { describe, expect, it } from 'vitest'
import { parseLog, parseOutputs } from './runner.ts'

describe('the output file', () => {
  it('holds values of one line and of many', () => {
    const text = 'changes=true\nplan<<ghadelimiter_1\nfirst\nsecond=2\n\nghadelimiter_1\nempty<<X\n\nX\n'
    expect(parseOutputs(text)).toEqual({ changes: 'true', plan: 'first\nsecond=2\n', empty: '' })
  })

  it.each(['plan<<X\nnever ends\n', 'no sign at all\n'])('is refused where the runner would refuse it: %j', (text) => {
    expect(() => parseOutputs(text)).toThrow()
  })
})

describe('the log', () => {
  it('gives back annotations as they were meant', () => {
    const raw = '::error title=SYNTAX_ERROR,file=a%2Cb.py,line=3,endLine=3,col=1::50%25 wrong%0Athere::here\nplain\n'
    expect(parseLog(raw)).toMatchObject({
      annotations: [
        {
          severity: 'error',
          message: '50% wrong\nthere::here',
          properties: { title: 'SYNTAX_ERROR', file: 'a,b.py', line: '3', endLine: '3', col: '1' },
        },
      ],
      log: 'plain\n',
    })
  })

  it('hides a masked value from its masking on, line by line', () => {
    const { log, masks } = parseLog('hunter2\n::add-mask::hunter2%0Asecond line\nhunter2 and second line\n')
    expect(masks).toEqual(['hunter2\nsecond line', 'hunter2', 'second line'])
    expect(log).toBe('hunter2\n*** and ***\n')
  })

  it('folds groups away and takes no other command', () => {
    expect(parseLog('::group::Plan\ninside\n::endgroup::\n').log).toBe('Plan\ninside\n')
    expect(() => parseLog('  ::set-env name=PATH::/evil')).toThrow('set-env')
  })
})
