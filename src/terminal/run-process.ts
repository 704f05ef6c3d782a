import { openDoor } from '#io/open-door'
import { commands } from './commands.ts'
import { runCli } from './run-cli.ts'
import { openSession } from './session.ts'

/** The command line as a process calls it. Resolves to the exit code. */
export async function runProcess(process: NodeJS.Process): Promise<number> {
  return await runCli(openSession(openDoor(process), process), process.argv.slice(2), commands)
}
