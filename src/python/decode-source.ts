import { Buffer } from 'node:buffer'
import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { declaredEncoding, type Encoding } from './encoding-declaration.ts'
import { locationOf, type SourceText } from './source-text.ts'
import { invalidUtf8At } from './utf8.ts'

export type Decoded =
  | { readonly kind: 'source'; readonly source: SourceText }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic }

/**
 * Decodes a Python file as Python does: byte order mark, encoding declaration (PEP 263), line ends. Encodings other
 * than UTF-8, ASCII, Latin-1, ISO-8859-15 and Windows-1252 are refused by name.
 */
export function decodeSource(bytes: Uint8Array, file: string): Decoded {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const content = hasMark ? bytes.subarray(3) : bytes
  const declared = declaredEncoding(content)
  if (declared === null) return decode(content, file, { kind: 'utf-8' }, false)
  // After a byte order mark Python insists on this spelling.
  if (hasMark && !/^utf[-_]8(?:[-_]|$)/i.test(declared.name)) {
    const name = declared.encoding.kind === 'single-byte' ? declared.encoding.name : declared.name
    return syntaxError(file, `encoding problem: ${name} with BOM`, content, 0)
  }
  return decode(content, file, declared.encoding, true)
}

function decode(bytes: Uint8Array, file: string, encoding: Encoding, isDeclared: boolean): Decoded {
  switch (encoding.kind) {
    case 'utf-8': {
      const bad = invalidUtf8At(bytes)
      if (bad !== null) return syntaxError(file, nonUtf8(bytes, bad, isDeclared), bytes, bad)
      return finish(bytes, file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    }
    case 'single-byte': {
      const bad = bytes.findIndex((byte) => encoding.undefinedBytes(byte))
      if (bad !== -1) return syntaxError(file, undecodable(encoding.name, bytes[bad] ?? 0, bad), bytes, bad)
      return finish(bytes, file, encoding.decode(bytes))
    }
    case 'unknown':
      return syntaxError(file, `unknown encoding: ${encoding.name}`, bytes, 0)
    case 'unsupported':
      return {
        kind: 'fault',
        diagnostic: diagnose('ENCODING_NOT_SUPPORTED', { encoding: encoding.name }, place(file, bytes, 0)),
      }
  }
}

function finish(bytes: Uint8Array, file: string, decoded: string): Decoded {
  const nul = decoded.indexOf('\0')
  if (nul !== -1) return syntaxError(file, 'source code string cannot contain null bytes', bytes, bytes.indexOf(0))
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded
  return { kind: 'source', source: { file, text: text.endsWith('\n') ? text : `${text}\n` } }
}

function nonUtf8(bytes: Uint8Array, at: number, isDeclared: boolean): string {
  const byte = bytes[at] ?? 0
  if (isDeclared) return undecodable('utf-8', byte, at)
  const line = bytes.subarray(0, at).reduce((count, one) => count + (one === 0x0a ? 1 : 0), 1)
  const shown = `\\x${byte.toString(16).padStart(2, '0')}`
  return (
    `Non-UTF-8 code starting with '${shown}' on line ${line}, but no encoding declared; ` +
    'see https://peps.python.org/pep-0263/ for details'
  )
}

function undecodable(name: string, byte: number, at: number): string {
  return `(unicode error) '${name}' codec can't decode byte 0x${byte.toString(16).padStart(2, '0')} in position ${at}`
}

function syntaxError(file: string, reason: string, bytes: Uint8Array, at: number): Decoded {
  return { kind: 'fault', diagnostic: diagnose('SYNTAX_ERROR', { reason }, place(file, bytes, at)) }
}

// There is no text yet, so the place is found in the bytes read as Latin-1, one character each.
function place(file: string, bytes: Uint8Array, at: number) {
  const text = Buffer.from(bytes).toString('latin1')
  const { source: _, ...location } = locationOf({ file, text }, at, at + 1)
  return location
}
