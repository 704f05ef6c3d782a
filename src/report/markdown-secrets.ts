import type { Need, Plan } from '#reconcile/plan'
import type { Detail } from './detail.ts'
import { followersInWords } from './markdown-impact.ts'
import { folded, icons, shownName, table } from './markdown-words.ts'
import { profileInWords } from './part-in-words.ts'
import { needsNotChecked, needsTitle, shownNeeds } from './secrets-in-words.ts'

const marks: Readonly<Record<Need['state'], string>> = {
  missing: '❌ **missing**',
  empty: '❌ **empty**',
  provided: '✅ provided',
}

/** The secrets that jobs need, by name, and who has to do without them. Folded away where none is lacking. */
export function secretBlocks(plan: Plan, detail: Detail): readonly string[] {
  if (plan.needs === undefined) return [`${icons.secrets} *${needsNotChecked}.*`]
  const needs = shownNeeds(plan)
  if (needs.length === 0) return []
  const lacking = needs.filter(({ state }) => state !== 'provided')
  const title = `${icons.secrets} ${needsTitle(needs)}`
  if (detail === 'names') return [`#### ${title}`, ...(lacking.length === 0 ? [] : [needTable(lacking)])]
  return lacking.length === 0 ? [folded(title, needTable(needs))] : [`#### ${title}`, needTable(needs)]
}

function needTable(needs: readonly Need[]): string {
  const rows = needs.map(({ profile, key, kind, state, jobs }, index) => [
    needs[index - 1]?.profile === profile ? '' : profile === '' ? profileInWords('') : shownName(profile),
    `${shownName(key)}${kind === 'config' ? ' (setting)' : ''}`,
    marks[state],
    followersInWords(jobs),
  ])
  return table(['Profile', 'Name', 'State', 'Needed by'], rows)
}
