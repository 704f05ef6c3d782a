import { DeploymentError, type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { readTextFile } from '#io/text-file'
import { redactDeep } from '#redact/redact'
import { annotationsOf } from './annotations.ts'
import { type ActionCommand, chooseCommand } from './command.ts'
import { readContext } from './context.ts'
import { succeeded, verdictOf } from './decision.ts'
import { type Event, hasSecrets, isTrusted, readEvent } from './event.ts'
import { idleInputs } from './idle-inputs.ts'
import type { Inputs } from './inputs.ts'
import { publish } from './publish.ts'
import { readInputs } from './read-inputs.ts'
import type { Runner } from './runner.ts'
import { secretValues } from './secret-values.ts'
import type { ActionResult, WorkspaceCommands, WorkspaceRequest } from './workspace-commands.ts'

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
  const event = readEvent(context.eventName, payloadAt(context.eventPath))
  const result = await carryOut(
    door,
    { inputs, trusted: isTrusted(event), secretsKnown: hasSecrets(event, context.actor) },
    event,
  )
  const verdict = verdictOf(result, inputs.allow)
  await publish(door, { inputs, context, event, result: redactDeep(result, door.redact), verdict })
  return succeeded(verdict) ? 0 : 1
}

async function carryOut(door: ActionDoor, request: WorkspaceRequest, event: Event): Promise<ActionResult> {
  try {
    const command = chooseCommand(request.inputs, event)
    annotationsOf(idleInputs(request.inputs, command), '.').forEach(door.runner.annotate)
    return await obey(command, door.commands, request)
  } catch (error) {
    if (error instanceof DeploymentError) return { kind: 'stopped', faults: error.diagnostics }
    const reason = error instanceof Error ? error.message : String(error)
    if (error instanceof Error && error.stack !== undefined) door.runner.fold('Where the fault came up', error.stack)
    return { kind: 'stopped', faults: [diagnose('ACTION_FAULT', { reason })] }
  }
}

async function obey(
  command: ActionCommand,
  commands: WorkspaceCommands,
  request: WorkspaceRequest,
): Promise<ActionResult> {
  switch (command.kind) {
    case 'plan':
      return { kind: 'planned', outcome: await commands.plan(request) }
    case 'deploy':
      return { kind: 'deployed', outcome: await commands.deploy(request) }
    case 'trigger':
    case 'tick':
      return { kind: 'stopped', faults: [diagnose('ACTION_COMMAND_UNAVAILABLE', { command: command.kind })] }
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
