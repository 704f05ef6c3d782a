import type { LogRow } from './wire.ts'

/**
 * Tells lines that are new from those that a second connection repeats: a log counts its lines, each writer's by
 * itself or all together.
 */
export function seenLines(): (row: LogRow) => boolean {
  const last = new Map<string, number>()
  return ({ source, stage, io_stream: stream, line_num: number }) => {
    const writer = `${stage} ${source} ${stream}`
    if (number <= (last.get(writer) ?? Number.NEGATIVE_INFINITY)) return false
    last.set(writer, number)
    return true
  }
}
