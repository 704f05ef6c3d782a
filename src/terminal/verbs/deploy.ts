import { resolve } from 'node:path'
import type { DeployResult } from '#commands/deploy-workspace'
import type { DeployPart } from '#commands/plan-request'
import { failure } from '#diagnostics/diagnostic'
import { readTextFile } from '#io/text-file'
import { writeJson } from '#json/write-json'
import type { Plan } from '#reconcile/plan'
import { type Command, exitCodes, type Invocation, optionValue } from '../command.ts'
import {
  allowOption,
  everywhere,
  formatOption,
  generatorOptions,
  moduleOption,
  platformOptions,
  profilesOption,
  secretsOption,
} from '../options.ts'
import { planRequest } from '../requests.ts'
import type { Session } from '../session.ts'
import { render } from './plan.ts'

export const deploy: Command = {
  words: ['deploy'],
  operands: '',
  arity: [0, 0],
  summary: 'Put code, configuration and jobs in force, then read back what is.',
  details:
    'Draws the plan again and carries it out as one change: the code as a new deployment version, the settings as a new\n' +
    'configuration version, the jobs reconciled. Where nothing changed, no version is made. Another deploy that is\n' +
    'under way is waited for, and the plan drawn again against what it left; an older commit than the one in force is refused.',
  options: [
    {
      name: 'plan',
      metavar: 'FILE',
      summary: 'The plan that was reviewed, saved as JSON: deploy exactly that, or nothing.',
    },
    { name: 'dry-run', summary: 'Stop after the plan.' },
    { name: 'show-manifest', summary: 'Print the manifest that is deployed, too.' },
    allowOption,
    formatOption('text', 'json'),
    moduleOption,
    profilesOption,
    secretsOption,
    ...generatorOptions,
    ...platformOptions,
    ...everywhere,
  ],
  examples: [
    { line: 'dlt-deploy deploy', does: 'Deploy this workspace.' },
    { line: 'dlt-deploy deploy --plan reviewed.json', does: 'Deploy what `plan --format json` showed, to the letter.' },
    { line: 'dlt-deploy deploy --dry-run --show-manifest', does: 'See everything that would be sent.' },
  ],
  run: (session, invocation) => runDeploy(session, invocation, ['deployment', 'configuration']),
}

export const deploymentSync: Command = {
  ...deploy,
  words: ['deployment', 'sync'],
  summary: 'Deploy code and jobs alone; the configuration in force stays.',
  details: 'The first half of `deploy`: a new deployment version where the code changed, and nothing else.',
  examples: [{ line: 'dlt-deploy deployment sync', does: 'Ship the code, keep the settings.' }],
  run: (session, invocation) => runDeploy(session, invocation, ['deployment']),
}

export const configurationSync: Command = {
  ...deploy,
  words: ['configuration', 'sync'],
  summary: 'Deploy settings and secrets alone; the code in force stays.',
  details:
    'The other half of `deploy`: a new configuration version where a setting or secret changed, and nothing else.',
  examples: [{ line: 'dlt-deploy configuration sync', does: 'Ship the settings, keep the code.' }],
  run: (session, invocation) => runDeploy(session, invocation, ['configuration']),
}

/** Rejects with `PLAN_UNREADABLE`. */
async function reviewedPlan({ door }: Session, path: string | undefined): Promise<Plan | null> {
  if (path === undefined) return null
  const text = readTextFile(resolve(door.cwd, path))
  if (text === null) throw failure('PLAN_UNREADABLE', { path, reason: 'there is no such file' })
  const { parsePlanJson } = await import('#report/parse-plan-json')
  const plan = parsePlanJson(text)
  if (plan === null) throw failure('PLAN_UNREADABLE', { path, reason: 'it is no such document' })
  return plan
}

async function runDeploy(session: Session, invocation: Invocation, parts: readonly DeployPart[]): Promise<number> {
  const { deployWorkspace } = await import('#commands/deploy-workspace')
  const result = await deployWorkspace(session.door, {
    ...planRequest(invocation),
    dryRun: invocation.switches.has('dry-run'),
    allow: invocation.values.get('allow') ?? [],
    parts,
    reviewed: await reviewedPlan(session, optionValue(invocation, 'plan')),
  })
  const format = optionValue(invocation, 'format')
  session.stdout.write(render(session, result.plan, format))
  if (invocation.switches.has('show-manifest')) session.stdout.write(`${writeJson(result.declared.manifest, 2)}\n`)
  if (format !== 'json') session.stdout.write(`\n${closing(result)}\n`)
  return exitCodes.done
}

/** What is in force now, in one sentence. */
function closing({ outcome, deployed }: DeployResult): string {
  const { deployment, configuration } = deployed.base
  const versions = `deployment v${deployment ?? 0}, configuration v${configuration ?? 0}`
  switch (outcome) {
    case 'deployed':
      return `Deployed: ${versions} are in force.`
    case 'unchanged':
      return `Nothing to deploy: ${versions} stay in force.`
    case 'dry run':
      return 'Dry run: nothing was changed.'
  }
}
