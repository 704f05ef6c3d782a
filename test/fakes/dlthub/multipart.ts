/** One part of a form. */
export interface Part {
  readonly name: string
  readonly filename: string | null
  readonly type: string | null
  readonly content: Buffer
}

/** Reads `multipart/form-data`. Throws where the body does not end as it must. */
export function parts(contentType: string, body: Buffer): readonly Part[] {
  const boundary = /^multipart\/form-data; ?boundary="?([^";]+)"?$/.exec(contentType)?.[1]
  if (boundary === undefined) throw new Error(`the content type is ${contentType}`)
  const found: Part[] = []
  let at = body.indexOf(`--${boundary}`)
  for (;;) {
    at += boundary.length + 2
    if (body.toString('latin1', at, at + 2) === '--') return found
    const head = body.indexOf('\r\n\r\n', at)
    const end = body.indexOf(`\r\n--${boundary}`, head)
    if (head < 0 || end < 0) throw new Error('the form is cut short')
    const headers = body.toString('utf8', at + 2, head)
    found.push({
      name: /\bname="([^"]*)"/.exec(headers)?.[1] ?? '',
      filename: /\bfilename="([^"]*)"/.exec(headers)?.[1] ?? null,
      type: /^content-type: *(.+)$/im.exec(headers)?.[1]?.trim() ?? null,
      content: body.subarray(head + 4, end),
    })
    at = end + 2
  }
}
