import type { Context } from './context.ts'

/** The run, to stand after what is said of it; nothing outside of a runner. */
export const runLink = ({ runUrl }: Pick<Context, 'runUrl'>): string => (runUrl === null ? '' : ` ([run](${runUrl}))`)
