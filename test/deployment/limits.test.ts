import { describe, expect, it } from 'vitest'
import { generateManifest } from '#deployment/generate-manifest'
import { isError } from '#diagnostics/diagnostic'

const tooLarge = 'EVALUATION_TOO_LARGE'

/** What reading these files comes to: `manifest`, or the code of the first error. Never an exception, never without end. */
function outcome(files: Readonly<Record<string, string | Uint8Array>>, minor = 26): string {
  const bytes = new Map(
    Object.entries(files).map(([file, text]) => [file, typeof text === 'string' ? Buffer.from(text) : text] as const),
  )
  const { manifest, diagnostics } = generateManifest({
    files: { read: (file) => bytes.get(file) ?? null },
    module: '__deployment__',
    useAll: true,
    python: { major: 3, minor: 13 },
    dlt: { major: 1, minor, patch: 0 },
    createdAt: '2026-01-01T00:00:00+00:00',
  })
  const error = diagnostics.find(isError)
  expect(manifest === null).toBe(error !== undefined)
  return error?.code ?? 'manifest'
}

const deployment = (...lines: readonly string[]) => ({ '__deployment__.py': `${lines.join('\n')}\n` })

describe('a program that does not end, or takes too long', () => {
  it.each([
    ['a loop that fills a list', ['x = []', 'while True:', '    x.append(x)']],
    ['a loop over what it makes longer', ['x = [1]', 'for i in x:', '    x.append(i)']],
    ['an exponential function', ['def f(n):', '    return f(n - 1) + f(n - 1) if n else 1', 'x = f(100)']],
    ['functions that call each other', ['def f(): return g()', 'def g(): return f()', 'x = f()']],
    [
      'a recursion that is caught',
      ['def f():', '    try:', '        f()', '    except RecursionError:', '        pass', 'f()'],
    ],
    ['a property of itself', ['class A:', '    @property', '    def p(self): return self.p', 'x = A().p']],
    [
      'attributes made up on the way',
      ['class A:', '    def __getattr__(self, n): return getattr(self, n + "x")', 'x = A().a'],
    ],
    ['a generator', ['def g():', '    while True:', '        yield 1', 'x = next(g())']],
    ['texts that double', ['x = "a"', 'for i in range(100):', '    x += x']],
    ['lists that double', ['x = [1]', 'for i in range(100):', '    x.extend(x)']],
    ['a long text, again and again', ['x = "a" * 10**6', 'for i in range(10**5):', '    y = x.upper()']],
    ['a list that is emptied from its front', ['x = list(range(10**5))', 'while x:', '    del x[0]']],
    [
      'paths without end',
      ['import os', 'def f(n):', '    if os.environ.get("A"): return f(n + 1)', '    return f(n + 2)', 'f(0)'],
    ],
    ['classes built on classes', ['class A: pass', 'for i in range(10**5):', '    class A(A): pass']],
    [
      'functions around functions',
      ['f = lambda: 0', 'for i in range(10**4):', '    f = (lambda g: lambda: g())(f)', 'f()'],
    ],
    ['a list in itself, compared', ['x = []', 'x.append(x)', 'y = []', 'y.append(y)', 'z = x == y']],
    ['a list of the same twice, shown', ['x = []', 'for i in range(100):', '    x = [x, x]', 'y = repr(x)']],
    [
      'a tuple of the same twice, asked for a type',
      ['x = (int,)', 'for i in range(60):', '    x = (x, x)', 'y = isinstance("", x)'],
    ],
    ['a text repeated', ['x = "a" * 10**12']],
    ['a list repeated', ['x = [0] * 10**10']],
    ['a path that grows', ['from pathlib import Path', 'x = Path("a")', 'while True:', '    x = x / "b"']],
    ['attributes without end', ['import os', `x = os${'.a'.repeat(100_000)}`]],
    ['calls without end', ['def f(): return f', `x = f${'()'.repeat(100_000)}`]],
  ])('%s is refused', (_, lines) => {
    expect(outcome(deployment(...lines))).toBe(tooLarge)
  })
})

describe('paths that nobody can tell apart', () => {
  const both = (body: string) => ['import os', 'def f(n):', '    if n > 100: return 1', body, 'f(0)']
  it.each([
    ['a recursion in both branches', both('    if os.environ.get("X"): return f(n + 1)\n    else: return f(n + 2)')],
    ['one that returns nothing', both('    if os.environ.get("X"): f(n + 1)\n    else: f(n + 2)')],
    ['one without an end', ['import os', 'def f(n):', '    f(n + 1) if os.environ.get("X") else f(n + 2)', 'f(0)']],
    ['one in an expression', both('    return os.environ.get("X") and f(n + 1) or f(n + 2)')],
    ['one in a loop', both('    for i in os.listdir():\n        if i: f(n + 1)\n        else: f(n + 2)')],
    ['one in a loop of no known length', both('    while os.environ.get("X"):\n        f(n + 1)')],
    [
      'one of objects',
      ['import os', 'class A:', '    def __init__(self, n):', '        if os.environ.get("X"): A(n)', 'A(0)'],
    ],
  ])('%s is refused', (_, lines) => {
    expect(outcome(deployment(...lines))).toBe(tooLarge)
  })
})

describe('many modules that take everything of each other', () => {
  const modules = (count: number, text: (index: number) => string) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}.py`, text(index)]))
  const names = (index: number) => Array.from({ length: 500 }, (_, each) => `v${index}_${each} = ${each}\n`).join('')

  it('in a chain', () => {
    const chain = modules(400, (index) => `${names(index)}${index < 399 ? `from m${index + 1} import *` : ''}\n`)
    expect(outcome({ ...chain, ...deployment('from m0 import *') })).toBe(tooLarge)
  })

  it('in a chain that forks', () => {
    const either = (index: number) =>
      `import os\nif os.environ.get("X"):\n    from m${index + 1} import *\nelse:\n    from m${index + 2} import *\n`
    const forks = modules(60, (index) => (index < 58 ? either(index) : names(index)))
    expect(outcome({ ...forks, ...deployment('from m0 import *') })).toBe(tooLarge)
  })

  it('the same one, over and over', () => {
    const many = Array.from({ length: 5000 }, () => 'from m0 import *')
    expect(outcome({ ...modules(1, () => names(0)), ...deployment(...many, ...many) })).toBe(tooLarge)
  })
})

describe('more jobs than anybody has', () => {
  const job = (...lines: readonly string[]) => deployment('from dlt.hub import run', ...lines)
  const loop = (count: number, given: string) => [
    `for i in range(${count}):`,
    `    @run.job(name="j%d" % i${given})`,
    '    def f(): pass',
    '    globals()["j%d" % i] = f',
  ]
  it.each([
    ['a hundred thousand', loop(100_000, '')],
    ['a hundred thousand that no name keeps', ['for i in range(100000):', '    @run.job', '    def f(): pass']],
    ['one that is listed a million times', ['@run.job', 'def f(): pass', '__all__ = ["f"] * 10**6']],
    ['none, listed a million times', ['__all__ = ["g"] * 10**6']],
    ['each with the same large dictionary', ['x = {str(i): i for i in range(10000)}', ...loop(2000, ', require=x')]],
    [
      'each with the same many triggers',
      ['t = ["0 %d * * *" % (i % 24) for i in range(2000)]', ...loop(2000, ', trigger=t')],
    ],
  ])('%s are refused', (_, lines) => {
    expect(outcome(job(...lines))).toBe(tooLarge)
  })

  it('five thousand that each wait for all others are refused', () => {
    expect(outcome(job(...loop(5000, ', trigger="job.success:*"')), 31)).toBe(tooLarge)
  })

  it('five thousand are read', () => {
    expect(outcome(job(...loop(5000, ', trigger="0 3 * * *"'), '__all__ = ["j%d" % i for i in range(5000)]'))).toBe(
      'manifest',
    )
  })
})

describe('a value that nobody would compute', () => {
  it.each([
    'x = 10**10**8',
    'x = 1 << 10**9',
    'x = 3\nfor i in range(60):\n    x = x * x',
    'x = f"{1:1000000000}"',
    'x = f"{1.5:.1000000000f}"',
    'x = "%*d" % (10**9, 1)',
    'x = ()\nfor i in range(100):\n    x = (x, x)\ny = {x: 1}',
  ])('%s is unknown, and harms nothing', (source) => {
    expect(outcome(deployment(source))).toBe('manifest')
  })

  it.each([
    ['in itself', 'x = {}\nx["a"] = x'],
    ['the same twice, a hundred times', 'x = {}\nfor i in range(100):\n    x = {"a": x, "b": x}'],
    ['very deep', 'x = {}\nfor i in range(1000):\n    x = {"a": x}'],
  ])('a dictionary %s is no part of a manifest', (_, lines) => {
    const job = '@run.job(require=x)\ndef f(): pass'
    expect(outcome(deployment('from dlt.hub import run', lines, job))).toBe('JOB_VALUE_UNKNOWN')
  })
})

describe('bytes that are no source', () => {
  it.each([
    ['a NUL', 'x = 1\0\n'],
    ['a text with a NUL', 'x = "a\0b"\n'],
    ['bytes that are not UTF-8', new Uint8Array([0x78, 0x3d, 0x22, 0xff, 0x22, 0x0a])],
    ['UTF-16', Buffer.from('\ufeffx = 1\n', 'utf16le')],
    ['an encoding that is none', '# coding: no-such\n'],
    ['the name of an encoding without end', `# coding: ${'a'.repeat(1_000_000)}\n`],
  ])('%s is a syntax error', (_, text) => {
    expect(outcome({ '__deployment__.py': text })).toBe('SYNTAX_ERROR')
  })

  it('a lone surrogate in what a manifest says is refused', () => {
    const job = 'from dlt.hub import run\n@run.job\ndef f():\n    "\\ud800"\n'
    expect(outcome({ '__deployment__.py': job })).not.toBe('manifest')
  })
})
