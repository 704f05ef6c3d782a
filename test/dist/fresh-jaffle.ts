import { afterEach, beforeEach } from 'vitest'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { startJaffle } from '../fakes/github/world.ts'
import { type Branches, openBranches } from './branches.ts'
import { type Checkout, makeCheckout } from './checkout.ts'

export interface Jaffle {
  readonly github: FakeGitHub
  readonly checkout: Checkout
  readonly branches: Branches
}

/** Gives each test of a file a GitHub, a checkout and its branches of its own, and puts them away. */
export function freshJaffle(take: (made: Jaffle) => void): void {
  let made: Jaffle | null = null
  beforeEach(async () => {
    const github = await startJaffle()
    const checkout = makeCheckout()
    made = { github, checkout, branches: openBranches(github, checkout) }
    take(made)
  })
  afterEach(async () => {
    made?.checkout.remove()
    await made?.github.close()
  })
}
