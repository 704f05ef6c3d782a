import { countFindings, type Finding, renderDiagnostics } from '#report/diagnostics-text'

export interface FaultsOptions {
  /** UTF-8 bytes of the whole text. */
  readonly budget: number
  /** The page of the run; null where the reader is on it. */
  readonly link: string | null
}

/**
 * What stopped a run, for people. It stands in a code block as the terminal shows it, so nothing in the source of a
 * workspace is taken for markup or a mention. Where not all of it fits, the rest is counted.
 */
export function faultsMarkdown(faults: readonly Finding[], { budget, link }: FaultsOptions): string {
  const source = link === null ? '' : `\n[The run](${link}) has the details.\n`
  for (let shown = faults.length; shown > 0; shown -= 1) {
    const text = layOut(faults, shown, source)
    if (Buffer.byteLength(text) <= budget) return text
  }
  return layOut(faults, 0, source)
}

function layOut(faults: readonly Finding[], shown: number, source: string): string {
  const heading = `### Stopped by ${countFindings(faults)}\n`
  const left = faults.length - shown
  const rest = left === 0 ? '' : `\n${left} of them ${left === 1 ? 'is' : 'are'} not shown here, but in the log.\n`
  if (shown === 0) return `${heading}${rest}${source}`
  const text = renderDiagnostics(faults.slice(0, shown), { color: false })
  const fence = fenceFor(text)
  return `${heading}\n${fence}text\n${text}${fence}\n${rest}${source}`
}

/** Longer than any run of backticks in the text, so that none of them can end the block. */
function fenceFor(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  return '`'.repeat(longest + 1)
}
