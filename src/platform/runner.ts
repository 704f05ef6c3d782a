/**
 * Running the jobs of one workspace: the part of a platform that starts them, watches them and stops them. What may run
 * when is the platform's to judge; a refusal is a `Triggered` with its reasons and no error.
 */
export interface Runner {
  /** The jobs as far as picking and starting them needs, archived ones too. */
  jobs(): Promise<readonly RunnableJob[]>

  /** Starts every job that is selected or named, each with one trigger; a dry run says what would start. */
  trigger(request: TriggerRequest): Promise<readonly Triggered[]>
  /** Starts one job with one trigger. `when_not_running` answers with the run that is under way, where there is one. */
  start(request: StartRequest): Promise<Triggered>

  /**
   * Puts an interactive job where everybody may open it, and resolves to that address; a new one each time, and the
   * earlier leads nowhere. Or takes it back. Rejects with `JOB_UNKNOWN`.
   */
  publish(job: string): Promise<string | null>
  unpublish(job: string): Promise<void>

  /** Newest first. */
  runs(filter: RunFilter): Promise<readonly Run[]>
  /** Null where there is no such run. */
  run(id: string): Promise<Run | null>
  /** Asks to stop runs, by id. They stop a little later, or were over before. */
  cancel(ids: readonly string[], dryRun: boolean): Promise<readonly Cancelled[]>

  /**
   * What a run wrote, in order, each line once. Of a run under way it is what there is so far, or with `follow` what
   * comes until it ends, over broken connections; `until` (milliseconds since 1970) ends that earlier. A log that
   * nobody has is empty.
   */
  log(run: Run, options: LogOptions): AsyncIterable<LogLine>
}

export interface RunnableJob {
  readonly ref: string
  /** `batch`, `interactive`, `stream`, or what a later platform says. */
  readonly type: string
  /** What a selector picks it by: declared triggers and those that follow from its definition. None where archived. */
  readonly triggers: readonly string[]
  readonly archived: boolean
  readonly paused: boolean
  /** Where an interactive job is served; null while it is not. */
  readonly url: string | null
  /** Where everybody may open it; null while it is not published. */
  readonly publicUrl: string | null
}

/** Of selectors and jobs at least one is given. */
export interface TriggerRequest {
  readonly selectors: readonly string[]
  /** Whole references. */
  readonly jobs: readonly string[]
  /** Null for each job's own. */
  readonly profile: string | null
  /** Whether jobs start over and load everything anew. */
  readonly refresh: boolean
  readonly dryRun: boolean
}

export interface StartRequest {
  /** A whole reference. */
  readonly job: string
  /** `type:expr`; declared by the job or not. */
  readonly trigger: string
  readonly mode: 'always' | 'when_not_running'
  readonly profile: string | null
  readonly refresh: boolean
  /** Whether it runs though what it waits for is not fresh. */
  readonly skipFreshness: boolean
}

/** What became of one job that was to start. */
export type Triggered =
  /** `run` is null in a dry run. */
  | { readonly kind: 'started'; readonly job: string; readonly trigger: string; readonly run: Run | null }
  /** `status` is the platform's word for why not, such as `skipped_fresh`. */
  | {
      readonly kind: 'skipped'
      readonly job: string
      readonly trigger: string
      readonly status: string
      readonly reasons: readonly string[]
    }
  | { readonly kind: 'failed'; readonly job: string; readonly reason: string }

export interface Run {
  readonly id: string
  /** Whole reference of its job. */
  readonly job: string
  /** Counts the runs of its job, from 1. */
  readonly number: number
  /** One of `runStatuses`, or what a later platform says. */
  readonly status: string
  readonly trigger: string
  readonly profile: string
  /** Moments are ISO 8601 UTC with milliseconds. */
  readonly created: string
  readonly started: string | null
  readonly finished: string | null
  /** How long it ran, in seconds; null before its end. */
  readonly seconds: number | null
  readonly interval: { readonly start: string; readonly end: string } | null
  /** Where people see it; null where there is no page. */
  readonly url: string | null
}

export interface RunFilter {
  /** Whole references; null for the runs of all jobs. */
  readonly jobs: readonly string[] | null
  readonly number: number | null
  readonly underWay: boolean
  /** How many at most, newest first. */
  readonly limit: number
}

export type Cancelled =
  | { readonly kind: 'cancelling'; readonly job: string; readonly run: string; readonly number: number }
  /** It was over before. */
  | { readonly kind: 'over'; readonly job: string; readonly run: string; readonly number: number }
  | { readonly kind: 'failed'; readonly run: string; readonly reason: string }

export interface LogOptions {
  readonly follow: boolean
  readonly until: number | null
}

export interface LogLine {
  /** Without the end of the line. */
  readonly text: string
  /** Who wrote it: `user` is the job itself, `setup` what prepares it, `runner` the platform around it. */
  readonly source: string
  /** `stdout`, `stderr`, `other`. */
  readonly stream: string
  readonly at: string
}

/** Where a run can be: the first four are under way, the others final. (dlthub-client 0.28) */
export const runStatuses = {
  pending: 'under way',
  starting: 'under way',
  running: 'under way',
  cancelling: 'under way',
  completed: 'done',
  skipped: 'done',
  failed: 'failed',
  cancelled: 'failed',
} as const satisfies Readonly<Record<string, 'under way' | 'done' | 'failed'>>

/** How a run stands. One that ended with a word that is not known did not provably succeed. */
export function standing({ status, finished }: Pick<Run, 'status' | 'finished'>): 'under way' | 'done' | 'failed' {
  if (Object.hasOwn(runStatuses, status)) return runStatuses[status as keyof typeof runStatuses]
  return finished === null ? 'under way' : 'failed'
}
