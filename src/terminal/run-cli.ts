import { DeploymentError, diagnose } from '#diagnostics/diagnostic'
import { renderDiagnostics } from '#report/diagnostics-text'
import { type Command, exitCodes } from './command.ts'
import { commandHelp, groupHelp, overviewHelp } from './help.ts'
import { parseArguments } from './parse-arguments.ts'
import { progressOn } from './progress.ts'
import type { Session } from './session.ts'
import { version } from './version.ts'

/**
 * Runs one call of the command line and resolves to its exit code: 0 done, 1 refused or failed, 2 usage, 3 changes
 * where `plan --detailed-exitcode` asks. Results go to standard output; progress, warnings and faults to standard error.
 */
export async function runCli(session: Session, argv: readonly string[], commands: readonly Command[]): Promise<number> {
  const request = parseArguments(argv, commands)
  switch (request.kind) {
    case 'version':
      session.stdout.write(`dlt-deploy ${version}\n`)
      return exitCodes.done
    case 'help':
      session.stdout.write(helpText(request.command, request.group, commands))
      return exitCodes.done
    case 'usage':
      complain(session, request.command?.words.join(' ') ?? '', request.reason)
      return exitCodes.usage
    case 'run':
      return await run(session, request)
  }
}

async function run(
  session: Session,
  request: { command: Command; invocation: Parameters<Command['run']>[1] },
): Promise<number> {
  const progress = progressOn(session.stderr, request.invocation.switches.has('quiet'))
  const door = { ...session.door, progress: progress.say }
  const quieted = {
    ...session,
    door,
    stdout: clearing(session.stdout, progress.done),
    stderr: clearing(session.stderr, progress.done),
  }
  try {
    return await request.command.run(quieted, request.invocation)
  } catch (error) {
    if (!(error instanceof DeploymentError)) throw error
    quieted.stderr.write(renderDiagnostics(error.diagnostics, { color: session.color.stderr }))
    return exitCodes.failed
  } finally {
    progress.done()
  }
}

/** The progress line leaves before anything else is written. */
function clearing(output: Session['stdout'], clear: () => void): Session['stdout'] {
  return {
    ...output,
    write: (text) => {
      clear()
      output.write(text)
    },
  }
}

function helpText(command: Command | null, group: string | null, commands: readonly Command[]): string {
  if (command !== null) return commandHelp(command)
  return group === null ? overviewHelp(commands) : groupHelp(group, commands)
}

function complain(session: Session, command: string, reason: string): void {
  const fault = diagnose('USAGE', { reason, command })
  const text = renderDiagnostics([fault], { color: session.color.stderr })
  session.stderr.write(command === '' ? text.replace('dlt-deploy  --help', 'dlt-deploy --help') : text)
}
