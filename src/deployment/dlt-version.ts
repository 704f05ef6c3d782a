import { lastKnownMinor } from '#manifest/dlt-rules'

/** The dlt that a workspace is locked to: what the manifest looks like depends on it. */
export interface DltVersion {
  readonly major: number
  readonly minor: number
  readonly patch: number
  /** `rc1` of `1.31.0rc1`; absent for a release. */
  readonly prerelease?: string
}

/** The versions whose generator is followed to the byte. */
export const knownDlts = `1.26 to 1.${lastKnownMinor}`

export const dltVersionText = ({ major, minor, patch, prerelease }: DltVersion): string =>
  `${major}.${minor}.${patch}${prerelease ?? ''}`
