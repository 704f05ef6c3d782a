import type { Door } from '#io/door'
import { requiredDlt } from '#workspace/required-dlt'
import { requiredPython } from '#workspace/required-python'
import type { RequiredVersion } from '#workspace/required-version'
import type { PlatformRequest } from './platform-request.ts'
import { withPlatform } from './with-platform.ts'

/** A workspace at a glance, in plain values. */
export type WorkspaceInfo = {
  readonly workspace: {
    readonly name: string
    readonly root: string
    readonly profiles: readonly string[]
    readonly python: string
    readonly dlt: string
  }
  readonly platform: { readonly name: string; readonly place: string }
  /** Null before the first deployment. */
  readonly deployed: {
    readonly deployment: bigint
    readonly configuration: bigint
    readonly active: bigint
    readonly archived: bigint
  } | null
}

/** Where the workspace and its state lie, and what is in force. */
export async function workspaceInfo(
  door: Door,
  request: PlatformRequest & { readonly workspace: string | null },
): Promise<WorkspaceInfo> {
  return await withPlatform(door, request, async ({ name, root, files, settings }, platform) => {
    const { revision, base, jobs } = await platform.read()
    const profiles = [...new Set([...settings.config.keys(), ...settings.secrets.keys()])].filter(
      (profile) => profile !== '',
    )
    const active = jobs.filter(({ status }) => status === 'active').length
    return {
      workspace: {
        name,
        root,
        profiles: profiles.toSorted(),
        python: inWords(requiredPython(files)),
        dlt: inWords(requiredDlt(files)),
      },
      platform: { name: platform.name, place: platform.place },
      deployed:
        revision === null
          ? null
          : {
              deployment: BigInt(base.deployment ?? 0),
              configuration: BigInt(base.configuration ?? 0),
              active: BigInt(active),
              archived: BigInt(jobs.length - active),
            },
    }
  })
}

function inWords(required: RequiredVersion): string {
  switch (required.kind) {
    case 'known':
      return `${required.version} (${required.source})`
    case 'range':
      return `${required.version}, one of ${required.specifier} (${required.source})`
    case 'unknown':
      return `${required.version}, by default`
  }
}
