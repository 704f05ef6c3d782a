import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Answer {
  /** `done`, or the code of the fault. */
  readonly outcome: string
  readonly revision?: string
  readonly deployment?: number
}

export interface Racer {
  readonly child: ChildProcess
  read(): Promise<Answer>
  /** Null where the process ended before it answered. */
  apply(content: string): Promise<Answer | null>
  /** Lets it end by itself. */
  finish(): Promise<void>
}

const root = join(import.meta.dirname, '../..')

/** Starts `racer.ts` in a process group of its own. */
export function startRacer(repository: string, temporary: string, env: NodeJS.ProcessEnv = {}): Racer {
  const script = join(import.meta.dirname, 'racer.ts')
  const child = spawn(join(root, 'node_modules/.bin/node'), [script, repository, temporary], {
    env: { PATH: process.env['PATH'], HOME: temporary, TMPDIR: temporary, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ask = async (command: string): Promise<Answer | null> => {
    child.stdin.write(`${command}\n`)
    const { done, value } = await lines.next()
    return done === true ? null : JSON.parse(value)
  }
  return {
    child,
    async read() {
      const answer = await ask('read')
      if (answer === null) throw new Error('the racer ended')
      return answer
    },
    apply: (content) => ask(`apply ${content}`),
    async finish() {
      child.stdin.end()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}
