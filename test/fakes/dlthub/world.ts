import { type FakeDltHub, startDltHub } from './server.ts'
import type { Workspace } from './state.ts'

export const developerKey = 'dlt_sa_developer-of-jaffle'
export const viewerKey = 'dlt_sa_viewer-of-jaffle'
export const personalKey = 'dlt_u_octocat'
export const expiredKey = 'dlt_sa_expired-in-spring'

/** A platform with two workspaces, and keys of every kind for the first. */
export async function startJaffle(): Promise<{ hub: FakeDltHub; workspace: Workspace; other: Workspace }> {
  const hub = await startDltHub()
  const workspace = hub.state.addWorkspace('jaffle')
  const other = hub.state.addWorkspace('other')
  hub.state.keys.set(developerKey, { role: 'developer', workspace: workspace.id })
  hub.state.keys.set(viewerKey, { role: 'viewer', workspace: workspace.id })
  hub.state.keys.set(personalKey, { role: 'owner', workspace: null })
  hub.state.keys.set(expiredKey, { role: 'developer', workspace: workspace.id, expired: true })
  return { hub, workspace, other }
}
