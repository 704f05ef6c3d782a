import { describe, expect, it } from 'vitest'
import { contentHash } from '#package/content-hash'

describe('the content hash', () => {
  it('of an empty package is that of no bytes', () => {
    expect(contentHash([])).toBe('p//G+L8e12ZRwUdWoGHWYvWA/03kO0n6gtgKS4D4Q0o=')
  })

  it('is the one dlt computes for two files and a link', () => {
    const hash = contentHash([
      { kind: 'file', path: 'a.txt', size: 4, sha3: 'kkECQmD4fiuQHtaXLEihfE3HHgk5sN1EX0MfnPQGyjo=', executable: false },
      { kind: 'file', path: 'b.txt', size: 4, sha3: '8u5RQAy3iQ6Ig1A52Xs0Ed9tJGCEPI6Es/dUHEDuwbo=', executable: true },
      { kind: 'link', path: 'link.txt', sha3: 'GMKy/6akdzwOqpJKGwOyVpuoRKS+fhD3ypwaMY4OMKk=', target: 'a.txt' },
    ])
    expect(hash).toBe('6cRPOhu4SOM0s5OH2ADHygg77A+eLh8Io2Js8xWWwNw=')
  })
})
