import type { Diagnostic } from '#diagnostics/diagnostic'
import type { SourceText } from './source-text.ts'

export type Decoded =
  | { readonly kind: 'source'; readonly source: SourceText }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic }

export function decodeSource(bytes: Uint8Array, file: string): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n')
  return { kind: 'source', source: { file, text: text.endsWith('\n') ? text : `${text}\n` } }
}
