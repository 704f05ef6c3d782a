import { listInWords } from '#cron/in-words'
import type { Plan } from '#reconcile/plan'
import { countFindings } from './diagnostics-text.ts'
import { formatCount, plural } from './duration.ts'

/** Whether the plan can be carried out, what it would do, and what must be allowed first. */
export function headline(plan: Plan): string {
  const dangers = plan.hazards.filter(({ severity }) => severity === 'error').length
  const condition = dangers > 0 ? [`${plural(dangers, 'hazard')} must be allowed by name first.`] : []
  return [outcomeInWords(plan), ...condition].join(' ')
}

/** `Adds 1 job, updates 2 and changes the code.` With errors, that nothing of it can be done comes first. */
export function outcomeInWords(plan: Plan): string {
  const errors = plan.diagnostics.filter(({ severity }) => severity === 'error')
  const refusal = errors.length > 0 ? [`Cannot be deployed: ${countFindings(errors)}.`] : []
  return [...refusal, changesInWords(plan)].join(' ')
}

/** What the plan was drawn against: `on top of deployment v3, configuration v2`. */
export function baseInWords({ base }: Plan): string {
  const parts = [
    ...(base.deployment === null ? [] : [`deployment v${base.deployment}`]),
    ...(base.configuration === null ? [] : [`configuration v${base.configuration}`]),
  ]
  if (parts.length > 0) return `on top of ${parts.join(', ')}`
  return base.manifest_hash === null ? 'nothing deployed before' : 'on top of what is deployed'
}

function changesInWords(plan: Plan): string {
  const changes = listInWords([...jobChanges(plan), ...partChanges(plan)])
  const unseen = [
    ...(plan.deployment.status === 'not compared' ? [' The code was not compared.'] : []),
    ...(plan.configuration.status === 'not compared' ? [' The configuration was not compared.'] : []),
  ].join('')
  if (isFirst(plan)) return `First deployment: ${changes === '' ? 'no jobs' : changes}.${unseen}`
  if (changes === '') return unseen === '' ? 'Nothing to change.' : `No job changes.${unseen}`
  const { unchanged } = plan.counts
  const isQuiet = jobChanges(plan).length === 0 && unchanged > 0
  return `${capital(changes)}${isQuiet ? `; ${plural(unchanged, 'job')} unchanged` : ''}.${unseen}`
}

/** `adds 1 job`, `updates 2`: only the first names what it counts. */
function jobChanges({ counts }: Plan): readonly string[] {
  const verbs = [
    { verb: 'adds', count: counts.added },
    { verb: 'updates', count: counts.updated },
    { verb: 'archives', count: counts.archived },
  ]
  return verbs
    .filter(({ count }) => count > 0)
    .map(({ verb, count }, index) => `${verb} ${index === 0 ? plural(count, 'job') : formatCount(count)}`)
}

function partChanges(plan: Plan): readonly string[] {
  const { deployment, configuration, base, hashes } = plan
  if (isFirst(plan)) return []
  // A platform that keeps no manifest has no hash of it, which is no difference.
  const isOther = base.manifest_hash !== null && base.manifest_hash !== hashes.manifest
  const onlyManifest = jobChanges(plan).length === 0 && isOther
  const parts = [
    { name: 'the code', status: deployment.status },
    { name: 'the configuration', status: configuration.status },
  ]
  const named = (status: 'new' | 'changed') =>
    listInWords(parts.filter((part) => part.status === status).map(({ name }) => name))
  const [added, changed] = [named('new'), named('changed')]
  return [
    ...(onlyManifest ? ['changes the manifest but no job'] : []),
    ...(added === '' ? [] : [`adds ${added}`]),
    ...(changed === '' ? [] : [`changes ${changed}`]),
  ]
}

function isFirst({ base }: Plan): boolean {
  return base.deployment === null && base.configuration === null && base.manifest_hash === null
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
