import { attempts } from '../attempts.ts'
import { type LogLine, type LogOptions, type Run, standing } from '../runner.ts'
import type { World } from './client.ts'
import type { DataPlane } from './data-plane.ts'
import { type LogEvent, liveEvents, storedEvents } from './log-events.ts'
import { seenLines } from './seen-lines.ts'
import type { LogRow } from './wire.ts'

export interface LogReader {
  readonly plane: DataPlane
  readonly world: World
  readonly run: (id: string) => Promise<Run | null>
}

/** Milliseconds of silence after which a live log is opened anew, and which end a replay, as dltHub's client has it. */
const silence = { live: 60_000, replay: 1_000 }
/** How long after its end a run's stored log may still be on its way, in milliseconds. (dlthub-client 0.28) */
const consolidation = 180_000
/** Milliseconds between two looks at a run that has no live log: at first, and later. */
const pauses = { first: 250, growth: 1.5, longest: 2_000 }

/**
 * See `Runner.log`. A run under way has a live log, one that ended a stored one; between the two, for a little while,
 * the live one once more.
 */
export async function* readLog(reader: LogReader, run: Run, options: LogOptions): AsyncGenerator<LogLine> {
  const isNew = seenLines()
  const latest = options.follow ? yield* follow(reader, run, options.until, isNew) : run
  if (latest === null) return
  const ended = standing(latest) === 'under way' ? null : Date.parse(latest.finished ?? latest.created)
  for await (const _ of attempts(reader.world, (ended ?? 0) + consolidation)) {
    const stored = ended === null ? null : await storedLog(reader, latest)
    if (stored !== null) return void (yield* lines(stored, isNew))
    if (ended !== null && Date.parse(reader.world.now()) - ended > consolidation) return
    const broke = yield* lines(quietly(liveLog(reader, latest, silence.replay)), isNew)
    if (ended === null || !broke) return
  }
}

/** Resolves to whether the log broke off. */
async function* lines(
  events: AsyncIterable<LogEvent>,
  isNew: (row: LogRow) => boolean,
): AsyncGenerator<LogLine, boolean> {
  let broke = false
  for await (const event of events) {
    if (event.kind === 'fault') broke = true
    else if (event.kind === 'line' && isNew(event.row)) yield lineOf(event.row)
  }
  return broke
}

/**
 * Lines as they are written, over broken connections, until the run ends. Resolves to the run where its log is to be
 * read once more, since what broke off may be missing; to null where all was said.
 */
async function* follow(
  reader: LogReader,
  first: Run,
  until: number | null,
  isNew: (row: LogRow) => boolean,
): AsyncGenerator<LogLine, Run | null> {
  const { world } = reader
  const isLate = () => until !== null && Date.parse(world.now()) >= until
  let run = first
  for (let pause = pauses.first; standing(run) === 'under way' && !isLate(); pause *= pauses.growth) {
    let broke = run.status === 'pending'
    if (!broke) {
      for await (const event of quietly(liveLog(reader, run, silenceUntil(world, until)))) {
        if (event.kind === 'fault') broke = true
        else if (event.kind === 'line' && isNew(event.row)) yield lineOf(event.row)
        if (isLate()) return null
      }
    }
    run = (await reader.run(run.id)) ?? run
    if (standing(run) !== 'under way') return broke ? run : null
    await world.sleep(Math.min(pause, pauses.longest))
  }
  return isLate() ? null : run
}

/** A connection that breaks ends a log as its end does, with a fault: the run's own state tells which it was. */
async function* quietly(events: AsyncGenerator<LogEvent>): AsyncGenerator<LogEvent> {
  try {
    yield* events
  } catch (error) {
    yield { kind: 'fault', reason: error instanceof Error ? error.message : String(error) }
  }
}

async function* liveLog({ plane }: LogReader, run: Run, patience: number): AsyncGenerator<LogEvent> {
  const names = { job_run_id: run.id }
  const answer = await plane.open('get_job_run_log_stream', 'text/event-stream', patience, { names })
  if (answer === null) yield { kind: 'fault', reason: 'there is no live log' }
  else yield* liveEvents(answer.bytes)
}

/** Null where there is none, or not yet. */
async function storedLog({ plane }: LogReader, run: Run): Promise<AsyncGenerator<LogEvent> | null> {
  const names = { job_run_id: run.id }
  const answer = await plane.open('get_job_run_logs', 'application/x-ndjson', silence.live, { names })
  return answer === null ? null : storedEvents(answer.bytes)
}

function silenceUntil({ now }: World, until: number | null): number {
  return until === null ? silence.live : Math.max(1, Math.min(silence.live, until - Date.parse(now())))
}

function lineOf({ content, source, io_stream: stream, reported_at: at }: LogRow): LogLine {
  return { text: content.replace(/\r?\n$/, ''), source, stream, at }
}
