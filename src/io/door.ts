/**
 * What a command may know of the world, read once at the door and handed down as a value.
 * Nothing below reads the environment, the clock or chance by itself.
 */
export interface Door {
  /** Absolute path of the folder the command was started in. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute path of a folder for temporary files. */
  readonly temporary: string
  /** The present moment, ISO 8601 UTC with milliseconds. */
  readonly now: () => string
  /** At least 0 and less than 1. */
  readonly random: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Calls `work` again and again, this many milliseconds apart, until what it returns is called. Absent where time is not real. */
  readonly every?: (milliseconds: number, work: () => void) => () => void
  /** From now on these values, in any form, are shown nowhere. */
  readonly conceal: (values: Iterable<string>) => void
  /** The text without what was concealed. */
  readonly redact: (text: string) => string
  /** Says what long work is at, in a few words. It may be shown or not. */
  readonly progress: (text: string) => void
}
