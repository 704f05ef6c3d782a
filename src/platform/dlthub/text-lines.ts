/** Characters of a line that are kept: nobody writes longer ones, and memory must not grow with what comes. */
const longest = 16 * 1024 * 1024

/** The lines of a body that comes piece by piece, without their ends. A last line that is cut off comes too. */
export async function* textLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let begun: string[] = []
  let size = 0
  const keep = (text: string): void => {
    if (size < longest) begun.push(text)
    size += text.length
  }
  const take = (): string => {
    const line = begun.join('').slice(0, longest).replace(/\r$/, '')
    begun = []
    size = 0
    return line
  }
  for await (const chunk of bytes) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n')
    keep(first)
    for (const text of rest) {
      yield take()
      keep(text)
    }
  }
  keep(decoder.decode())
  if (size > 0) yield take()
}
