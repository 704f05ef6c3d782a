import { setTimeout as sleep } from 'node:timers/promises'
import { writeJson } from '#json/write-json'
import { Broken, notFound } from './answer.ts'
import type { Handler } from './call.ts'
import type { Run } from './run.ts'
import { runNamed } from './runs.ts'

/** What runs write: stored once they have ended, live before. */
export const logHandlers = {
  get_job_run_logs: (call) => {
    const run = runNamed(call, call.names['job_run_id'] ?? '')
    if (!run.isOver || run.storedAsked++ < run.play.storedAfter) throw notFound('Log')
    return { status: 200, type: 'application/x-ndjson', pieces: stored(run) }
  },
  get_job_run_log_stream: (call) => {
    const run = runNamed(call, call.names['job_run_id'] ?? '')
    return { status: 200, type: 'text/event-stream', pieces: live(run) }
  },
} satisfies Record<string, Handler>

async function* stored(run: Run): AsyncGenerator<string> {
  for (const index of run.lines.keys()) yield `${lineJson(run, index)}\n`
}

/** A live log begins anew with every connection, and ends when the run does. */
async function* live(run: Run): AsyncGenerator<string> {
  yield ': keep-alive\n\n'
  if (run.play.liveFault !== null) {
    yield `event: error\ndata: ${JSON.stringify({ error: run.play.liveFault })}\n\n`
    return
  }
  if (!run.isOver) run.run()
  for (const index of run.lines.keys()) {
    if (run.breaks[0] === index) {
      run.breaks.shift()
      throw new Broken()
    }
    yield `event: log\ndata: ${lineJson(run, index)}\n\n`
  }
  while (!run.isOver && run.play.end === 'never' && run.status !== 'cancelling') {
    await sleep(20)
    yield ': keep-alive\n\n'
  }
  if (run.status === 'cancelling') run.finish('cancelled')
  else if (!run.isOver) run.finish(run.play.end)
}

function lineJson(run: Run, index: number): string {
  const line = run.lines[index]
  return writeJson({
    line_num: BigInt(index),
    content: line?.text ?? '',
    source: line?.source ?? 'user',
    stage: line?.source === 'setup' ? 'build' : 'run',
    io_stream: line?.stream ?? 'stdout',
    reported_at: run.createdAt,
  })
}
