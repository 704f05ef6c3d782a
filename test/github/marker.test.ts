import { describe, expect, it } from 'vitest'
import { isNewer, type Marker, readMarked, sameTarget, withMarker } from '#github/marker'

const marker: Marker = {
  v: 1,
  workspace: 'pipelines/jaffle',
  platform: 'git',
  environment: '',
  head: 'b'.repeat(40),
  run: 100,
  attempt: 1,
  hashes: { plan: 'p+/=', manifest: 'm', deployment: 'd', configuration: 'c' },
  ending: null,
}

describe('the marker of a comment', () => {
  it.each([
    marker,
    { ...marker, hashes: null, ending: 'merged' as const },
    { ...marker, workspace: '--><script>alert(1)</script><!-- `~~~` é 漢 \u2028' },
    { ...marker, workspace: '-'.repeat(300), environment: '\n-->\n' },
  ])('comes back as it was written, and cannot be seen', (written) => {
    const body = withMarker(written, 'text')
    expect(readMarked(body)).toEqual({ marker: written, text: 'text' })
    expect(body.replace(/<!--[\s\S]*?-->\n/, '')).toBe('text')
  })

  it('is read from a body whose line ends a browser changed', () => {
    expect(readMarked(withMarker(marker, 'a\nb').replaceAll('\n', '\r\n'))?.text).toBe('a\nb')
  })

  it('of a later version is still known by its target', () => {
    const later = withMarker({ ...marker, v: 9, more: 'things' } as Marker, 'text')
    expect(readMarked(later)?.marker).toMatchObject({ v: 9, workspace: 'pipelines/jaffle' })
  })

  it.each([
    '',
    'text',
    ` ${withMarker(marker, '')}`,
    `Quote:\n${withMarker(marker, '')}`,
    '<!-- dlt-deploy -->\n',
    '<!-- dlt-deploy e30 -->\n',
    '<!-- dlt-deploy !!!! -->\n',
    '<!-- dlt-deploy bm90IGpzb24 -->\n',
    withMarker({ ...marker, workspace: 7 } as unknown as Marker, ''),
  ])('is not seen in %j', (body) => {
    expect(readMarked(body)).toBeNull()
  })
})

describe('of two markers', () => {
  it.each([
    ['a later run on another commit is newer', { head: 'e', run: 101 }, true],
    ['a later attempt on another commit is newer', { head: 'e', attempt: 2 }, true],
    ['an earlier run on another commit is not', { head: 'e', run: 99, attempt: 7 }, false],
    ['a later run on the same commit is not', { run: 500 }, false],
  ])('%s', (_title, change, newer) => {
    expect(isNewer({ ...marker, ...change }, marker)).toBe(newer)
  })

  it('those of one target share workspace, platform and environment', () => {
    expect(sameTarget(marker, { ...marker, head: 'e', run: 7 } as Marker)).toBe(true)
    for (const change of [{ workspace: 'pipelines' }, { platform: 'dlthub' }, { environment: 'prod' }]) {
      expect(sameTarget(marker, { ...marker, ...change })).toBe(false)
    }
  })
})
