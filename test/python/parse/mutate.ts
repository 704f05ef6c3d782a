import { tokenize } from '#python/tokenize/tokenize'

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Tokens that are put where they may not belong. */
const strangers = [
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    ';',
    '.',
    '=',
    ':=',
    '==',
    '+=',
    '*',
    '**',
    '/',
    '->',
    '@',
    '-',
    '~',
    '|',
  ],
  ...[
    'if',
    'else',
    'for',
    'in',
    'not',
    'is',
    'lambda',
    'yield',
    'await',
    'async',
    'return',
    'break',
    'continue',
    'del',
  ],
  ...[
    'import',
    'from',
    'as',
    'with',
    'try',
    'except',
    'finally',
    'class',
    'def',
    'global',
    'nonlocal',
    'pass',
    'raise',
  ],
  ...['None', 'True', 'match', 'case', 'type', '_', 'x', '0', '07', '1_', '1.5', '2j', "'s'", "b'b'", "f'{x}'", "f'{'"],
  ...[
    '...',
    '\n',
    '\n  ',
    '\n\t',
    '\\',
    '#',
    '"',
    "'''",
    'print x',
    '!',
    '$',
    'é',
    '%',
    'or',
    'while',
    'assert',
    'elif',
  ],
]

/** Changes one token or one indentation of a file, as a slip of the hand would. */
export function mutate(text: string, minor: 9 | 10 | 11 | 12 | 13 | 14, next: () => number): string {
  const { kinds, starts, ends } = tokenize({ file: 'seed.py', text }, { major: 3, minor })
  const solid = kinds.flatMap((kind, index) =>
    kind === 'newline' || kind === 'indent' || kind === 'dedent' || kind === 'end' ? [] : [index],
  )
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
  const token = pick(solid)
  const [start, end] = [starts[token] ?? 0, ends[token] ?? 0]
  const word = text.slice(start, end)
  switch (pick(['delete', 'duplicate', 'swap', 'insert', 'replace', 'indent'] as const)) {
    case 'delete':
      return text.slice(0, start) + text.slice(end)
    case 'duplicate':
      return `${text.slice(0, end)} ${word}${text.slice(end)}`
    case 'swap': {
      const other = solid[solid.indexOf(token) + 1] ?? token
      const [from, to] = [starts[other] ?? 0, ends[other] ?? 0]
      return other === token
        ? text
        : text.slice(0, start) + text.slice(from, to) + text.slice(end, from) + word + text.slice(to)
    }
    case 'insert':
      return `${text.slice(0, start)}${pick(strangers)} ${text.slice(start)}`
    case 'replace':
      return `${text.slice(0, start)}${pick(strangers)}${text.slice(end)}`
    case 'indent': {
      const line = text.lastIndexOf('\n', start) + 1
      return text.slice(0, line) + (next() < 0.5 ? pick([' ', '\t', '    ']) + text.slice(line) : text.slice(line + 1))
    }
  }
}
