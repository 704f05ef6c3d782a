import type { Diagnostic } from '#diagnostics/diagnostic'
import { diagnose } from '#diagnostics/diagnostic'
import { commentFault } from './comment-fault.ts'
import type { Verdict } from './decision.ts'
import { succeeded } from './decision.ts'
import type { DeploymentState, Deployments, DeploymentWords } from './deployments.ts'

/** One deploy, as GitHub is told of it. Nothing here rejects: what GitHub refuses is a warning at the end. */
export interface DeploymentRecord {
  /** It is this deploy's turn. */
  began(): void
  /** Resolves to what could not be told. `words` are for people. */
  ended(verdict: Verdict, words: string): Promise<Diagnostic | null>
}

interface Recording {
  readonly deployments: Promise<Deployments>
  readonly commit: string
  readonly runUrl: string | null
  readonly environmentUrl: string | null
  /** Keeps the id for whoever comes after a cancelled deploy; null when it is over. */
  readonly remember: (id: number | null) => void
}

/** GitHub takes this many characters. */
const longest = 140

/**
 * Tells GitHub of a deploy from now on: queued, in progress, and how it ended. Where the job itself has an `environment:`,
 * GitHub has recorded a deployment of its own, and there is none of ours beside it. One step after the other, and beside the
 * deploy, which waits for none of them.
 */
export function recordDeployment({ commit, runUrl, environmentUrl, remember, ...rest }: Recording): DeploymentRecord {
  let id: number | null = null
  let fault: Diagnostic | null = null
  let last: Promise<void> = Promise.resolve()
  const then = (step: (deployments: Deployments) => Promise<void>): void => {
    last = last.then(async () => {
      if (fault !== null) return
      try {
        await step(await rest.deployments)
      } catch (error) {
        fault = faultOf(error)
      }
    })
  }
  const report = (state: DeploymentState, description: string): void =>
    then(async (deployments) => {
      if (id !== null) await deployments.report(id, state, wordsOf(description, runUrl, environmentUrl))
    })

  then(async (deployments) => {
    if (await isRecorded(deployments, runUrl)) return
    id = await deployments.create(commit, 'dlt workspace')
    remember(id)
  })
  report('queued', 'Waiting for its turn')
  return {
    began: () => report('in_progress', 'Deploying'),
    ended: async (verdict, words) => {
      report(succeeded(verdict) ? 'success' : 'failure', words)
      if (succeeded(verdict)) then((deployments) => retire(deployments, id, runUrl))
      await last
      remember(null)
      return fault
    },
  }
}

/** Says that a deploy was cancelled which could not say so itself. Rejects with GitHub's own error. */
export async function recordCancelled(deployments: Deployments, id: number, runUrl: string | null): Promise<void> {
  await deployments.report(id, 'error', wordsOf('The run was cancelled', runUrl, null))
}

/** Whether GitHub has recorded the job of this run by itself: then it links to the job, and not to the run as a whole. */
async function isRecorded(deployments: Deployments, runUrl: string | null): Promise<boolean> {
  if (runUrl === null) return false
  for (const id of (await deployments.list()).slice(0, 3)) {
    if ((await deployments.latest(id))?.logUrl.startsWith(`${runUrl}/`) === true) return true
  }
  return false
}

/** GitHub makes earlier deployments inactive by itself, but none of production. Those of the same run are of other workspaces. */
async function retire(deployments: Deployments, id: number | null, runUrl: string | null): Promise<void> {
  if (id === null) return
  for (const earlier of (await deployments.list()).filter((one) => one < id)) {
    const status = await deployments.latest(earlier)
    if (status?.state === 'inactive') return
    if (status?.state !== 'success' || status.logUrl === runUrl) continue
    return await deployments.report(earlier, 'inactive', {
      description: '',
      logUrl: status.logUrl,
      environmentUrl: null,
    })
  }
}

function wordsOf(description: string, logUrl: string | null, environmentUrl: string | null): DeploymentWords {
  const short =
    description.length > longest ? `${description.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : description
  return { description: short, logUrl, environmentUrl }
}

function faultOf(error: unknown): Diagnostic {
  const { reason, diagnostic } = commentFault(error)
  return diagnostic.code === 'COMMENT_FORBIDDEN'
    ? diagnose('DEPLOYMENT_FORBIDDEN', { reason })
    : diagnose('DEPLOYMENT_UNRECORDED', { reason })
}
