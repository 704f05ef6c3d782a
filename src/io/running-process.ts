import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'

/** A process, and a name of the machine it runs on that no other machine and no later start of this one has. */
export interface RunningProcess {
  readonly machine: string
  readonly pid: number
}

/** A name that nobody else has. */
export const uniqueName = (): string => randomUUID()

/** This process, where the system tells machines apart: on Linux, by its start and by the container. Null elsewhere. */
export function thisProcess(): RunningProcess | null {
  try {
    const start = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return { machine: `${start} ${readlinkSync('/proc/self/ns/pid')}`, pid: process.pid }
  } catch {
    return null
  }
}

/** Whether a process is known to have ended. False for one of another machine, of which nothing is known. */
export function hasEnded({ machine, pid }: RunningProcess): boolean {
  if (machine !== thisProcess()?.machine) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
