import { type Answer, badRequest, notFound, ok, Refusal } from './answer.ts'
import { type Call, type Handler, live, workspaceOf } from './call.ts'
import { parts } from './multipart.ts'
import { unpack } from './package.ts'
import type { Collection, Upload } from './state.ts'
import { filesJson, page, uploadJson } from './wire.ts'

/** The versions of code and configuration. */
export const uploadHandlers = {
  list_deployments: list('deployments'),
  get_deployment_latest: latest('deployments'),
  get_deployment: (call) => one(call, 'deployments'),
  issue_upload_deployment: issue('deployments'),
  upload_deployment: upload('deployments', [
    ['file', 'workspace.tar.gz', 'application/x-tar'],
    ['requirements_file', 'requirements.json', 'application/json'],
  ]),
  get_deployment_files: (call) => ok(filesJson(named(call, 'deployments'))),
  list_configurations: list('configurations'),
  get_configuration_latest: latest('configurations'),
  get_configuration: (call) => one(call, 'configurations'),
  issue_upload_configuration: issue('configurations'),
  upload_configuration: upload('configurations', [['file', 'configurations.tar.gz', 'application/x-tar']]),
  get_configuration_files: (call) => ok(filesJson(named(call, 'configurations'))),
} satisfies Record<string, Handler>

/** What a path calls one of them. */
export const nameIn = { deployments: 'deployment_id', configurations: 'configuration_id' } as const

function list(collection: Collection): Handler {
  return (call) => {
    const workspace = workspaceOf(call)
    const version = call.query.get('version')
    const found = workspace[collection]
      .filter((each) => version === null || String(each.version) === version)
      .toReversed()
    return ok(
      page(
        found.map((each) => uploadJson(call.state, workspace, each)),
        call.query,
      ),
    )
  }
}

function latest(collection: Collection): Handler {
  return (call) => {
    const workspace = workspaceOf(call)
    const found = workspace[collection].at(-1)
    if (found === undefined) throw notFound(collection)
    return ok(uploadJson(call.state, workspace, found))
  }
}

function one(call: Call, collection: Collection): Answer {
  return ok(uploadJson(call.state, workspaceOf(call), named(call, collection)))
}

function named(call: Call, collection: Collection): Upload {
  const found = workspaceOf(call)[collection].find(({ id }) => id === call.names[nameIn[collection]])
  if (found === undefined) throw notFound(collection)
  return found
}

function issue(collection: Collection): Handler {
  return (call) => {
    const workspace = live(call)
    const id = call.state.next(collection)
    const token = call.state.next('upload token')
    call.state.grants.set(token, { kind: 'upload', collection, workspace: workspace.id, id })
    const url = `${call.origin}/api/v1/workspaces/${workspace.id}/${collection}/${id}/-upload`
    return ok({ [nameIn[collection]]: id, upload_token: token, upload_url: url })
  }
}

/** Stores what was uploaded; until then there is no version. A token is good for one upload. */
function upload(collection: Collection, expected: readonly (readonly [string, string, string])[]): Handler {
  return (call) => {
    const workspace = live(call)
    const form = attempt('the form cannot be read', () => parts(call.contentType, call.bytes))
    const found = form.map(({ name, filename, type }) => [name, filename, type])
    if (JSON.stringify(found) !== JSON.stringify(expected)) throw badRequest(`the form is ${JSON.stringify(found)}`)
    const unpacked = attempt('the package cannot be read', () => unpack(form[0]?.content ?? Buffer.alloc(0)))
    const stored = workspace[collection]
    const id = call.names[nameIn[collection]] ?? ''
    if (stored.some((each) => each.id === id)) throw new Refusal(401, 'token_used', 'The upload is over')
    const requirements = form[1]?.content ?? null
    const made: Upload = { ...unpacked, id, version: stored.length + 1, requirements, at: call.state.now() }
    stored.push(made)
    return ok(uploadJson(call.state, workspace, made))
  }
}

function attempt<T>(what: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw badRequest(`${what}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
