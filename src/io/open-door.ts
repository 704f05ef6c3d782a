import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { openConcealed } from './concealed.ts'
import type { Door } from './door.ts'

/** The world as it is. Progress goes nowhere until a surface takes it. */
export function openDoor(process: Pick<NodeJS.Process, 'cwd' | 'env'>): Door {
  return {
    cwd: process.cwd(),
    env: { ...process.env },
    temporary: tmpdir(),
    now: () => new Date().toISOString(),
    random: Math.random,
    sleep: (milliseconds) => sleep(milliseconds),
    every: (milliseconds, work) => {
      const timer = setInterval(work, milliseconds).unref()
      return () => clearInterval(timer)
    },
    ...openConcealed(),
    progress: () => undefined,
  }
}
