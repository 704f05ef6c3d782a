import type { Need, Plan } from '#reconcile/plan'
import type { Detail } from './detail.ts'
import { followersInWords } from './markdown-impact.ts'
import { folded, icons, shownName, table } from './markdown-words.ts'
import { needsNotChecked, needsTitle, shownNeeds } from './secrets-in-words.ts'

const marks: Readonly<Record<Need['state'], string>> = {
  missing: '❌&nbsp;**missing**',
  empty: '❌&nbsp;**empty**',
  provided: '✅&nbsp;provided',
}

/** The secrets that jobs need, by name, and who has to do without them. Folded away where none is lacking. */
export function secretBlocks(plan: Plan, detail: Detail): readonly string[] {
  if (plan.needs === undefined) return [`${icons.secrets} *${needsNotChecked}.*`]
  const needs = shownNeeds(plan)
  if (needs.length === 0) return []
  const lacking = needs.filter(({ state }) => state !== 'provided')
  const title = `${icons.secrets} ${needsTitle(needs)}`
  if (detail === 'names') return [`#### ${title}`, ...(lacking.length === 0 ? [] : [needTables(lacking)])]
  return lacking.length === 0 ? [folded(title, needTables(needs))] : [`#### ${title}`, needTables(needs)]
}

/** A table for each profile: what is wrong stands first, so that a telephone shows it. */
function needTables(needs: readonly Need[]): string {
  return [...new Set(needs.map(({ profile }) => profile))]
    .map((profile) => {
      const rows = needs
        .filter((need) => need.profile === profile)
        .map(({ key, kind, state, jobs }) => [
          marks[state],
          `${shownName(key)}${kind === 'config' ? ' (setting)' : ''}`,
          followersInWords(jobs),
        ])
      return `Profile ${shownName(profile)}\n\n${table(['State', 'Name', 'Needed by'], rows)}`
    })
    .join('\n\n')
}
