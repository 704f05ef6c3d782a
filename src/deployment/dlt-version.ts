/** The dlt that a workspace is locked to: what the manifest looks like depends on it. */
export interface DltVersion {
  readonly major: number
  readonly minor: number
  readonly patch: number
}

/** The version whose generator is followed to the byte; its manifests have engine version 1. */
export const testedDlt: DltVersion = { major: 1, minor: 26, patch: 0 }

export const dltVersionText = ({ major, minor, patch }: DltVersion): string => `${major}.${minor}.${patch}`
