import { expect, it } from 'vitest'
import { attempts, deadline, type Patience } from '#platform/attempts'

/** A clock that goes on only while somebody waits, or by `perAttempt` milliseconds each time it is read. */
function patience(random: number, perRead = 0): Patience & { readonly waits: number[] } {
  const waits: number[] = []
  let now = Date.UTC(2026, 2, 1)
  return {
    waits,
    random: () => random,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
      now += milliseconds
    },
    now: () => {
      now += perRead
      return new Date(now).toISOString()
    },
  }
}

async function count(world: Patience): Promise<number> {
  let last = 0
  for await (const attempt of attempts(world, deadline(world))) last = attempt
  return last
}

it('waits longer before each attempt, up to ten seconds', async () => {
  const world = patience(1)
  expect(await count(world)).toBe(12)
  expect(world.waits).toEqual([200, 400, 800, 1600, 3200, 6400, 10000, 10000, 10000, 10000, 10000])
})

it('halves the waits at most by chance', async () => {
  const world = patience(0)
  await count(world)
  expect(world.waits.slice(0, 4)).toEqual([100, 200, 400, 800])
})

it('ends when another wait would pass the deadline', async () => {
  const world = patience(1, 40_000)
  expect(await count(world)).toBe(3)
})

it('makes one attempt where there is no time left', async () => {
  const world = patience(1)
  const made: number[] = []
  for await (const attempt of attempts(world, 0)) made.push(attempt)
  expect(made).toEqual([1])
  expect(world.waits).toEqual([])
})

it('does not wait after an attempt that was enough', async () => {
  const world = patience(1)
  for await (const attempt of attempts(world, deadline(world))) if (attempt === 2) break
  expect(world.waits).toEqual([200])
})
