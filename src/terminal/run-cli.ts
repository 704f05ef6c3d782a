import { DeploymentError, diagnose } from '#diagnostics/diagnostic'
import { redactDeep } from '#redact/redact'
import { secretVariables } from '#redact/secret-variables'
import { renderDiagnosticsJson } from '#report/diagnostics-json'
import { renderDiagnostics } from '#report/diagnostics-text'
import { type Command, exitCodes, optionValue } from './command.ts'
import { commandHelp, groupHelp, overviewHelp } from './help.ts'
import { parseArguments } from './parse-arguments.ts'
import { progressOn } from './progress.ts'
import type { Session } from './session.ts'
import { version } from './version.ts'

/**
 * Runs one call of the command line and resolves to its exit code: 0 done, 1 refused or failed, 2 usage, 3 changes
 * where `plan --detailed-exitcode` asks. Results go to standard output; progress, warnings and faults to standard error,
 * faults as JSON where the result was to be.
 */
export async function runCli(given: Session, argv: readonly string[], commands: readonly Command[]): Promise<number> {
  const session = concealing(given)
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

/** The same session, whose streams show nothing that is or comes to be concealed. */
function concealing(session: Session): Session {
  const { conceal, redact, env } = session.door
  conceal(secretVariables(env))
  const through = (output: Session['stdout']): Session['stdout'] => ({
    ...output,
    write: (text) => output.write(redact(text)),
  })
  return { ...session, stdout: through(session.stdout), stderr: through(session.stderr) }
}

async function run(
  session: Session,
  request: { command: Command; invocation: Parameters<Command['run']>[1] },
): Promise<number> {
  const progress = progressOn(session.stderr, request.invocation.switches.has('quiet'))
  const { redact } = session.door
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
    if (error instanceof DeploymentError) {
      const faults = redactDeep(error.diagnostics, redact)
      const isForPrograms = optionValue(request.invocation, 'format') === 'json'
      quieted.stderr.write(
        isForPrograms ? renderDiagnosticsJson(faults) : renderDiagnostics(faults, { color: session.color.stderr }),
      )
    } else quieted.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
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
