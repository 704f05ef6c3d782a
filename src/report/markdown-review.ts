import type { Plan } from '#reconcile/plan'
import type { Detail } from './detail.ts'
import { plural } from './duration.ts'
import { prose } from './escape-markdown.ts'
import { shownName } from './markdown-words.ts'
import { shorten } from './visible-text.ts'

const mostNames = 20
const longestReason = 300

/** In what a deploy will do more, or less, than the change that is reviewed. Empty where it does the same. */
export function reviewBlocks({ review }: Plan, detail: Detail): readonly string[] {
  if (review === undefined) return []
  if (review.status === 'not compared') {
    return [
      `*Whether what is deployed is what this change is based on was not compared:* ${prose(shorten(review.reason, longestReason))}.`,
    ]
  }
  if (review.drift.length === 0) return []
  const words = {
    added: 'is in the base, and not deployed',
    updated: 'is deployed in another form than the base has',
    archived: 'is deployed, and not in the base',
  }
  const isListed = detail === 'full' || detail === 'fields'
  const names = review.drift.slice(0, mostNames).map((one) => `> - ${shownName(one.job_ref)} ${words[one.status]}`)
  const more = review.drift.length - names.length
  const own = review.changes.length === 0 ? 'no job' : plural(review.changes.length, 'job')
  const others = plural(review.drift.length, 'other job')
  return [
    [
      '> [!IMPORTANT]',
      `> **Drift: a deploy changes more than this pull request does.** The change itself touches ${own}. What is deployed of ${others} differs from the branch that it is based on, and a deploy settles that too${isListed ? ':' : '.'}`,
      ...(isListed ? ['>', ...names, ...(more > 0 ? [`> - … and ${more} more (truncated)`] : [])] : []),
    ].join('\n'),
  ]
}
