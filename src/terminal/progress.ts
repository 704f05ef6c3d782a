import type { Output } from './session.ts'

export interface Progress {
  readonly say: (text: string) => void
  readonly done: () => void
}

const eraseLine = '\r\u001b[2K'

/** One line of standard error that says what is going on, gone when it is done. None in pipes, none when quiet. */
export function progressOn(stderr: Output, quiet: boolean): Progress {
  if (quiet || !stderr.isTerminal) return { say: () => undefined, done: () => undefined }
  const width = (stderr.columns ?? 80) - 2
  return {
    say: (text) => stderr.write(`${eraseLine}${clip(`${text} …`, width)}`),
    done: () => stderr.write(eraseLine),
  }
}

function clip(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`
}
