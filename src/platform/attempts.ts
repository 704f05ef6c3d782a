import type { Door } from '#io/door'

/** What trying again needs of the world. */
export type Patience = Pick<Door, 'now' | 'random' | 'sleep'>

const limit = 120_000
const most = 12
const first = 200
const longest = 10_000

/** Milliseconds since 1970 when `attempts` gives up. */
export function deadline(patience: Patience): number {
  return Date.parse(patience.now()) + limit
}

/**
 * Counts attempts from 1 on, waiting longer before each, and ends at the twelfth or at `until`. Waits are
 * random, so that two who collided do not collide again.
 */
export async function* attempts(patience: Patience, until: number): AsyncGenerator<number> {
  for (let attempt = 1; ; attempt++) {
    yield attempt
    if (attempt === most) return
    const wait = Math.min(longest, first * 2 ** (attempt - 1)) * (0.5 + patience.random() / 2)
    if (Date.parse(patience.now()) + wait > until) return
    await patience.sleep(wait)
  }
}
