import { mergeGroupEvent, pullRequestEvent, pushEvent } from '../fakes/github/events.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { alice, jaffle, jobToken, pullRequest } from '../fakes/github/world.ts'
import { runStep, type Step, type StepResult } from '../fakes/runner.ts'
import type { Checkout } from './checkout.ts'

type Files = Readonly<Record<string, string>>
export type Method = 'merge' | 'squash' | 'rebase'

/** Pull requests on a real repository: opened, planned, merged and deployed as GitHub would have it. */
export interface Branches {
  /** Opens a pull request from what the default branch is now; each set of files is a commit. */
  open(number: number, ...commits: readonly Files[]): void
  /** Pushes one more commit to a pull request. */
  amend(number: number, files: Files): void
  /** Runs the action on what GitHub would merge now. */
  plan(number: number, change?: Partial<Step>): Promise<StepResult>
  /** Merges; `meddle` changes the merge commit as nobody should. */
  merge(number: number, method?: Method, meddle?: Files): string
  /**
   * Merges through a queue, in one push: each pull request on top of those before it, the action run on each such commit.
   * `meddle` changes a merge commit as nobody should.
   */
  queue(numbers: readonly number[], meddle?: Readonly<Record<number, Files>>): Promise<readonly StepResult[]>
  /** Commits to the default branch directly. */
  pushDirectly(files: Files): string
  /** Runs the action on the default branch, after the push that brought it where it is. */
  deploy(change?: Partial<Step>): Promise<StepResult>
}

export function openBranches(github: FakeGitHub, checkout: Checkout): Branches {
  const { git } = checkout
  let run = 100
  let before = '0'.repeat(40)

  const write = (files: Files): string => {
    checkout.write(files)
    git('add', '--all')
    git('commit', '--quiet', '--message', 'A change')
    return git('rev-parse', 'HEAD')
  }
  const step = (change: Partial<Step> & Pick<Step, 'event' | 'payload'>): Promise<StepResult> =>
    runStep({
      workspace: checkout.path,
      github,
      repository: 'jaffle/pipelines',
      runId: ++run,
      ...change,
      inputs: { 'github-token': jobToken, ...change.inputs },
    })
  const know = (number: number, change: Parameters<typeof pullRequest>[1] = {}): void => {
    const head = { ref: `pr-${number}`, sha: git('rev-parse', `pr-${number}`), repository: jaffle }
    const base = { ref: 'main', sha: git('rev-parse', 'main'), repository: jaffle }
    github.state.pulls.set(number, pullRequest(number, { ...github.state.pulls.get(number), head, base, ...change }))
  }
  const toMain = (work: () => void): string => {
    git('checkout', '--quiet', 'main')
    before = git('rev-parse', 'main')
    work()
    git('push', '--quiet', 'origin', 'main')
    return git('rev-parse', 'main')
  }
  const amendWith = (files: Files | undefined): void => {
    if (files === undefined) return
    checkout.write(files)
    git('commit', '--quiet', '--all', '--amend', '--no-edit')
  }
  const close = (number: number, mergeCommit: string, rebased: readonly string[] = []): void => {
    const { head, base } = github.state.pulls.get(number) ?? pullRequest(number)
    const merged = { state: 'closed', merged: true, mergeCommit, rebased, head, base } as const
    github.state.pulls.set(number, pullRequest(number, merged))
  }
  const mergeBy: Readonly<Record<Method, (branch: string) => void>> = {
    merge: (branch) => void git('merge', '--quiet', '--no-ff', '--no-edit', branch),
    squash: (branch) => {
      git('merge', '--quiet', '--squash', branch)
      git('commit', '--quiet', '--message', 'Squashed')
    },
    rebase: (branch) => {
      for (const commit of git('rev-list', '--reverse', `main..${branch}`).split('\n'))
        git('cherry-pick', '--keep-redundant-commits', commit)
    },
  }

  return {
    open(number, ...commits) {
      git('checkout', '--quiet', '-b', `pr-${number}`, 'main')
      commits.forEach(write)
      know(number)
    },
    amend(number, files) {
      git('checkout', '--quiet', `pr-${number}`)
      write(files)
      know(number)
    },
    plan(number, change) {
      know(number)
      git('checkout', '--quiet', '--detach', 'main')
      git('merge', '--quiet', '--no-ff', '--no-edit', `pr-${number}`)
      const pull = github.state.pulls.get(number) ?? pullRequest(number)
      const payload = pullRequestEvent('synchronize', pull, jaffle, github.serverUrl)
      return step({ event: 'pull_request', payload, ...change })
    },
    merge(number, method = 'merge', meddle) {
      const commit = toMain(() => {
        mergeBy[method](`pr-${number}`)
        amendWith(meddle)
      })
      close(number, commit, method === 'rebase' ? git('rev-list', `${before}..main`).split('\n') : [])
      return commit
    },
    async queue(numbers, meddle = {}) {
      const results: StepResult[] = []
      const merged = new Map<number, string>()
      git('checkout', '--quiet', '-B', 'queue', 'main')
      for (const number of numbers) {
        const base = git('rev-parse', 'HEAD')
        mergeBy.merge(`pr-${number}`)
        amendWith(meddle[number])
        const head = git('rev-parse', 'HEAD')
        merged.set(number, head)
        results.push(await step({ event: 'merge_group', payload: mergeGroupEvent(jaffle, head, base, alice, number) }))
      }
      toMain(() => void git('merge', '--quiet', '--ff-only', 'queue'))
      for (const [number, commit] of merged) close(number, commit)
      return results
    },
    pushDirectly: (files) => toMain(() => void write(files)),
    deploy(change) {
      git('checkout', '--quiet', 'main')
      return step({ event: 'push', payload: pushEvent(jaffle, 'main', git('rev-parse', 'main'), before), ...change })
    },
  }
}
