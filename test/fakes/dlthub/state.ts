import { createHash } from 'node:crypto'
import type { Json, JsonObject } from '#json/json'
import type { PackedFile } from './package.ts'
import { type Play, Run } from './run.ts'

/** An uploaded version of code or configuration. */
export interface Upload {
  readonly id: string
  readonly version: number
  readonly contentHash: string
  readonly files: readonly PackedFile[]
  readonly contents: ReadonlyMap<string, Buffer>
  readonly requirements: Buffer | null
  readonly at: string
}

export interface Job {
  readonly id: string
  readonly ref: string
  readonly definition: JsonObject
  readonly engine: bigint
  readonly hash: string
  readonly version: number
  readonly module: string | null
  readonly archived: boolean
  readonly paused?: boolean
  readonly publicUrl?: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

export interface Variable {
  readonly kind: 'plain' | 'secret'
  readonly value: string
}

export interface Workspace {
  readonly id: string
  readonly name: string
  description: string | null
  archived: boolean
  readonly deployments: Upload[]
  readonly configurations: Upload[]
  /** By ref, in the order in which they came. */
  readonly jobs: Map<string, Job>
  readonly runs: Run[]
  /** What runs of a job do; `plain` where nothing is said. */
  readonly plays: Map<string, Partial<Play>>
  /** Why a job will not start. */
  readonly gates: Map<string, { readonly status: string; readonly reasons: readonly string[] }>
  /** By profile, `null` being the workspace's own scope. */
  readonly variables: Map<string | null, Map<string, Variable>>
}

/** What a key may do. */
export interface Principal {
  readonly role: 'owner' | 'developer' | 'viewer'
  /** Null for a personal key, which acts everywhere. */
  readonly workspace: string | null
  readonly expired?: boolean
}

/** A right to one upload, or to a data plane. */
export type Grant =
  | { readonly kind: 'upload'; readonly collection: Collection; readonly workspace: string; readonly id: string }
  | { readonly kind: 'data plane'; readonly workspace: string; readonly role: Principal['role'] }

export type Collection = 'deployments' | 'configurations'

export class State {
  readonly organization = id('organization')
  readonly user = id('user')
  readonly workspaces = new Map<string, Workspace>()
  readonly keys = new Map<string, Principal>()
  readonly grants = new Map<string, Grant>()
  #count = 0

  addWorkspace(name: string): Workspace {
    const made: Workspace = {
      id: id(name),
      name,
      description: null,
      archived: false,
      deployments: [],
      configurations: [],
      jobs: new Map(),
      runs: [],
      plays: new Map(),
      gates: new Map(),
      variables: new Map(),
    }
    this.workspaces.set(made.id, made)
    return made
  }

  startRun(workspace: Workspace, job: Job, trigger: string, profile: string): Run {
    const number = workspace.runs.filter((run) => run.job.ref === job.ref).length + 1
    const play = workspace.plays.get(job.ref) ?? {}
    const run = new Run({ id: this.next('run'), job, number, trigger, profile }, play)
    workspace.runs.push(run)
    return run
  }

  /** The same state has the same ids. */
  next(what: string): string {
    return id(`${what} ${++this.#count}`)
  }

  /** Each moment is a second after the last. */
  now(): string {
    return new Date(Date.UTC(2026, 2, 1, 12, 0, ++this.#count)).toISOString()
  }
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function id(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
