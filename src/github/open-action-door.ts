import type { Door } from '#io/door'
import { openWorkspaceCommands } from './open-workspace-commands.ts'
import type { ActionDoor } from './run-action.ts'
import { openRunner } from './runner.ts'

/** The world as a job of a workflow has it: its log takes the progress, its folder the temporary files. */
export function openActionDoor(world: Door, write: (text: string) => void): ActionDoor {
  const runner = openRunner({ env: world.env, write })
  const door: Door = { ...world, temporary: world.env['RUNNER_TEMP'] || world.temporary, progress: runner.print }
  return { ...door, runner, commands: openWorkspaceCommands(door) }
}
