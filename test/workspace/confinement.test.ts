import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'

const repository = realpathSync(path.join(import.meta.dirname, '../..'))
const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'confinement-')))
afterAll(() => rmSync(temporary, { recursive: true }))

// Nothing is closed to root, so it reads as somebody else.
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
chmodSync(temporary, 0o755)

const canary = 'canary_of_the_outside'
const job = (name: string) => `from dlt.hub import run\n@run.job\ndef ${name}():\n    pass\n`
let count = 0

interface Place {
  /** The workspace, in no repository. */
  readonly inside: string
  /** A folder beside it, full of what no reader may see. */
  readonly outside: string
}

/** A workspace with these files, and beside it a folder that must not be looked into. */
function place(files: Readonly<Record<string, string>>): Place {
  count += 1
  const inside = path.join(temporary, String(count), 'workspace')
  const outside = path.join(temporary, String(count), 'outside')
  mkdirSync(path.join(inside, '.dlt'), { recursive: true })
  mkdirSync(path.join(outside, 'canaries'), { recursive: true })
  writeFileSync(path.join(inside, '.dlt/.workspace'), '')
  for (const file of ['canary.py', 'canaries/__init__.py', 'canaries/canary.py', '__deployment__.py'])
    writeFileSync(path.join(outside, file), `${job(canary)}${canary} = "${canary}"\n`)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(inside, file)), { recursive: true })
    writeFileSync(path.join(inside, file), text)
  }
  return { inside, outside }
}

interface Read {
  readonly code: number | null
  readonly jobs: readonly string[]
  readonly text: string
  readonly opened: readonly string[]
  /** What was opened outside of the workspace and of this program. */
  readonly strayed: readonly string[]
}

function read({ inside }: Place, ...args: readonly string[]): Read {
  const log = path.join(path.dirname(inside), 'reads.txt')
  writeFileSync(log, '', { mode: 0o666 })
  chmodSync(log, 0o666)
  const recorder = path.join(import.meta.dirname, 'recorded-reads.ts')
  const command = ['--import', recorder, path.join(repository, 'src/cli.ts'), 'manifest', ...args]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...command, '--generator', 'static', '--format', 'json'],
    { ...nobody, cwd: inside, env: { ...process.env, RECORDED_READS: log }, encoding: 'utf8', timeout: 60_000 },
  )
  const opened = readFileSync(log, 'utf8').split('\n').filter(Boolean)
  expect(opened.some((one) => one.startsWith(`${inside}/`))).toBe(true)
  const strayed = opened.filter(
    (one) => ![inside, repository].some((home) => one === home || one.startsWith(`${home}/`)),
  )
  const jobs =
    status === 0 ? (JSON.parse(stdout) as { jobs: { job_ref: string }[] }).jobs.map((one) => one.job_ref) : []
  return {
    code: status,
    jobs: jobs.filter((ref) => !ref.endsWith('dashboard')),
    text: stdout + stderr,
    opened,
    strayed,
  }
}

function expectConfined(result: Read): void {
  expect(result.strayed).toEqual([])
  expect(result.text).not.toContain(`jobs.${canary}`)
  expect(result.text).not.toContain(`"${canary}"`)
  expect(result.code).not.toBeNull()
}

const own = `${job('mine')}__all__ = ["mine"]\n`
const onlyMine = ['jobs.__deployment__.mine']

describe('reading stays in the workspace', () => {
  it.each([
    ['a module', 'canary.py', 'canary.py', 'import canary'],
    ['a package', 'canaries', 'canaries', 'from canaries import canary'],
    ['a file of a package', 'pkg/canary.py', 'canary.py', 'from pkg import canary'],
    ['everything outside', 'all', '.', 'from all import canary'],
  ])('where %s is a link that leads out', (_, link, target, imports) => {
    const here = place({ '__deployment__.py': `${imports}\n${own}`, 'pkg/__init__.py': '' })
    symlinkSync(path.join(here.outside, target), path.join(here.inside, link))
    const result = read(here)
    expectConfined(result)
    expect(result.jobs).toEqual(onlyMine)
  })

  it('where what Python would find elsewhere decides', () => {
    const either = 'try:\n    from pkg import canary\nexcept ImportError:\n    canary = 1\n'
    const used = `from dlt.hub import run\n@run.job(name="mine" if canary == 1 else "other")\ndef mine(): pass\n`
    const here = place({ '__deployment__.py': `${either}${used}`, 'pkg/__init__.py': '' })
    symlinkSync('../../outside/canary.py', path.join(here.inside, 'pkg/canary.py'))
    const result = read(here)
    expectConfined(result)
    expect(result.text).toContain('JOB_VALUE_UNKNOWN')
  })

  it('where a package that leads out stands before a module', () => {
    const here = place({ '__deployment__.py': 'from canaries import *\n', 'canaries.py': job('mine') })
    symlinkSync('../outside/canaries', path.join(here.inside, 'canaries'))
    const result = read(here)
    expectConfined(result)
    expect(result.code).not.toBe(0)
  })

  it('where what a link leads to would be a job', () => {
    const here = place({ '__deployment__.py': `from canary import *\n` })
    symlinkSync('../outside/canary.py', path.join(here.inside, 'canary.py'))
    const result = read(here)
    expectConfined(result)
    expect(result.code).not.toBe(0)
  })

  it('where the deployment module itself is a link', () => {
    const here = place({ 'a.py': '' })
    symlinkSync('../outside/__deployment__.py', path.join(here.inside, '__deployment__.py'))
    const result = read(here)
    expectConfined(result)
    expect(result.text).toContain('DEPLOYMENT_MODULE_NOT_FOUND')
  })

  it('where a module is a link to a file of the system', () => {
    const here = place({ '__deployment__.py': `import passwd, zero\n${own}` })
    symlinkSync('/etc/passwd', path.join(here.inside, 'passwd.py'))
    symlinkSync('/dev/zero', path.join(here.inside, 'zero.py'))
    const result = read(here)
    expectConfined(result)
    expect(result.text).not.toContain('root:')
    expect(result.jobs).toEqual(onlyMine)
  })

  it('where settings are links', () => {
    const here = place({ '__deployment__.py': own })
    writeFileSync(path.join(here.outside, 'config.toml'), `a = "${canary}`)
    symlinkSync('../../outside/config.toml', path.join(here.inside, '.dlt/config.toml'))
    symlinkSync('../../outside/config.toml', path.join(here.inside, '.dlt/secrets.toml'))
    symlinkSync('../outside/config.toml', path.join(here.inside, 'pyproject.toml'))
    const result = read(here)
    expectConfined(result)
    expect(result.jobs).toEqual(onlyMine)
  })

  it('where links go round', () => {
    const here = place({ '__deployment__.py': `import a, round.round.round.b\n${own}` })
    symlinkSync('a.py', path.join(here.inside, 'a.py'))
    symlinkSync('.', path.join(here.inside, 'round'))
    const result = read(here)
    expectConfined(result)
    expect([0, 1]).toContain(result.code)
  })

  it.each([
    ['beyond the package', 'from .. import canary'],
    ['far beyond it', 'from ....outside import canary'],
    ['from a name that holds a path', '__import__("../outside/canary")'],
    ['by a path', 'import importlib\nimportlib.import_module("../outside/canary")'],
    ['by an absolute path', `import importlib\nimportlib.import_module("/etc/passwd")`],
    ['by dots', 'import importlib\nimportlib.import_module("...outside.canary", __name__)'],
    ['after `sys.path` was led out', 'import sys\nsys.path.insert(0, "../outside")\nimport canary'],
    ['after `sys.path` was led out by parts', 'import sys\nsys.path.insert(0, "pkg/../../outside")\nimport canary'],
    ['after `sys.path` was led to the root', 'import sys\nsys.path[:] = ["/"]\nimport etc.passwd'],
    [
      'after `sys.path` was led to the parent of the file',
      'import sys\nfrom pathlib import Path\nsys.path.insert(0, str(Path(__file__).parent.parent / "outside"))\nimport canary',
    ],
    ['after `__path__` was changed', 'import pkg\npkg.__path__ = ["../outside"]\nfrom pkg import canary'],
    ['by opening a file', 'x = open("../outside/canary.py").read()'],
    ['by reading a path', 'from pathlib import Path\nx = Path("../outside/canary.py").read_text()'],
  ])('where a module imports %s', (_, lines) => {
    const result = read(place({ '__deployment__.py': `${lines}\n${own}`, 'pkg/__init__.py': '' }))
    expectConfined(result)
  })

  it.each(['../outside/canary.py', '../outside/__deployment__', '..outside.canary', '/etc/passwd', '/etc/passwd.py'])(
    'where the module asked for is %s',
    (module) => {
      const result = read(place({ '__deployment__.py': own }), module)
      expectConfined(result)
      expect(result.code).not.toBe(0)
    },
  )

  it('where a file may not be read', () => {
    const here = place({ '__deployment__.py': `import closed\n${own}`, 'closed.py': job(canary) })
    chmodSync(path.join(here.inside, 'closed.py'), 0o000)
    const result = read(here)
    expectConfined(result)
    expect(result.jobs).toEqual(onlyMine)
  })

  it('where the deployment module may not be read', () => {
    const here = place({ '__deployment__.py': own })
    chmodSync(path.join(here.inside, '__deployment__.py'), 0o000)
    const result = read(here)
    expect(result.code).toBe(1)
    expect(result.jobs).toEqual([])
  })

  it('where what is no file has the name of a module', () => {
    const here = place({ '__deployment__.py': `import pipe, folder\n${own}`, 'folder.py/a': '' })
    execFileSync('mkfifo', [path.join(here.inside, 'pipe.py')])
    const result = read(here)
    expectConfined(result)
    expect(result.jobs).toEqual(onlyMine)
  })

  it('and names that differ in case are different files', () => {
    const here = place({
      '__deployment__.py': 'from Jobs import *\n',
      'jobs.py': job('small'),
      'Jobs.py': job('large'),
    })
    expect(read(here).jobs).toEqual(['jobs.Jobs.large'])
  })

  it('where a link leads into the repository’s own records', () => {
    const here = place({ '__deployment__.py': `import token\nimport records\n${own}` })
    execFileSync('git', ['init', '-q', here.inside])
    writeFileSync(path.join(here.inside, '.git/records.py'), `${job(canary)}`)
    symlinkSync('.git/records.py', path.join(here.inside, 'records.py'))
    symlinkSync('../.git/config', path.join(here.inside, '.dlt/config.toml'))
    const result = read(here)
    expect(result.jobs).toEqual(onlyMine)
    expect(result.opened.filter((one) => one.includes('/.git/'))).toEqual([])
  })
})
