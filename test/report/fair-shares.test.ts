import { describe, expect, it } from 'vitest'
import { fairShares } from '#report/fair-shares'

describe('the shares of a budget', () => {
  it.each([
    ['are what is wanted, where there is enough', [10, 20, 30], 60, [10, 20, 30]],
    ['give little to who wants little, and divide the rest evenly', [100, 10, 100], 110, [50, 10, 50]],
    ['are even where all want too much', [90, 80, 70], 30, [10, 10, 10]],
    ['are nothing of nothing', [5, 5], 0, [0, 0]],
    ['are nothing of less than nothing', [5], -3, [0]],
    ['of nobody are none', [], 10, []],
  ])('%s', (_title, wants, budget, shares) => {
    expect(fairShares(wants, budget)).toEqual(shares)
  })

  it('never exceed the budget or a want, and leave nothing over that somebody wants', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const wants = Array.from({ length: seed % 17 }, (_, index) => (seed * 7919 * (index + 3)) % 1009)
      const budget = (seed * 104_729) % 5000
      const shares = fairShares(wants, budget)
      const total = shares.reduce((sum, share) => sum + share, 0)
      expect(total).toBeLessThanOrEqual(budget)
      expect(shares.every((share, index) => share <= (wants[index] ?? 0))).toBe(true)
      const isShort = shares.some((share, index) => share < (wants[index] ?? 0))
      if (isShort) expect(budget - total).toBeLessThan(Math.max(1, wants.length))
    }
  })
})
