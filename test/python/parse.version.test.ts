import { describe, expect, it } from 'vitest'
import { parsePython } from '#python/parse'
import type { PythonMinor } from '#python/python-version'

const features: readonly (readonly [string, PythonMinor, string])[] = [
  ['Match statements', 10, 'match x:\n    case 1: pass\n'],
  ['Exception groups (`except*`)', 11, 'try: pass\nexcept* A: pass\n'],
  ['Starred expressions in subscripts', 11, 'x[*a]\n'],
  ['Starred annotations', 11, 'def f(*args: *Ts): pass\n'],
  ['Assignment expressions without parentheses in subscripts', 10, 'x[a := 1]\n'],
  ['Type statements', 12, 'type X = int\n'],
  ['Type parameter lists', 12, 'def f[T](): pass\n'],
  ['Type parameter lists', 12, 'class A[T]: pass\n'],
  ['Type parameter defaults', 13, 'class A[T = int]: pass\n'],
  ['Backslashes in f-string fields', 12, 'x = f\'{"\\n"}\'\n'],
  ['Comments in f-string fields', 12, "x = f'''{a # b\n}'''\n"],
  ['`except` clauses of several types without parentheses', 14, 'try: pass\nexcept A, B: pass\n'],
  ['Template strings', 14, "x = t'{a}'\n"],
]

describe.each(features)('%s', (feature, since, source) => {
  const parse = (minor: PythonMinor) => parsePython(Buffer.from(source), 'new.py', { major: 3, minor })

  it(`parse for Python 3.${since}`, () => {
    expect(parse(since).kind).toBe('module')
  })

  it('are refused for the version before, and the message names both versions', () => {
    const before = Math.max(since - 1, feature.startsWith('Type parameter defaults') ? 12 : 9) as PythonMinor
    expect(parse(before)).toMatchObject({
      kind: 'fault',
      diagnostic: {
        code: 'SYNTAX_TOO_NEW',
        message: `${feature} need Python 3.${since} or later, and this workspace runs on Python 3.${before}.`,
        location: { file: 'new.py' },
      },
    })
  })
})
