import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface ProcessOptions {
  /** Written to standard input, which is then closed. Where reading it fails, the process is ended and the fault is thrown. */
  readonly input?: string | Uint8Array | AsyncIterable<Uint8Array>
  readonly cwd?: string
  /** The whole environment: nothing is inherited besides. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Ends the process when it fires. */
  readonly signal?: AbortSignal
  /** Milliseconds until the process is ended. */
  readonly timeout?: number
  readonly onOutput?: (chunk: Buffer, from: 'stdout' | 'stderr') => void
}

export interface ProcessResult {
  /** Null where a signal ended the process. */
  readonly code: number | null
  readonly stdout: Buffer
  /** The last 64 KiB. */
  readonly stderr: string
  readonly timedOut: boolean
}

const stderrKept = 64 * 1024
const gracePeriod = 5_000

/**
 * Runs a program to its end, without a shell. Any exit code is a result; rejects with the system's error where the
 * program cannot be started (`ENOENT`), and with the input's fault where that could not be read.
 */
export async function runProcess(
  command: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<ProcessResult> {
  const child = spawn(command, args, { cwd: options.cwd, env: options.env, stdio: 'pipe', windowsHide: true })
  const output: Buffer[] = []
  let complaints = Buffer.alloc(0)
  child.stdout.on('data', (chunk: Buffer) => {
    output.push(chunk)
    options.onOutput?.(chunk, 'stdout')
  })
  child.stderr.on('data', (chunk: Buffer) => {
    complaints = Buffer.concat([complaints, chunk]).subarray(-stderrKept)
    options.onOutput?.(chunk, 'stderr')
  })

  let timedOut = false
  const end = (): void => terminate(child)
  const runOut = (): void => {
    timedOut = true
    end()
  }
  const timer = options.timeout === undefined ? undefined : setTimeout(runOut, options.timeout)
  if (options.signal?.aborted === true) end()
  options.signal?.addEventListener('abort', end, { once: true })
  try {
    const closed = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    const [code, fault] = await Promise.all([closed, feed(child.stdin, options.input, end)])
    if (fault !== null) throw fault
    return { code, stdout: Buffer.concat(output), stderr: complaints.toString('utf8'), timedOut }
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', end)
  }
}

/** Lets it clean up first. What it started itself may live on and hold the pipes: those are closed here. */
function terminate(child: ChildProcessWithoutNullStreams): void {
  child.kill('SIGTERM')
  setTimeout(() => {
    child.kill('SIGKILL')
    child.stdout.destroy()
    child.stderr.destroy()
  }, gracePeriod).unref()
}

/** Returns the fault rather than throwing it, so that the process is over before anyone hears of it. */
async function feed(
  stdin: NodeJS.WritableStream,
  input: ProcessOptions['input'],
  end: () => void,
): Promise<Error | null> {
  const source = typeof input === 'string' || input instanceof Uint8Array ? [input] : (input ?? [])
  try {
    await pipeline(Readable.from(source), stdin)
    return null
  } catch (fault) {
    // A process that ends without reading its input says so by its exit code.
    if (isBrokenPipe(fault)) return null
    end()
    return fault instanceof Error ? fault : new Error(String(fault))
  }
}

function isBrokenPipe(fault: unknown): boolean {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  return (
    code === 'EPIPE' ||
    code === 'ECONNRESET' ||
    code === 'ERR_STREAM_PREMATURE_CLOSE' ||
    code === 'ERR_STREAM_DESTROYED'
  )
}
