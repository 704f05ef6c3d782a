import type { PackageEntry } from '#package/package-entry'
import type { CodePackage } from '#state/release'
import type { Configuration } from '#workspace/configuration'
import type { ConfigurationRow } from './wire.ts'

/** The settings as they are declared, and the package that they travel in. */
export interface DeclaredSettings {
  readonly configuration: Configuration
  /** Values of secrets are in it. */
  readonly package: CodePackage
}

/** What stands in the workspace here, gathered when it is first asked for. */
export interface Workplace {
  code(): Promise<Pick<CodePackage, 'contentHash' | 'entries'>>
  settings(): Promise<DeclaredSettings>
  /** The bytes of `requirements.json`. */
  requirements(): Promise<Uint8Array>
}

/** Finds what the platform shows by its hash alone. */
export interface Recognition {
  /** Null for code that is not the workspace's own. */
  files(contentHash: string): Promise<readonly PackageEntry[] | null>
  configuration(row: ConfigurationRow): Promise<Configuration>
}

export function recognise(workplace: Workplace): Recognition {
  return {
    async files(contentHash) {
      const code = await workplace.code()
      return code.contentHash === contentHash ? code.entries : null
    },
    async configuration(row) {
      const declared = await workplace.settings()
      return row.content_hash === declared.package.contentHash ? declared.configuration : unread(row)
    },
  }
}

/** Settings that nobody can read back: that they are others is known, and not which. */
export function unread({ content_hash, profiles }: ConfigurationRow): Configuration {
  const names = ['', ...profiles]
  return {
    contentHash: content_hash,
    profiles: names.map((profile) => ({ profile, settings: [], secrets: [], fingerprint: null, unread: true })),
  }
}
