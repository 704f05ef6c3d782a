import type { Collection } from './state.ts'

/** Who may call: a key of the workspace, one with the right to write, a data plane's token or the token of one upload. */
export type Access = 'key' | 'reader' | 'writer' | 'data plane' | 'upload'

export interface Route {
  readonly method: 'GET' | 'POST'
  /** Every operation by the name that the Python client gives it. */
  readonly path: string
  readonly access: Access
  /** Query parameters; any other is refused. */
  readonly query: readonly string[]
  /** `none` refuses a body, a list names the keys of a JSON body, those with `?` may be absent. */
  readonly body: 'none' | 'form' | readonly string[]
}

const paging = ['limit', 'offset', 'cursor', 'sort', 'order']
const period = ['start', 'end', 'timezone']
const jobFilters = [
  ...['q', 'ref', 'is_archived', 'is_paused', 'is_self_firing', 'job_type', 'profile', 'pipeline_name', 'status'],
  ...['trigger_kind', 'category', 'exclude_category', 'tags', ...period],
]
const runFilters = [
  ...['q', 'job_id', 'number', 'status', 'job_type', 'trigger', 'trigger_kind', 'triggered_by', 'profile', ...period],
  ...['previous_job_run_id', 'include_system_job_runs', 'min_duration_seconds', 'max_duration_seconds'],
]
const detail = ['recent_job_runs_limit', 'downstream_job_runs_limit', 'downstream_job_runs_category']

/** The calls that the platform takes, as the generated modules of its Python client make them. */
export const routes = {
  get_me: route('GET', '/api/v1/me', 'key'),
  list_organizations: route('GET', '/api/v1/organizations', 'key', paging),
  get_organization_me: route('GET', '/api/v1/organizations/{organization}/me', 'key'),
  get_workspace: route('GET', '/api/v1/workspaces/{workspace}', 'reader'),
  get_workspace_me: route('GET', '/api/v1/workspaces/{workspace}/me', 'reader'),
  issue_dataplane_token_workspace: route('POST', '/api/v1/workspaces/{workspace}/-issue-dataplane-token', 'reader'),
  deploy_workspace: route(
    'POST',
    '/api/v1/workspaces/{workspace}/-deploy',
    'writer',
    [],
    ['job_definition_engine_version', 'job_definition_hash', 'jobs', 'deployment_module?', 'description?', 'dry_run?'],
  ),
  list_jobs: route('GET', '/api/v1/workspaces/{workspace}/jobs', 'reader', [...paging, ...jobFilters, ...detail]),
  get_job: route('GET', '/api/v1/workspaces/{workspace}/jobs/{job}', 'reader', detail),
  trigger_jobs: route(
    'POST',
    '/api/v1/workspaces/{workspace}/jobs/-trigger',
    'writer',
    [],
    ['selectors?', 'job_ids?', 'profile?', 'refresh?', 'dry_run?'],
  ),
  list_job_runs: route('GET', '/api/v1/workspaces/{workspace}/job-runs', 'reader', [
    ...paging,
    ...runFilters,
    ...detail,
  ]),
  ...uploads('deployments', 'deployment'),
  ...uploads('configurations', 'configuration'),
} as const satisfies Readonly<Record<string, Route>>

export type Operation = keyof typeof routes

function route(
  method: Route['method'],
  path: string,
  access: Access,
  query: readonly string[] = [],
  body: Route['body'] = 'none',
): Route {
  return { method, path, access, query, body }
}

function uploads<C extends Collection, S extends string>(collection: C, one: S) {
  const base = `/api/v1/workspaces/{workspace}/${collection}`
  const made = {
    [`list_${collection}`]: route('GET', base, 'reader', [...paging, 'version']),
    [`get_${one}_latest`]: route('GET', `${base}/latest`, 'reader'),
    [`get_${one}`]: route('GET', `${base}/{id}`, 'reader'),
    [`issue_upload_${one}`]: route('POST', `${base}/-issue-upload`, 'writer'),
    [`upload_${one}`]: route('POST', `${base}/{id}/-upload`, 'upload', [], 'form'),
    [`get_${one}_files`]: route('GET', `${base}/{id}/files`, 'data plane'),
  }
  type Verb = `list_${C}` | `get_${S}_latest` | `get_${S}` | `issue_upload_${S}` | `upload_${S}` | `get_${S}_files`
  return made as Record<Verb, Route>
}

/** The operation a request means, and what its path names. */
export function match(method: string, path: string): { operation: Operation; names: Record<string, string> } | null {
  for (const [operation, route] of Object.entries(routes)) {
    const pattern = new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
    const found = route.method === method ? pattern.exec(path) : null
    if (found === null) continue
    return { operation: operation as Operation, names: { ...found.groups } }
  }
  return null
}
