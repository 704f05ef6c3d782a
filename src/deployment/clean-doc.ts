import { pythonLeftStrip } from '#manifest/python-strip'
import { expandTabs } from '#python/docstring'

/** A docstring as `inspect.cleandoc` gives it: without its common indentation, and without empty lines around it. */
export function cleanDoc(doc: string): string {
  const [first = '', ...others] = expandTabs(doc).split('\n')
  const margins = others
    .filter((line) => pythonLeftStrip(line) !== '')
    .map((line) => line.length - pythonLeftStrip(line).length)
  const margin = Math.min(...margins)
  const lines = [pythonLeftStrip(first), ...others.map((line) => (Number.isFinite(margin) ? line.slice(margin) : line))]
  const start = lines.findIndex((line) => line !== '')
  const end = lines.findLastIndex((line) => line !== '')
  return start < 0 ? '' : lines.slice(start, end + 1).join('\n')
}
