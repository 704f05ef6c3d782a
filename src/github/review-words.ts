import type { ReviewOutcome } from '#commands/review'

/** How what is deployed stands to what was reviewed, in one sentence or a few. */
export function reviewInWords(review: ReviewOutcome): string {
  switch (review.kind) {
    case 'exact':
      return `This is exactly what was reviewed on #${review.pullRequest}.`
    case 'same':
      return `What was declared is what was reviewed on #${review.pullRequest}; what it was deployed on top of moved.`
    case 'merged':
      return [`Each change does what it was shown to do: ${listed(review.pullRequests.map((number) => `#${number}`))}.`]
        .concat(review.unreviewed.length === 0 ? [] : [`Not reviewed: ${review.unreviewed.join('; ')}.`])
        .join(' ')
    case 'none':
      return `Nobody reviewed a plan of this: ${review.because}.`
  }
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
