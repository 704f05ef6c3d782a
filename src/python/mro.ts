import type { ClassValue } from './value.ts'

/** The order in which a class with these bases looks things up after itself (C3); null where there is none. */
export function linearize(bases: readonly ClassValue[]): readonly ClassValue[] | null {
  const [only, ...others] = bases
  if (only !== undefined && others.length === 0) return only.mro
  const lists = [...bases.map((base) => [...base.mro]), [...bases]]
  const order: ClassValue[] = []
  for (;;) {
    const open = lists.filter((list) => list.length > 0)
    if (open.length === 0) return order
    const next = open
      .map((list) => list[0])
      .find((head) => open.every((list) => !list.slice(1).includes(head as never)))
    if (next === undefined) return null
    order.push(next)
    for (const list of lists) if (list[0] === next) list.shift()
  }
}
