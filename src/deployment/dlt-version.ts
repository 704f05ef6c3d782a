import { lastKnownMinor } from '#manifest/dlt-rules'

/** The dlt that a workspace is locked to: what the manifest looks like depends on it. */
export interface DltVersion {
  readonly major: number
  readonly minor: number
  readonly patch: number
}

/** The versions whose generator is followed to the byte. */
export const knownDlts = `1.26 to 1.${lastKnownMinor}`

export const dltVersionText = ({ major, minor, patch }: DltVersion): string => `${major}.${minor}.${patch}`
