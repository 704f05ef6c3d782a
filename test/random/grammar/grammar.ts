import type { OracleVersion } from '../../oracle/environment.ts'
import type { Entry } from '../expand.ts'
import { definitions } from './definitions.ts'
import { doubts } from './doubts.ts'
import { expressions } from './expressions.ts'
import { jobs } from './jobs.ts'
import { withLater } from './later.ts'
import { manifestValues } from './manifest-values.ts'
import { statements } from './statements.ts'

/** The kinds and how each can be written. Indented strings inside of triple quotes are kept out: blocks are indented. */
const base: Readonly<Record<string, readonly Entry[]>> = {
  ...expressions,
  ...manifestValues,
  ...jobs,
  ...doubts,
  statement: [...statements, ...definitions],
  definition: definitions,
}

/** The grammar of what a version of dlt takes. */
export const grammarOf = (dlt: OracleVersion): Readonly<Record<string, readonly Entry[]>> => withLater(base, dlt)
