import type { Door } from '#io/door'
import { isTelling } from '#redact/is-telling'
import { openWorkspaceCommands } from './open-workspace-commands.ts'
import type { ActionDoor } from './run-action.ts'
import { concealing, openRunner } from './runner.ts'

/** The world as a job of a workflow has it: its log takes the progress, its folder the temporary files. */
export function openActionDoor(world: Door, write: (text: string) => void): ActionDoor {
  const runner = concealing(openRunner({ env: world.env, write }), world.redact)
  const door: Door = {
    ...world,
    temporary: world.env['RUNNER_TEMP'] || world.temporary,
    conceal: (values) => {
      const all = [...values]
      world.conceal(all)
      all.filter(isTelling).forEach(runner.mask)
    },
    progress: runner.print,
  }
  return { ...door, runner, commands: openWorkspaceCommands(door, runner) }
}
