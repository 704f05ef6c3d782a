import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { DeployRequest } from '#commands/deploy-workspace'
import { DeploymentError, type Diagnostic } from '#diagnostics/diagnostic'
import { openConcealed } from '#io/concealed'
import type { Door } from '#io/door'
import { exampleRepository, git, temporaryFolder } from '../terminal/command-line.ts'

/** A workspace in a clone of its own, with the remote that keeps its state. */
export interface Shop {
  readonly folder: string
  readonly path: string
  readonly remote: string
  readonly door: Door
  /** Another clone of the same remote, of the same name. */
  clone(name: string): Shop
  write(file: string, text: string): void
  edit(file: string, before: string, after: string): void
  commit(message: string): string
  inRemote(...args: readonly string[]): string
}

export const ref = 'refs/dlt-deploy/shop'

/** The example, committed and pushed to an empty bare remote; gone when the test is. */
export function openShop(example = 'ingest', url: (remote: string) => string = (remote) => remote): Shop {
  const folder = temporaryFolder()
  onTestFinished(() => folder[Symbol.dispose]())
  const remote = join(folder.path, 'remote.git')
  git(folder.path, 'init', '--quiet', '--bare', '--initial-branch=main', remote)
  const path = exampleRepository(join(folder.path, 'first'), example)
  git(path, 'remote', 'add', 'origin', remote)
  git(path, 'push', '--quiet', 'origin', 'main')
  git(path, 'remote', 'set-url', 'origin', url(remote))
  return shopAt(folder.path, path, remote)
}

function shopAt(folder: string, path: string, remote: string): Shop {
  const write = (file: string, text: string): void => writeFileSync(join(path, file), text)
  return {
    folder,
    path,
    remote,
    door: doorAt(folder, path),
    write,
    clone(name) {
      mkdirSync(join(folder, name))
      cpSync(path, join(folder, name, 'shop'), { recursive: true })
      return shopAt(folder, join(folder, name, 'shop'), remote)
    },
    edit(file, before, after) {
      const text = readFileSync(join(path, file), 'utf8')
      if (!text.includes(before)) throw new Error(`${file} has no ${before}`)
      write(file, text.replace(before, after))
    },
    commit(message) {
      git(path, 'add', '--all')
      git(path, 'commit', '--quiet', '--allow-empty', `--message=${message}`)
      return git(path, 'rev-parse', 'HEAD').trim()
    },
    inRemote: (...args) => git(remote, ...args).trim(),
  }
}

/** The world of tests: real, but nobody waits in it, and its clock runs on by what was to be waited. */
function doorAt(folder: string, cwd: string): Door {
  let waited = 0
  return {
    cwd,
    env: { PATH: process.env['PATH'], HOME: folder, USER: 'ada' },
    temporary: folder,
    now: () => new Date(Date.UTC(2026, 2, 1) + waited).toISOString(),
    random: () => 0.5,
    sleep: (milliseconds) => {
      waited += milliseconds
      return new Promise((resolve) => setTimeout(resolve, 1))
    },
    ...openConcealed(),
    progress: () => undefined,
  }
}

/** What a deploy is asked for, unless it is asked for something else. */
export const asked: DeployRequest = {
  workspace: null,
  module: null,
  generator: 'static',
  python: null,
  trusted: true,
  secrets: {},
  secretsKnown: true,
  platform: 'git',
  stateRef: null,
  remote: null,
  token: null,
  dryRun: false,
  allow: [],
  parts: ['deployment', 'configuration'],
  reviewed: null,
}

/** The faults that work is refused for. */
export async function refusal(work: Promise<unknown>): Promise<readonly Diagnostic[]> {
  const fault = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (fault instanceof DeploymentError) return fault.diagnostics
  throw new Error(`not refused: ${fault}`)
}

export const codes = (diagnostics: readonly { readonly code: string }[]): readonly string[] =>
  diagnostics.map(({ code }) => code)
