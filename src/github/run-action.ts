import { DeploymentError, type Diagnostic, diagnose, failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { readTextFile } from '#io/text-file'
import { redactDeep } from '#redact/redact'
import { annotationsOf } from './annotations.ts'
import { beginDeploy } from './begin-deploy.ts'
import { collectedReports, collects } from './collected-reports.ts'
import { type ActionCommand, chooseCommand } from './command.ts'
import { commentFault } from './comment-fault.ts'
import { readContext } from './context.ts'
import { succeeded, verdictOf } from './decision.ts'
import { announceDeploy } from './deploy-announcement.ts'
import { type Event, hasSecrets, isTrusted, readEvent } from './event.ts'
import { idleInputs } from './idle-inputs.ts'
import type { Inputs } from './inputs.ts'
import { publish } from './publish.ts'
import { targetOf } from './publish-comment.ts'
import { pushReview } from './push-review.ts'
import { readInputs } from './read-inputs.ts'
import { resolveEvent } from './resolve-event.ts'
import type { Runner } from './runner.ts'
import { secretValues } from './secret-values.ts'
import { shownPlan } from './shown-plan.ts'
import { type SlashRun, slashRun } from './slash-run.ts'
import type { ActionResult, WorkspaceCommands, WorkspaceRequest } from './workspace-commands.ts'
import { workspaceFolder } from './workspace-folder.ts'

/** What one run of the action works with. */
export interface ActionDoor extends Door {
  readonly runner: Runner
  readonly commands: WorkspaceCommands
}

/** One run of the action, from inputs to comment. Resolves to the exit code; never rejects. */
export async function runAction(door: ActionDoor): Promise<0 | 1> {
  const { env, runner } = door
  const inputs = readInputs(env)
  if (isFaults(inputs)) return refuseInputs(inputs, runner)
  const secrets = secretValues(inputs, env)
  secrets.forEach(runner.mask)
  door.conceal(secrets)

  const context = readContext(env)
  const cause = readEvent(context.eventName, payloadAt(context.eventPath))
  const event = await resolveEvent(cause, inputs, context)
  const target = targetOf(inputs, workspaceFolder(door.cwd, context.checkout, inputs.workspace))
  const push = pushReview(door, inputs, context, cause, target)
  const announcing =
    push?.changes === undefined || push.changes === null
      ? noAnnouncement
      : announceDeploy(door, inputs, context, push.changes, push.commit, target)
  const slash = slashRun(door, inputs, context, cause, target)
  const permitted = await permissionOf(slash, event)
  const record = 'faults' in permitted ? null : beginDeploy(door, inputs, context, cause, event)
  const request = {
    inputs: slash?.command.kind === 'trigger' ? { ...inputs, selector: slash.command.selector } : inputs,
    trusted: isTrusted(event),
    secretsKnown: hasSecrets(event, context.actor),
    ...(event.kind === 'pull request' || event.kind === 'merge group'
      ? { base: event.baseSha, head: event.headSha }
      : {}),
    ...(record === null ? {} : { onTurn: record.began }),
    ...(push === null || push.source === null ? {} : { review: push.source }),
    ...(cause.kind === 'workflow dispatch' ? { pinned: true } : {}),
    ...('faults' in permitted ? {} : permitted),
  }
  const result: ActionResult =
    'faults' in permitted ? { kind: 'stopped', ...permitted } : await carryOut(door, request, cause, event)
  const verdict = verdictOf(result, inputs.allow)
  const finished = {
    inputs,
    context,
    event,
    result: redactDeep(result, door.redact),
    verdict,
    announcing,
    record,
    slash,
  }
  await publish(door, finished)
  return succeeded(verdict) ? 0 : 1
}

/** What a command of a comment adds to the request, or the faults for which it is not obeyed. */
async function permissionOf(
  slash: SlashRun | null,
  event: Event,
): Promise<Partial<WorkspaceRequest> | { readonly faults: DeploymentError['diagnostics'] }> {
  try {
    return (await slash?.permit(event)) ?? {}
  } catch (error) {
    if (error instanceof DeploymentError) return { faults: error.diagnostics }
    return {
      faults: [
        diagnose('SLASH_REFUSED', { reason: `GitHub does not say who may ask (${commentFault(error).reason})` }),
      ],
    }
  }
}

const noAnnouncement = Promise.resolve(null)

/** What to do goes by what happened, `cause`; with whose trust, by what it is about, `event`. */
async function carryOut(
  door: ActionDoor,
  request: WorkspaceRequest,
  cause: Event,
  event: Event,
): Promise<ActionResult> {
  try {
    const command = chooseCommand(request.inputs, cause)
    if (event.kind === 'unreadable' && cause.kind !== 'unreadable')
      throw failure('EVENT_UNREADABLE', { event: event.name, reason: event.reason })
    annotationsOf(idleInputs(request.inputs, command), '.').forEach(door.runner.annotate)
    return await obey(command, door, request, event)
  } catch (error) {
    if (error instanceof DeploymentError) return { kind: 'stopped', faults: error.diagnostics }
    const reason = error instanceof Error ? error.message : String(error)
    if (error instanceof Error && error.stack !== undefined) door.runner.fold('Where the fault came up', error.stack)
    return { kind: 'stopped', faults: [diagnose('ACTION_FAULT', { reason })] }
  }
}

async function obey(
  command: ActionCommand,
  { commands, cwd }: ActionDoor,
  request: WorkspaceRequest,
  event: Event,
): Promise<ActionResult> {
  switch (command.kind) {
    case 'plan':
      return { kind: 'planned', outcome: await commands.plan(request) }
    case 'deploy':
      return { kind: 'deployed', outcome: await commands.deploy(request) }
    case 'trigger':
      return { kind: 'triggered', outcome: await commands.trigger(request) }
    case 'tick':
      return { kind: 'stopped', faults: [diagnose('ACTION_COMMAND_UNAVAILABLE', { command: command.kind })] }
    case 'comment':
      return collects(cwd, request.inputs)
        ? { kind: 'collected', reports: collectedReports(cwd, request.inputs), hearsay: !request.trusted }
        : { kind: 'shown', plan: shownPlan(cwd, request.inputs) }
    case 'list':
      return { kind: 'listed', ...(await commands.list(request.inputs, event)) }
    case 'close':
      return { kind: 'closed' }
    case 'nothing':
      return { kind: 'skipped', because: command.because }
  }
}

function refuseInputs(faults: readonly Diagnostic[], runner: Runner): 1 {
  annotationsOf(faults, '.').forEach(runner.annotate)
  runner.output('decision', 'refused')
  runner.output('reason-code', 'INPUT_INVALID')
  return 1
}

function isFaults(inputs: Inputs | readonly Diagnostic[]): inputs is readonly Diagnostic[] {
  return Array.isArray(inputs)
}

/** Null where there is no payload, or none that is JSON. */
function payloadAt(path: string | null): unknown {
  const text = path === null ? null : readTextFile(path)
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
