import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { countFindings, renderDiagnostics } from '#report/diagnostics-text'
import { textWidth } from '#report/text-width'

const finding = (source: string, column: number, endColumn?: number) => ({
  code: 'VALUE_NOT_STATIC',
  severity: 'error' as const,
  message: '`x` cannot be known.',
  hint: 'Write a literal.',
  location: { file: 'a/b.py', line: 7, column, source, ...(endColumn === undefined ? {} : { endLine: 7, endColumn }) },
})

const lines = (source: string, column: number, endColumn?: number, width = 80) =>
  renderDiagnostics([finding(source, column, endColumn)], { color: false, width }).split('\n')

describe('a diagnostic for the terminal', () => {
  test('says what, where, shows the line and what to do', () => {
    expect(renderDiagnostics([finding('trigger = f(x)', 11, 15)], { color: false })).toBe(
      [
        'error VALUE_NOT_STATIC: `x` cannot be known.',
        '  at a/b.py:7:11',
        '  7 | trigger = f(x)',
        '    |           ^^^^',
        '  hint: Write a literal.',
        '',
      ].join('\n'),
    )
  })

  test('has no place where there is none, and counts where there are several', () => {
    const warning = { ...finding('', 1), severity: 'warning' as const, location: null, hint: '' }
    expect(renderDiagnostics([warning, warning], { color: false })).toBe(
      'warning VALUE_NOT_STATIC: `x` cannot be known.\n\nwarning VALUE_NOT_STATIC: `x` cannot be known.\n\n2 warnings\n',
    )
    expect(renderDiagnostics([], { color: false })).toBe('')
  })

  test.each([
    ['a tab', '\tx = f(y)', 6, 10, '    x = f(y)', '        ^^^^'],
    ['wide characters', '名前 = f(y)', 6, 10, '名前 = f(y)', '       ^^^^'],
    ['wide characters under the mark', 'f(名前)', 3, 5, 'f(名前)', '  ^^^^'],
    ['a combining mark', 'e\u0301 = f(y)', 6, 10, 'e\u0301 = f(y)', '    ^^^^'],
    ['an emoji', '"🚀" + x', 7, 8, '"🚀" + x', '       ^'],
    ['a control character', 'a\u001b[31m = x', 10, 11, 'a\\u001b[31m = x', '              ^'],
    ['no end', 'x = y', 5, undefined, 'x = y', '    ^'],
    ['a column behind the end', 'x', 9, 12, 'x', ' ^'],
    ['an empty line', '', 1, undefined, '', '^'],
  ])('puts the caret under %s', (_, source, column, endColumn, shown, carets) => {
    const [, , line, mark] = lines(source, column, endColumn)
    expect(line).toBe(`  7 | ${shown}`)
    expect(mark).toBe(`    | ${carets}`)
  })

  test('marks to the end of the line where the place spans several', () => {
    const spanning = {
      ...finding('f(', 1),
      location: { file: 'a.py', line: 1, column: 1, endLine: 3, endColumn: 2, source: 'f(abc' },
    }
    expect(renderDiagnostics([spanning], { color: false })).toContain('  1 | f(abc\n    | ^^^^^\n')
  })

  test('cuts a very long line so that the mark stays in sight', () => {
    for (const column of [1, 50, 500, 990]) {
      const source = Array.from({ length: 1000 }, (_, index) => String(index % 10)).join('')
      const [, , line = '', mark = ''] = lines(source, column, column + 5, 60)
      expect(textWidth(line)).toBeLessThanOrEqual(60)
      const start = mark.indexOf('^')
      expect(line.slice(start, mark.length)).toBe(source.slice(column - 1, column + 4))
    }
  })

  test('with colour says the same', () => {
    const colored = renderDiagnostics([finding('x = y', 5)], { color: true })
    expect(colored).not.toBe(renderDiagnostics([finding('x = y', 5)], { color: false }))
    expect(stripVTControlCharacters(colored)).toBe(renderDiagnostics([finding('x = y', 5)], { color: false }))
  })

  test('lets no user text steer the terminal', () => {
    const evil = {
      ...finding('\u001b[2J', 1),
      message: '\u001b]0;x\u0007\r\n',
      hint: '\u009b1A',
      location: { file: '\u001b', line: 1, column: 1 },
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
    expect(renderDiagnostics([evil], { color: false })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })
})

test.each([
  [1, 0, '1 error'],
  [2, 1, '2 errors and 1 warning'],
  [0, 3, '3 warnings'],
])('%i errors and %i warnings are %s', (errors, warnings, words) => {
  const many = (severity: 'error' | 'warning', count: number) => Array.from({ length: count }, () => ({ severity }))
  expect(countFindings([...many('error', errors), ...many('warning', warnings)])).toBe(words)
})
