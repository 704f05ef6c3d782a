import type { JsonObject } from '#json/json'
import { ok, Refusal } from './answer.ts'
import { type Handler, workspaceOf } from './call.ts'
import type { State } from './state.ts'
import { page, workspaceJson } from './wire.ts'

/** Who calls, and what belongs to whom. */
export const accountHandlers = {
  get_me: () => {
    throw new Refusal(403, 'forbidden', 'A workspace key has no person behind it')
  },
  list_organizations: ({ state, query }) => ok(page([organization(state)], query)),
  get_organization_me: (call) => {
    const { state, origin } = call
    const memberships = [...state.workspaces.values()].map((each) => ({
      role: 'developer',
      workspace: workspaceJson(state, each, origin),
    }))
    return ok({ ...caller(state), role: 'member', workspace_memberships: memberships })
  },
  get_workspace: (call) => ok(workspaceJson(call.state, workspaceOf(call), call.origin)),
  get_workspace_me: (call) => {
    const workspace = workspaceJson(call.state, workspaceOf(call), call.origin)
    return ok({ ...caller(call.state), organization_role: 'member', workspace, workspace_role: call.role })
  },
  issue_dataplane_token_workspace: (call) => {
    const token = call.state.next('token')
    call.state.grants.set(token, { kind: 'data plane', workspace: workspaceOf(call).id, role: call.role })
    return ok({ token, expires_at: BigInt(Math.floor(Date.now() / 1000) + 600) })
  },
} satisfies Record<string, Handler>

function organization(state: State): JsonObject {
  const at = '2026-01-01T00:00:00+00:00'
  return {
    id: state.organization,
    name: 'Jaffle',
    description: null,
    dataplane_id: 'test1',
    created_at: at,
    updated_at: at,
  }
}

function caller(state: State): JsonObject {
  return {
    email: 'octocat@example.com',
    user_id: state.user,
    organization_membership_id: state.user,
    organization: organization(state),
  }
}
