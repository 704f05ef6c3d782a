import { listInWords } from '#cron/in-words'
import type { Need, Plan } from '#reconcile/plan'
import { formatCount } from './duration.ts'

const states: readonly Need['state'][] = ['missing', 'empty', 'provided']

/** The secrets that jobs need, and the settings that they lack: by profile, what is missing first. */
export function shownNeeds({ needs = [] }: Plan): readonly Need[] {
  const shown = needs.filter(({ kind, state }) => kind === 'secret' || state !== 'provided')
  const profiles = [...new Set(shown.map(({ profile }) => profile))]
  const rank = ({ profile, state }: Need) => profiles.indexOf(profile) * states.length + states.indexOf(state)
  return shown.toSorted((a, b) => rank(a) - rank(b))
}

/** `2 missing, 1 empty and 4 provided`; `none missing, 4 provided`. */
export function needsInWords(needs: readonly Need[]): string {
  const counts = states.map((state) => ({ state, count: needs.filter((need) => need.state === state).length }))
  const some = counts.filter(({ count }) => count > 0).map(({ state, count }) => `${formatCount(count)} ${state}`)
  return needs.every(({ state }) => state === 'provided') ? `none missing, ${some.join('')}` : listInWords(some)
}

/** `Secrets`; `Secrets and settings` where some of those are lacking. */
export function needsTitle(needs: readonly Need[]): string {
  const hasSettings = needs.some(({ kind }) => kind === 'config')
  return `${hasSettings ? 'Secrets and settings' : 'Secrets'} that jobs need: ${needsInWords(needs)}`
}

/** What stands in place of them where secrets could not be looked for, as on the pull request of a fork. */
export const needsNotChecked = 'Whether jobs have the secrets they need was not checked'
