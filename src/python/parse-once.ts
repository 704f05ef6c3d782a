import { type ParseResult, parsePython } from './parse.ts'

/** Reads a Python file: `parsePython`, or one that remembers. */
export type ParsePython = typeof parsePython

/**
 * A `parsePython` that reads what has the same path, bytes and version once, as long as it is held itself. Whoever asks
 * again gets the very same tree.
 */
export function parseOnce(): ParsePython {
  const known = new Map<string, { readonly bytes: Uint8Array; readonly result: ParseResult }[]>()
  return (bytes, file, version) => {
    const id = `${version.major}.${version.minor} ${file}`
    const before = known.get(id) ?? []
    const same = before.find((each) => each.bytes === bytes || Buffer.compare(each.bytes, bytes) === 0)
    if (same !== undefined) return same.result
    const result = parsePython(bytes, file, version)
    known.set(id, [...before, { bytes, result }])
    return result
  }
}
