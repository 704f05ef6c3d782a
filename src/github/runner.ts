import type { Annotation } from './annotations.ts'
import { inertText } from './inert-text.ts'

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
}

/** The runner this process was started by. Its toolkit is loaded here, so that nobody waits for it who needs it not. */
export async function openRunner(): Promise<Runner> {
  const core = await import('@actions/core')
  return {
    mask: core.setSecret,
    output: core.setOutput,
    annotate: ({ severity, message, ...properties }) => {
      if (severity === 'error') core.error(message, properties)
      else core.warning(message, properties)
    },
    summarize: async (markdown) => void (await core.summary.addRaw(markdown, true).write()),
    print: (text) => core.info(inertText(text)),
    fold: (title, text) => {
      core.startGroup(inertText(title))
      core.info(inertText(text))
      core.endGroup()
    },
  }
}
