import type { Json } from '#json/json'
import type { Variables } from '../variables.ts'
import type { World } from './client.ts'
import type { DataPlane } from './data-plane.ts'
import { changedVariablesSchema, variablesSchema } from './wire.ts'

/** The variables of a workspace. They lie on its data plane, and are for its owners. */
export function openVariables(plane: DataPlane, world: Pick<World, 'conceal'>): Variables {
  return {
    async list() {
      const { scopes } = await plane.call('list_workspace_variables', variablesSchema)
      return scopes.map(({ profile, variables }) => ({
        profile: profile ?? null,
        variables: variables.map(({ name, type, value }) => ({
          name,
          kind: type === 'plain' ? 'plain' : 'secret',
          value: type === 'plain' ? (value ?? null) : null,
        })),
      }))
    },
    async change(profile, { set, remove }) {
      world.conceal(set.flatMap(({ kind, value }) => (kind === 'secret' ? [value] : [])))
      const json: Json = {
        profile,
        ...(set.length === 0 ? {} : { upserts: set.map(({ name, kind, value }) => ({ type: kind, name, value })) }),
        ...(remove.length === 0 ? {} : { deletes: [...remove] }),
      }
      return (await plane.call('update_workspace_variables', changedVariablesSchema, { json })).results
    },
  }
}
