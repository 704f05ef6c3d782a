import type { Base } from '#reconcile/plan'
import type { ActionResult, DeployOutcome } from './workspace-commands.ts'

/** What a deploy did, in one sentence. */
export function outcomeInWords({ outcome, inForce }: DeployOutcome): string {
  switch (outcome) {
    case 'deployed':
      return `Deployed and read back: ${versionsInWords(inForce)}.`
    case 'unchanged':
      return `Nothing was deployed, because everything declared is in force already: ${versionsInWords(inForce)}.`
    case 'dry run':
      return 'This was a dry run. Nothing was changed.'
  }
}

/** How a run that was to deploy ended, in a line. */
export function endInWords(result: ActionResult): string {
  switch (result.kind) {
    case 'deployed':
      return outcomeInWords(result.outcome)
    case 'stopped':
      return `${result.faults[0].code}: ${result.faults[0].message}`
    default:
      return ''
  }
}

/** `deployment v3 and configuration v2`. */
export function versionsInWords({ deployment, configuration }: Base): string {
  const versions = [
    ...(deployment === null ? [] : [`deployment v${deployment}`]),
    ...(configuration === null ? [] : [`configuration v${configuration}`]),
  ]
  return versions.length === 0 ? 'no versions' : versions.join(' and ')
}
