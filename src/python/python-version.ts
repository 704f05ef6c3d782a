/** A Python that a workspace may run on; which syntax is valid depends on it. */
export interface PythonVersion {
  readonly major: 3
  readonly minor: PythonMinor
}

export type PythonMinor = 9 | 10 | 11 | 12 | 13 | 14

export const versionText = (version: PythonVersion): string => `${version.major}.${version.minor}`
