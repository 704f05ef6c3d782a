import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A checkout of a repository with a dlt workspace, and the bare repository it came from. */
export interface Checkout {
  readonly path: string
  readonly remote: string
  /** Writes files and commits them; returns the commit. */
  commit(files: Readonly<Record<string, string>>): string
  write(files: Readonly<Record<string, string>>): void
  /** What git says in the checkout. */
  git(...args: readonly string[]): string
  /** What git says in the remote. */
  inRemote(...args: readonly string[]): string
  /** Puts the version before the one in force in force again, as somebody at a keyboard would. */
  rollback(): void
  /** Another checkout of the remote, as deep as the runner makes one unless it is told otherwise. */
  shallow(): string
  remove(): void
}

const ingest = `import dlt
from dlt.hub import run
from dlt.hub.run import trigger


@run.pipeline("jaffle", trigger=trigger.every("5m"), expose={"tags": ["ingest"]})
def load_orders():
    """Load orders."""
    dlt.pipeline("jaffle", destination="duckdb").run([{"id": 1}], table_name="orders")


@run.job(trigger=trigger.schedule("0 * * * *"))
def check_orders():
    """Check orders."""


if __name__ == "__main__":
    load_orders()
`

/** What the workspace holds at first. */
export const workspaceFiles: Readonly<Record<string, string>> = {
  '.dlt/.workspace': '',
  '.dlt/config.toml': '[runtime]\nlog_level = "WARNING"\n',
  '.dlt/prod.config.toml': '[destination.warehouse]\ndataset = "jaffle"\n',
  '.gitignore': '*secrets.toml\n__pycache__/\n',
  '__deployment__.py':
    '"""Orders of jaffle."""\n\nfrom ingest import check_orders, load_orders\n\n__all__ = ["load_orders", "check_orders"]\n',
  'ingest.py': ingest,
  'pyproject.toml':
    '[project]\nname = "jaffle"\nversion = "0.1.0"\nrequires-python = ">=3.11"\ndependencies = ["dlt[hub]==1.26.0"]\n',
}

export function makeCheckout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'))
  const remote = join(folder, 'remote.git')
  const path = join(folder, 'jaffle')
  const run = (cwd: string, program: string, ...args: readonly string[]): string =>
    execFileSync(program, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
    }).trim()
  const settings = ['user.name=Alice', 'user.email=alice@jaffle.example', 'init.defaultBranch=main']
  const git = (cwd: string, ...args: readonly string[]): string =>
    run(cwd, 'git', ...settings.flatMap((setting) => ['-c', setting]), ...args)
  mkdirSync(path, { recursive: true })
  git(folder, 'init', '--quiet', '--bare', remote)
  git(path, 'init', '--quiet')
  git(path, 'remote', 'add', 'origin', remote)

  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), text)
    }
  }
  const commit = (files: Readonly<Record<string, string>>): string => {
    write(files)
    git(path, 'add', '--all')
    git(path, 'commit', '--quiet', '--message', 'A change')
    git(path, 'push', '--quiet', 'origin', 'HEAD:main')
    return git(path, 'rev-parse', 'HEAD')
  }
  commit(workspaceFiles)
  return {
    path,
    remote,
    commit,
    write,
    git: (...args) => git(path, ...args),
    inRemote: (...args) => git(remote, ...args),
    rollback: () =>
      void run(path, process.execPath, fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url)), 'rollback'),
    shallow: () => {
      const clone = join(folder, 'shallow', 'jaffle')
      git(folder, 'clone', '--quiet', '--depth=1', `file://${remote}`, clone)
      return clone
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
