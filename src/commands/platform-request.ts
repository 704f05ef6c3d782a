import type { Platform } from '#platform/platform'
import type { HandedSecrets } from './declare-configuration.ts'

export interface PlatformRequest {
  readonly platform: Platform['name']
  /** The ref that holds the state; null for the workspace's own. */
  readonly stateRef: string | null
  /** The git remote that holds the state; null to choose it. */
  readonly remote: string | null
  /** Sent to the remote as GitHub takes it; null where git itself knows how to sign in. */
  readonly token: string | null
  /** Of the dltHub platform; absent or empty where the environment and the settings say. */
  readonly apiKey?: string | null
  readonly apiUrl?: string | null
  readonly workspaceId?: string | null
  /** Whether those who may write to the repository wrote the settings; absent where nobody else could have. */
  readonly trusted?: boolean
}

/** What is asked of a platform that is given the values of secrets, where they are at hand. */
export type SettledRequest = PlatformRequest & Partial<HandedSecrets>

/** A platform whose temporary files are gone when it is closed. */
export type OpenPlatform = Platform & { close(): Promise<void> }
