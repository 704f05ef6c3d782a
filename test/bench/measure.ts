import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

export interface Measurement {
  readonly name: string
  /** Milliseconds of each counted run. */
  readonly runs: readonly number[]
  /** What the project promises, in milliseconds; absent where there is no promise. */
  readonly promise?: number
}

/** Times a whole process, after one run that does not count. Fails loudly where the process does. */
export function measureProcess(
  name: string,
  command: readonly [string, ...string[]],
  options: {
    readonly cwd?: string
    readonly env?: NodeJS.ProcessEnv
    readonly exits?: readonly number[]
    readonly runs?: number
    readonly promise?: number
  } = {},
): Measurement {
  const { cwd, env, exits = [0], runs = 10, promise } = options
  return measure(name, runs, promise, () => {
    const [program, ...args] = command
    const { status, stderr } = spawnSync(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    if (status === null || !exits.includes(status)) throw new Error(`${name}: exit ${status}: ${stderr}`)
  })
}

/** Times work in this process, after one run that does not count. */
export function measure(name: string, runs: number, promise: number | undefined, work: () => void): Measurement {
  work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return { name, runs: times, ...(promise === undefined ? {} : { promise }) }
}

export function median({ runs }: Measurement): number {
  const sorted = runs.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}
