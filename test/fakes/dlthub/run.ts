import type { Job } from './state.ts'

export interface WrittenLine {
  readonly text: string
  readonly source?: 'user' | 'setup' | 'runner'
  readonly stream?: 'stdout' | 'stderr'
}

/** What a run does. Times are real; a run is looked at by programs that wait. */
export interface Play {
  /** How often it is looked at before it goes on, from `pending` over `starting` to `running`. */
  readonly looks: number
  readonly lines: readonly (string | WrittenLine)[]
  /** A run without an end runs until it is cancelled. */
  readonly end: 'completed' | 'failed' | 'never' | string
  /** After so many lines of a live log the connection breaks, each number once. */
  readonly breaks: readonly number[]
  /** What the live log says instead of going on. */
  readonly liveFault: string | null
  /** How often the stored log is asked for until it is there. */
  readonly storedAfter: number
}

const plain: Play = { looks: 1, lines: [], end: 'completed', breaks: [], liveFault: null, storedAfter: 0 }

interface Started {
  readonly id: string
  readonly job: Job
  readonly number: number
  readonly trigger: string
  readonly profile: string
}

/** One execution. It goes on as it is looked at, and ends when its live log was read to the end, or was not asked for. */
export class Run implements Started {
  readonly id: string
  readonly job: Job
  readonly number: number
  readonly trigger: string
  readonly profile: string
  readonly play: Play
  readonly createdAt = new Date().toISOString()
  status = 'pending'
  startedAt: string | null = null
  finishedAt: string | null = null
  readonly breaks: number[]
  storedAsked = 0
  #looks = 0

  constructor(started: Started, play: Partial<Play>) {
    this.play = { ...plain, ...play }
    this.breaks = [...this.play.breaks]
    this.id = started.id
    this.job = started.job
    this.number = started.number
    this.trigger = started.trigger
    this.profile = started.profile
  }

  get isOver(): boolean {
    return this.finishedAt !== null
  }

  get lines(): readonly Required<WrittenLine>[] {
    return this.play.lines.map((line) => ({
      source: 'user',
      stream: 'stdout',
      ...(typeof line === 'string' ? { text: line } : line),
    }))
  }

  /** One step further each time the run has been looked at often enough. */
  look(): void {
    if (this.isOver || ++this.#looks <= this.play.looks) return
    this.#looks = 0
    if (this.status === 'pending') this.status = 'starting'
    else if (this.status === 'starting') this.run()
    else if (this.status === 'cancelling') this.finish('cancelled')
    else if (this.play.end !== 'never') this.finish(this.play.end)
  }

  run(): void {
    this.status = 'running'
    this.startedAt ??= new Date().toISOString()
  }

  cancel(): void {
    this.status = 'cancelling'
  }

  finish(status: string): void {
    this.status = status
    this.startedAt ??= this.createdAt
    this.finishedAt = new Date().toISOString()
  }
}
