import type { PythonMinor } from '#python/python-version'

/**
 * Writes small programs of nested scopes that mostly break a rule of Python's symbol table or compiler:
 * names declared late or twice, `yield`, `await` and `return` out of place, patterns that cannot match.
 */
export function randomProgram(minor: PythonMinor, next: () => number): string {
  const write = writer(minor, next)
  return (next() < 0.1 ? 'from __future__ import annotations\n' : '') + write.block('', 4)
}

type Choice = () => string

function writer(minor: PythonMinor, next: () => number) {
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(next() * choices.length)] as T
  const one = (choices: readonly Choice[]): string => pick(choices)()
  const rarely =
    (rate: number, text: Choice): Choice =>
    () =>
      next() < rate ? text() : name()
  const name: Choice = () => (next() < 0.01 ? '__debug__' : pick(['x', 'y', 'z']))

  function expression(depth = 3): string {
    if (depth <= 0) return one([name, name, () => '1', () => "'s'"])
    const part = () => expression(depth - 1)
    const clause = () => `for ${name()} in ${part()}`
    return one([
      ...[name, name, name, () => '1', () => 'x.y', () => `f'{${name()}}'`, () => `${part()} + ${part()}`],
      ...[() => `(${name()} := ${part()})`, () => `f(${part()}, ${name()}=${part()})`, () => `[*${part()}, ${part()}]`],
      ...[() => `[${part()} ${clause()}]`, () => `(${part()} ${clause()})`, () => `{${part()} ${clause()}}`],
      ...[() => `{${part()}: ${part()} ${clause()}}`, () => `[${part()} ${clause()} if ${part()} ${clause()}]`],
      () =>
        `(lambda ${one([() => '', () => 'x', () => 'x, y', () => `x=${part()}`, () => '*x', () => 'x, x'])}: ${part()})`,
      () => `(${part()} if ${part()} else ${part()})`,
      ...[rarely(0.3, () => `(await ${part()})`), rarely(0.3, () => `(yield ${part()})`)],
      ...[rarely(0.2, () => `(yield from ${part()})`), rarely(0.4, () => `[${part()} async ${clause()}]`)],
      rarely(0.3, () => `(${part()} async ${clause()})`),
    ])
  }

  const target: Choice = () =>
    one([
      ...[name, name, name, () => `${name()}.a`, () => `(${name()}, ${name()})`, () => `[*${name()}, ${name()}]`],
      ...[rarely(0.1, () => `*${name()}, *${name()}`), () => `${name()}[${expression(1)}]`],
    ])

  function pattern(depth = 2): string {
    if (depth <= 0) return one([name, () => '_', () => '1'])
    const part = () => pattern(depth - 1)
    const key = () => pick(['1', '2', 'None', "'a'", 'x.y'])
    return one([
      ...[name, () => '_', () => '1', () => `[${part()}, *${name()}]`, () => `${part()} | ${part()}`],
      ...[() => `(${part()} as ${name()})`, () => `{1: ${part()}, **${name()}}`, () => `A(${part()}, b=${part()})`],
      () => `{${key()}: ${part()}, ${key()}: _}`,
    ])
  }

  const typeParams: Choice = () =>
    minor < 12 || next() > 0.3
      ? ''
      : `[${one([
          ...[() => 'T', () => 'x', () => 'x, y', () => 'x, x', () => '*x', () => '**x'],
          ...[() => `x: ${expression(2)}`, () => `x: (${expression(1)}, int)`],
          () => (minor >= 13 ? `x = ${expression(2)}` : 'x'),
        ])}]`

  const simple: Choice = () =>
    one([
      ...[
        () => `${target()} = ${expression()}`,
        expression,
        () => `${name()} += ${expression(1)}`,
        () => `del ${name()}`,
      ],
      ...[() => `global ${name()}`, () => `nonlocal ${name()}`, () => `global ${name()}`, () => `nonlocal ${name()}`],
      ...[() => `import ${name()}`, () => `import x.y as ${name()}`],
      () => `from a import ${next() < 0.2 ? '*' : name()}`,
      ...[() => `${name()}: ${expression(2)}`, () => `${name()}: ${expression(2)} = ${expression(1)}`],
      ...[() => `(${name()}): ${expression(1)}`, () => `assert ${expression(1)}`, () => `print(${name()})`],
      ...[() => 'return', () => `return ${expression(1)}`, () => 'pass', () => 'break', () => 'continue'],
      () => (minor >= 12 ? `type ${name()}${typeParams()} = ${expression(2)}` : 'pass'),
    ])

  function statement(indent: string, depth: number): string {
    if (depth <= 0 || next() < 0.5) return `${indent}${simple()}\n`
    const head = (text: string) => `${indent}${text}:\n${block(`${indent} `, depth - 1)}`
    const since =
      (version: number, text: Choice): Choice =>
      () =>
        minor >= version ? text() : `${indent}pass\n`
    const parameters = () =>
      one([() => '', () => 'x', () => 'x, y', () => '*z', () => `x: ${expression(2)}`, () => 'x, *x'])
    return one([
      () => head(`def ${name()}${typeParams()}(${parameters()})${next() < 0.2 ? ` -> ${expression(2)}` : ''}`),
      ...[() => head(`def ${name()}()`), () => head(`async def ${name()}(${parameters()})`)],
      () => head(`class ${name()}${typeParams()}${next() < 0.3 ? `(${expression(2)})` : ''}`),
      ...[() => head(`for ${target()} in ${expression(1)}`), () => head(`while ${expression(1)}`)],
      () => head(`while ${expression(1)}`) + head('else'),
      ...[() => head(`if ${expression(1)}`), () => head(`with ${expression(1)} as ${target()}`)],
      () => (next() < 0.3 ? head(`async with ${expression(1)}`) : head(`async for ${name()} in ${expression(1)}`)),
      () => head('try') + head(`except A as ${name()}`) + (next() < 0.2 ? head('except') : '') + head('finally'),
      since(11, () => head('try') + head('except* A')),
      since(10, () => `${indent}match ${expression(1)}:\n${matchCase(indent, depth)}${matchCase(indent, depth)}`),
      () => `${indent}@${expression(1)}\n${head(`def ${name()}()`)}`,
    ])
  }

  const matchCase = (indent: string, depth: number): string =>
    `${indent} case ${pattern()}${next() < 0.3 ? ' if x' : ''}:\n${block(`${indent}  `, depth - 1)}`

  function block(indent: string, depth: number): string {
    return Array.from({ length: 1 + Math.floor(next() * 3) }, () => statement(indent, depth)).join('')
  }

  return { block }
}
