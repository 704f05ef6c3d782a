import type { Door } from '#io/door'

/** A stream of the terminal. `columns` is absent where it is none. */
export interface Output {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  readonly columns: number | undefined
}

/** One call of the command line: the world, the two streams and whether to colour each. */
export interface Session {
  readonly door: Door
  readonly stdout: Output
  readonly stderr: Output
  readonly color: { readonly stdout: boolean; readonly stderr: boolean }
}

/** Colours only on a terminal; `NO_COLOR` and `FORCE_COLOR` have the last word (no-color.org, force-color.org). */
export function wantsColor(output: Output, env: Door['env']): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  const forced = env['FORCE_COLOR'] ?? ''
  if (forced !== '') return forced !== '0' && forced !== 'false'
  return output.isTerminal && env['TERM'] !== 'dumb'
}

interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): boolean
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
}

/** A session on a process's own streams. */
export function openSession(door: Door, streams: { readonly stdout: Stream; readonly stderr: Stream }): Session {
  const stdout = outputOf(streams.stdout)
  const stderr = outputOf(streams.stderr)
  const color = { stdout: wantsColor(stdout, door.env), stderr: wantsColor(stderr, door.env) }
  return { door, stdout, stderr, color }
}

/** Whoever reads may have seen enough, as `head` has. What was begun is finished all the same. */
function outputOf(stream: Stream): Output {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
  })
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true, columns: stream.columns }
}
