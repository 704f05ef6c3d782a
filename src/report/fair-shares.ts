/**
 * What each of several gets of a budget that may not be enough for all. Who wants little gets all of it, and what is left
 * is divided evenly among the others. In the order of `wants`; whole numbers, at least 0.
 */
export function fairShares(wants: readonly number[], budget: number): readonly number[] {
  const shares = new Map<number, number>()
  let room = Math.max(0, budget)
  const modest = wants.map((want, index) => ({ want, index })).toSorted((a, b) => a.want - b.want)
  modest.forEach(({ want, index }, served) => {
    const share = Math.min(want, Math.floor(room / (wants.length - served)))
    shares.set(index, share)
    room -= share
  })
  return wants.map((_, index) => shares.get(index) ?? 0)
}
