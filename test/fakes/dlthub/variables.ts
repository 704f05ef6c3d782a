import type { Json, JsonObject } from '#json/json'
import { badRequest, ok, Refusal } from './answer.ts'
import { type Call, type Handler, live, texts, workspaceOf } from './call.ts'
import { isObject, type Variable } from './state.ts'

const at = '2026-01-01T00:00:00+00:00'

/** Workspace variables: an owner's alone, and secrets are never given back. */
export const variableHandlers = {
  list_workspace_variables: (call) => {
    owners(call)
    const profile = call.query.get('scope_profile')
    const own = call.query.get('is_workspace_scope')?.toLowerCase() === 'true'
    if (own && profile !== null) throw badRequest('scope_profile and is_workspace_scope exclude each other')
    const { variables } = workspaceOf(call)
    const scopes = own ? [null] : profile !== null ? [profile] : [null, ...[...variables.keys()].filter(Boolean)]
    return ok({
      scopes: scopes.map((scope) => ({
        profile: scope,
        variables: [...(variables.get(scope) ?? [])].map(([name, variable]) => variableJson(call, name, variable)),
      })),
    })
  },
  update_workspace_variables: (call) => {
    owners(call)
    const workspace = live(call)
    const { profile, deletes, upserts } = call.json
    const scope = typeof profile === 'string' ? profile : null
    const variables = workspace.variables.get(scope) ?? new Map<string, Variable>()
    const results: JsonObject[] = []
    for (const each of (upserts ?? []) as readonly Json[]) {
      if (!isObject(each) || typeof each['name'] !== 'string' || typeof each['value'] !== 'string')
        throw badRequest('an upsert has no name or no value')
      const { name, value } = each
      if (each['type'] !== 'plain' && each['type'] !== 'secret') throw badRequest('an upsert is of no known type')
      if (each['type'] === 'secret' && value === '') throw badRequest(`${name} is a secret and empty`)
      variables.set(name, { kind: each['type'], value })
      results.push({ name, status: 'upserted' })
    }
    for (const name of texts(deletes)) results.push({ name, status: variables.delete(name) ? 'removed' : 'not_found' })
    workspace.variables.set(scope, variables)
    return ok({ results })
  },
} satisfies Record<string, Handler>

function owners({ role }: Call): void {
  if (role !== 'owner') throw new Refusal(403, 'forbidden', 'Variables are for owners of the workspace')
}

function variableJson({ state }: Call, name: string, { kind, value }: Variable): JsonObject {
  const times = { created_at: at, created_by: state.user, updated_at: at, updated_by: state.user }
  return { name, type: kind, value: kind === 'secret' ? null : value, ...times }
}
