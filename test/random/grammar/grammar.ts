import type { Entry } from '../expand.ts'
import { definitions } from './definitions.ts'
import { doubts } from './doubts.ts'
import { expressions } from './expressions.ts'
import { jobs } from './jobs.ts'
import { manifestValues } from './manifest-values.ts'
import { statements } from './statements.ts'

/** The kinds and how each can be written. Indented strings inside of triple quotes are kept out: blocks are indented. */
export const grammar: Readonly<Record<string, readonly Entry[]>> = {
  ...expressions,
  ...manifestValues,
  ...jobs,
  ...doubts,
  statement: [...statements, ...definitions],
  definition: definitions,
}
