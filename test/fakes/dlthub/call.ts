import type { Json, JsonObject } from '#json/json'
import { type Answer, notFound, Refusal } from './answer.ts'
import type { Principal, State, Workspace } from './state.ts'

/** One request, taken apart. */
export interface Call {
  readonly state: State
  readonly origin: string
  readonly names: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly json: JsonObject
  readonly contentType: string
  readonly bytes: Buffer
  /** Of the key or the token that was shown. */
  readonly role: Principal['role']
}

export type Handler = (call: Call) => Answer

export function workspaceOf({ state, names }: Pick<Call, 'state' | 'names'>): Workspace {
  const found = state.workspaces.get(names['workspace_id'] ?? '')
  if (found === undefined) throw notFound('Workspace')
  return found
}

/** The workspace of a call that changes something. */
export function live(call: Call): Workspace {
  const workspace = workspaceOf(call)
  if (workspace.archived) throw new Refusal(409, 'workspace_archived', 'The workspace is archived')
  return workspace
}

export const texts = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
