import { createReadStream, statSync } from 'node:fs'
import type { HttpBody } from './http.ts'

/** One file of a form: from the disk, or from memory. */
export interface FormFile {
  readonly name: string
  readonly filename: string
  readonly type: string
  readonly content: Uint8Array | { readonly path: string }
}

/** A `multipart/form-data` body. `boundary` must not occur in any of the files. */
export function formBody(files: readonly FormFile[], boundary: string): HttpBody {
  const heads = files.map((file) => Buffer.from(headOf(file, boundary)))
  const end = Buffer.from(`--${boundary}--\r\n`)
  const sizes = files.map(({ content }) => ('path' in content ? statSync(content.path).size : content.length))
  const size = [...heads.map((head) => head.length + 2), ...sizes].reduce((sum, each) => sum + each, end.length)
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const [index, { content }] of files.entries()) {
      yield heads[index] ?? Buffer.alloc(0)
      if ('path' in content) yield* createReadStream(content.path) as AsyncIterable<Uint8Array>
      else yield content
      yield Buffer.from('\r\n')
    }
    yield end
  }
  return { type: `multipart/form-data; boundary=${boundary}`, size, bytes: bytes() }
}

function headOf({ name, filename, type }: FormFile, boundary: string): string {
  const disposition = `form-data; name="${name}"; filename="${filename}"`
  return `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${type}\r\n\r\n`
}
