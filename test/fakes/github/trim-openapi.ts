/**
 * Makes `openapi.json`: the part of GitHub's own API description that the fake is held to.
 *
 *   npm install --prefix FOLDER --no-save @octokit/openapi@23.0.2
 *   node test/fakes/github/trim-openapi.ts FOLDER/node_modules/@octokit/openapi/generated/api.github.com.json
 *
 * Kept are the operations below with the schemas they refer to, without prose and examples, and of each webhook the
 * properties that `events.ts` builds. A path, method or property that GitHub does not describe stops the script.
 */
import { readFileSync, writeFileSync } from 'node:fs'

type Node = { [key: string]: unknown }

const operations: Readonly<Record<string, readonly string[]>> = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['get', 'patch', 'delete'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': ['post'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': ['delete'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/repos/{owner}/{repo}/deployments': ['get', 'post'],
  '/repos/{owner}/{repo}/deployments/{deployment_id}': ['get'],
  '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses': ['get', 'post'],
  '/user': ['get'],
}

const repository = ['id', 'full_name', 'default_branch', 'fork']
const pullRequest = ['action', 'number', 'repository', 'pull_request', 'sender']
const webhooks: Readonly<Record<string, readonly string[]>> = {
  'pull-request-opened': pullRequest,
  'pull-request-synchronize': [...pullRequest, 'before', 'after'],
  'pull-request-reopened': pullRequest,
  'pull-request-closed': pullRequest,
  'issue-comment-created': ['action', 'issue', 'comment', 'repository', 'sender'],
  'merge-group-checks-requested': ['action', 'merge_group', 'repository', 'sender'],
  'workflow-run-completed': ['action', 'repository', 'sender', 'workflow_run'],
  push: ['ref', 'before', 'after', 'created', 'deleted', 'forced', 'repository'],
  'workflow-dispatch': ['inputs', 'ref', 'repository', 'sender', 'workflow'],
  'repository-dispatch-sample.collected': ['action', 'branch', 'client_payload', 'repository', 'sender'],
}

/** Properties kept of an object found under a name, wherever in a webhook it stands, or under that of another. */
const nested: Readonly<Record<string, readonly string[]>> = {
  repository,
  repo: repository,
  sender: ['login', 'id', 'type'],
  user: ['login', 'id', 'type'],
  pull_request: [
    'number',
    'state',
    'merged',
    'merge_commit_sha',
    'draft',
    'html_url',
    'head',
    'base',
    'user',
    'labels',
  ],
  issue: ['number', 'state', 'pull_request'],
  'issue.pull_request': ['url'],
  comment: ['id', 'body', 'created_at', 'user'],
  head: ['ref', 'sha', 'repo'],
  base: ['ref', 'sha', 'repo'],
  workflow_run: ['head_branch', 'head_sha', 'head_repository'],
  head_repository: ['id', 'full_name', 'fork', 'owner'],
  owner: ['login', 'id', 'type'],
  merge_group: ['head_sha', 'head_ref', 'base_sha', 'base_ref'],
}

/** Prose, links and GitHub's own extensions say nothing about shape. */
const silent = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'summary',
  'tags',
  'deprecated',
  'title',
  'discriminator',
])

const source = process.argv[2]
if (source === undefined) throw new Error('Name the description to trim.')
const full = JSON.parse(readFileSync(source, 'utf8')) as Node

const components: Record<string, Record<string, unknown>> = {}
const paths = Object.fromEntries(
  Object.entries(operations).map(([path, methods]) => {
    const described = at(full, ['paths', path]) as Node
    return [path, Object.fromEntries(methods.map((method) => [method, trim(at(described, [method]))]))]
  }),
)
const events = Object.fromEntries(
  Object.entries(webhooks).map(([name, keep]) => {
    const schema = at(full, ['x-webhooks', name, 'post', 'requestBody', 'content', 'application/json', 'schema'])
    return [name, prune(schema, name, keep)]
  }),
)
const info = at(full, ['info']) as Node
const trimmed = {
  openapi: full['openapi'],
  info: { title: info['title'], version: info['version'], license: info['license'] },
  paths,
  components,
  'x-webhooks': events,
}
writeFileSync(new URL('openapi.json', import.meta.url), `${JSON.stringify(trimmed)}\n`)

/** A copy without prose; what it refers to is copied into `components` once. */
function trim(value: unknown, inProperties = false): unknown {
  if (Array.isArray(value)) return value.map((item) => trim(item))
  if (typeof value !== 'object' || value === null) return value
  const node = value as Node
  if (typeof node['$ref'] === 'string') return { $ref: keep(node['$ref']) }
  const copied = Object.entries(node)
    .filter(([key]) => inProperties || !(silent.has(key) || key.startsWith('x-')))
    .map(([key, child]): [string, unknown] => [key, trim(child, !inProperties && key === 'properties')])
  return untypedNullable(Object.fromEntries(copied), inProperties)
}

function keep(ref: string): string {
  const [, , kind = '', name = ''] = ref.split('/')
  components[kind] ??= {}
  if (components[kind][name] === undefined) {
    components[kind][name] = {}
    components[kind][name] = trim(at(full, ['components', kind, name]))
  }
  return ref
}

/** `nullable` without `type` means nothing in OpenAPI 3.0 and stops a strict validator; said as a union it means what GitHub meant. */
function untypedNullable(node: Node, inProperties: boolean): Node {
  if (inProperties || node['nullable'] !== true || 'type' in node) return node
  const { nullable: _, ...rest } = node
  return { anyOf: [rest, { enum: [null] }] }
}

/** The schema of a webhook without references, holding only the named properties and those of `nested`. */
function prune(value: unknown, name: string, wanted: readonly string[] | undefined): Node {
  const node = flatten(value)
  const properties = node['properties'] as Node | undefined
  if (properties === undefined || wanted === undefined) return trim(node) as Node
  const kept = wanted.map((property) => {
    if (!(property in properties)) throw new Error(`GitHub describes no ${property} in ${name}.`)
    return [property, prune(properties[property], property, nested[`${name}.${property}`] ?? nested[property])]
  })
  const required = ((node['required'] as string[] | undefined) ?? []).filter((property) => wanted.includes(property))
  const nullable = node['nullable'] === true ? { nullable: true } : {}
  return { type: 'object', properties: Object.fromEntries(kept), required, ...nullable }
}

/** Follows a reference and merges `allOf`. */
function flatten(value: unknown): Node {
  const node = value as Node
  if (typeof node['$ref'] === 'string') return flatten(at(full, node['$ref'].split('/').slice(1)))
  if (!Array.isArray(node['allOf'])) return node
  const parts = node['allOf'].map(flatten)
  return {
    type: 'object',
    properties: Object.assign({}, ...parts.map((part) => part['properties'] ?? {})) as Node,
    required: parts.flatMap((part) => (part['required'] as string[] | undefined) ?? []),
  }
}

function at(node: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    const next = (inner as Node | undefined)?.[key]
    if (next === undefined) throw new Error(`GitHub describes no ${path.join(' ')}.`)
    return next
  }, node)
}
