/** A call of the platform: the names in braces are filled in. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
}

const workspace = '/api/v1/workspaces/{workspace}'

/** The calls this program makes, under the names of the platform's own description (dlthub-client 0.28). */
export const routes = {
  get_workspace: { method: 'GET', path: workspace },
  issue_dataplane_token_workspace: { method: 'POST', path: `${workspace}/-issue-dataplane-token` },
  deploy_workspace: { method: 'POST', path: `${workspace}/-deploy` },
  list_jobs: { method: 'GET', path: `${workspace}/jobs` },
  list_deployments: { method: 'GET', path: `${workspace}/deployments` },
  get_deployment_latest: { method: 'GET', path: `${workspace}/deployments/latest` },
  issue_upload_deployment: { method: 'POST', path: `${workspace}/deployments/-issue-upload` },
  get_deployment_files: { method: 'GET', path: `${workspace}/deployments/{id}/files` },
  list_configurations: { method: 'GET', path: `${workspace}/configurations` },
  get_configuration_latest: { method: 'GET', path: `${workspace}/configurations/latest` },
  issue_upload_configuration: { method: 'POST', path: `${workspace}/configurations/-issue-upload` },
} as const satisfies Readonly<Record<string, Route>>

export type Operation = keyof typeof routes

/** The path of a call, its names encoded. */
export function pathOf(operation: Operation, names: Readonly<Record<string, string>>): string {
  return routes[operation].path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? ''))
}
