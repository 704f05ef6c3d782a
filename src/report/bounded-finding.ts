import type { Location } from '#diagnostics/diagnostic'
import { shorten } from './visible-text.ts'

/** What bounds are set to: a sentence with what a workspace chose in it, and where it is. */
interface Said {
  readonly message: string
  readonly hint?: string
  readonly location?: Location | null
}

/** Characters. Names, values and keys of a workspace may be as long as its files. */
const longestSentence = 1000
const sentenceEnd = 300

/** No path of a file is longer. */
const longestPath = 4096

/**
 * A finding as it leaves the program, in whatever form: one that is longer than anybody reads is cut, and says so. A
 * sentence keeps its end, which is ours; so of one too long only what it quotes is cut.
 */
export function boundedFinding<F extends Said>(finding: F): F {
  const { message, hint, location } = finding
  return {
    ...finding,
    message: bounded(message),
    ...(hint === undefined ? {} : { hint: bounded(hint) }),
    ...(location === undefined || location === null ? {} : { location: boundedPlace(location) }),
  }
}

/** What was cut is a little longer than the bound, and is not cut again. */
const slack = 100

const bounded = (text: string, longest: number = longestSentence): string =>
  shorten(text, longest + slack) === text ? text : shorten(text, longest, sentenceEnd)

const boundedPlace = (location: Location): Location => ({
  ...location,
  file: bounded(location.file, longestPath),
})
