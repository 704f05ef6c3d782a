import { createHash } from 'node:crypto'
import { appendTextFile } from '#io/text-file'
import { redactDeep } from '#redact/redact'
import { inertText } from '#report/inert-text'
import type { Annotation } from './annotations.ts'
import { fileEntry, workflowCommand } from './workflow-command.ts'

/** The machine that runs the job: where this run speaks to. The log is standard output. */
export interface Runner {
  /** From now on the value shows as `***`, in this log and in what later steps print. */
  readonly mask: (value: string) => void
  readonly output: (name: string, value: string) => void
  readonly annotate: (annotation: Annotation) => void
  /** Rejects where the runner keeps no summary. */
  readonly summarize: (markdown: string) => Promise<void>
  readonly print: (text: string) => void
  /** A part of the log that is folded away under its title. */
  readonly fold: (title: string, text: string) => void
  /** Until `closeFold`, what is printed is folded away under a title. */
  readonly openFold: (title: string) => void
  readonly closeFold: () => void
}

interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly write: (text: string) => void
}

/**
 * The runner this process was started by. Its protocol is a few lines of text, spoken here without its toolkit: that one
 * brings an HTTP client along, and would be most of what a start takes.
 */
export function openRunner({ env, write }: Machine): Runner {
  const tell = (name: string, text: string, properties?: Parameters<typeof workflowCommand>[2]): void =>
    write(workflowCommand(name, text, properties))
  const openFold = (title: string): void => tell('group', inertText(title))
  const closeFold = (): void => tell('endgroup', '')
  return {
    mask: (value) => tell('add-mask', value),
    output: (name, value) => {
      const file = env['GITHUB_OUTPUT']
      if (file) appendTextFile(file, fileEntry(name, value, delimiterFor(value)))
    },
    annotate: ({ severity, message, title, file, startLine, endLine, startColumn, endColumn }) => {
      tell(severity, message, { title, file, line: startLine, endLine, col: startColumn, endColumn })
    },
    summarize: async (markdown) => {
      const file = env['GITHUB_STEP_SUMMARY']
      if (!file) throw new Error('this runner keeps no summary')
      appendTextFile(file, `${markdown}\n`)
    },
    print: (text) => write(`${inertText(text)}\n`),
    fold: (title, text) => {
      openFold(title)
      write(`${inertText(text)}\n`)
      closeFold()
    },
    openFold,
    closeFold,
  }
}

/** The same runner, to which nothing is told that `redact` takes out. */
export function concealing(runner: Runner, redact: (text: string) => string): Runner {
  return {
    mask: runner.mask,
    output: (name, value) => runner.output(name, redact(value)),
    annotate: (annotation) => runner.annotate(redactDeep(annotation, redact)),
    summarize: (markdown) => runner.summarize(redact(markdown)),
    print: (text) => runner.print(redact(text)),
    fold: (title, text) => runner.fold(redact(title), redact(text)),
    openFold: (title) => runner.openFold(redact(title)),
    closeFold: runner.closeFold,
  }
}

/** Derived from the value, so that the same run writes the same bytes; no value holds the hash of itself. */
function delimiterFor(value: string): string {
  return `end-${createHash('sha256').update(value).digest('hex')}`
}
