import { countFindings, type Finding } from '#report/diagnostics-text'
import { faultItems } from '#report/markdown-findings'

export interface FaultsOptions {
  /** UTF-8 bytes of the whole text. */
  readonly budget: number
  /** The page of the run; null where the reader is on it. */
  readonly link: string | null
}

/**
 * What stopped a run, for people: a list, as hazards are, since long lines of a code block run out of the page. Nothing in
 * the source of a workspace is taken for markup or a mention. Where not all of it fits, the rest is counted.
 */
export function faultsMarkdown(faults: readonly Finding[], { budget, link }: FaultsOptions): string {
  const heading = `### Stopped by ${countFindings(faults)}\n`
  const source = link === null ? '' : `\n[The run](${link}) has the details.\n`
  const items = faultItems(faults)
  const whole = `${heading}\n${items.map(({ text }) => `${text}\n`).join('')}${source}`
  if (Buffer.byteLength(whole) <= budget) return whole
  let room = budget - Buffer.byteLength(`${heading}\n${notShown(faults.length)}${source}`)
  const kept = []
  for (const item of items) {
    room -= Buffer.byteLength(item.text) + 1
    if (room < 0) break
    kept.push(item)
  }
  const left = kept.reduce((sum, item) => sum - item.faults, faults.length)
  const list = kept.length === 0 ? '' : `\n${kept.map(({ text }) => `${text}\n`).join('')}`
  return `${heading}${list}${notShown(left)}${source}`
}

function notShown(left: number): string {
  return `\n${left} of them ${left === 1 ? 'is' : 'are'} not shown here, but in the log.\n`
}
