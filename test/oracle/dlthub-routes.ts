import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { oracleEnvironment } from './environment.ts'

/** One call of dltHub's platform, as the generated modules of its Python client make it. */
export interface OperationFacts {
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly path: string
  /** The data plane is a host of its own, with a token of its own. */
  readonly plane: 'control' | 'data'
  /** `[]` follows the names that take several values. */
  readonly query: readonly string[]
  /** A list names the keys of a JSON body, those with `?` may be absent. */
  readonly body: 'none' | 'form' | readonly string[]
  readonly success: readonly number[]
  readonly failure: readonly number[]
}

export interface RouteFacts {
  /** Name and version of the package that the facts are of. */
  readonly client: string
  readonly operations: Readonly<Record<string, OperationFacts>>
}

/** The calls that this program makes. */
export const called = [
  ...['get_workspace', 'issue_dataplane_token_workspace', 'deploy_workspace'],
  ...['list_jobs', 'trigger_jobs', 'publish_job', 'unpublish_job'],
  ...['list_job_runs', 'create_job_run', 'get_job_run', 'cancel_job_runs'],
  ...['get_job_run_logs', 'get_job_run_log_stream'],
  ...['list_deployments', 'get_deployment_latest', 'issue_upload_deployment', 'get_deployment_files'],
  ...['list_configurations', 'get_configuration_latest', 'issue_upload_configuration'],
  ...['list_workspace_variables', 'update_workspace_variables'],
] as const

/** Everything, for the platform that the tests run against. */
export const factsFile = join(import.meta.dirname, '../fakes/dlthub/operations.json')
/** What the program needs of the calls that it makes. */
export const tableFile = join(import.meta.dirname, '../../src/platform/dlthub/route-table.ts')

/** The facts as the installed client has them. Reads its source, runs none of it. */
export function installedRoutes(): { readonly facts: string; readonly table: string } {
  const script = join(import.meta.dirname, 'dlthub_routes.py')
  const facts = execFileSync(oracleEnvironment('1.30').interpreter, [script], { encoding: 'utf8' })
  return { facts: `${facts}\n`, table: tableOf(JSON.parse(facts) as RouteFacts) }
}

function tableOf({ client, operations }: RouteFacts): string {
  const rows = called.map((name) => {
    const { method, path, success } = operations[name] ?? missing(name)
    const row = `{ method: '${method}', path: '${path}', success: [${success.join(', ')}] }`
    return `${name}: ${row},`.length > 117
      ? `  ${name}: {\n    method: '${method}',\n    path: '${path}',\n    success: [${success.join(', ')}],\n  },`
      : `  ${name}: ${row},`
  })
  return [
    `/** The calls of ${client}'s generation that this program makes. Made by test/oracle/dlthub-routes.ts from the package. */`,
    'export const routeTable = {',
    ...rows,
    '} as const',
    '',
  ].join('\n')
}

function missing(name: string): never {
  throw new Error(`The installed client has no call ${name}.`)
}

if (argv[1] === import.meta.filename) {
  const { facts, table } = installedRoutes()
  writeFileSync(factsFile, facts)
  writeFileSync(tableFile, table)
}
