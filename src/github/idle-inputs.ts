import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import type { ActionCommand } from './command.ts'
import type { InputName, Inputs } from './inputs.ts'

/** What was given and will do nothing, each as a warning: silence would be taken for obedience. */
export function idleInputs(inputs: Inputs, command: ActionCommand): readonly Diagnostic[] {
  if (command.kind !== 'plan' && command.kind !== 'deploy') return []
  const triggerOnly = `\`${command.kind}\` triggers nothing`
  const idle: readonly (readonly [InputName, boolean, string])[] = [
    ['selector', inputs.selector.length > 0, triggerOnly],
    ['refresh', inputs.refresh, triggerOnly],
  ]
  return idle.filter(([, given]) => given).map(([name, , reason]) => diagnose('INPUT_IDLE', { name, reason }))
}
