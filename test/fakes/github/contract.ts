import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'

type Node = { readonly [key: string]: unknown }

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Node
}

/** One method of one path of GitHub's API, as its description has it. */
export interface Operation {
  /** `POST /repos/{owner}/{repo}/deployments` */
  readonly name: string
  readonly parameters: readonly Parameter[]
  readonly body: ValidateFunction | null
  readonly bodyRequired: boolean
  /** By status; null where a response has no content. */
  readonly responses: ReadonlyMap<number, ValidateFunction | null>
}

export interface Match {
  readonly operation: Operation
  readonly path: Readonly<Record<string, string>>
}

/** GitHub's description of itself, as far as it is checked in. */
export const description = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Node>>>>
  readonly 'x-webhooks': Readonly<Record<string, Node>>
}

const ajv = new Ajv({
  strict: true,
  // GitHub repeats `type` on both sides of a union, which strict mode takes for a slip.
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
  formats: {
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    // Its own defaults for addresses that nobody gave are empty.
    uri: /^$|^[a-z][a-z+.-]*:\/\/\S+$/,
    'uri-template': /^[a-z][a-z+.-]*:\/\/\S+$/,
    email: /^\S+@\S+$/,
    int64: { type: 'number', validate: Number.isInteger },
  },
})
ajv.addVocabulary(['openapi', 'info', 'paths', 'components', 'x-webhooks'])
ajv.addSchema(description, 'github')

/** What is wrong with a value, in words; empty where nothing is. */
export function violations(validate: ValidateFunction, value: unknown): readonly string[] {
  if (validate(value) === true) return []
  return (validate.errors ?? []).map((error) => `${error.instancePath || 'body'} ${error.message ?? 'is wrong'}`)
}

/** The schema at a JSON pointer of the description. */
export function schemaAt(...path: readonly string[]): ValidateFunction {
  const pointer = path.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  return ajv.compile({ $ref: `github#/${pointer}` })
}

/** Which operation a request is for, or null where the description has none. */
export function findOperation(method: string, pathname: string): Match | null {
  for (const template of Object.keys(description.paths)) {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map((found) => found[1] as string)
    const values = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(pathname)?.slice(1)
    if (values === undefined || description.paths[template]?.[method.toLowerCase()] === undefined) continue
    const path = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]))
    return { operation: operationOf(template, method.toLowerCase()), path }
  }
  return null
}

/** Faults of a request: parameters and body. */
export function checkRequest(match: Match, query: URLSearchParams, body: unknown): readonly string[] {
  const { operation, path } = match
  const known = new Set(
    operation.parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name),
  )
  const strangers = [...query.keys()]
    .filter((name) => !known.has(name))
    .map((name) => `query parameter ${name} is not described`)
  const wrong = operation.parameters.flatMap((parameter) => {
    const text =
      parameter.in === 'path' ? path[parameter.name] : parameter.in === 'query' ? query.get(parameter.name) : null
    if (text === null || text === undefined)
      return parameter.required && parameter.in !== 'header' ? [`${parameter.name} is missing`] : []
    return violations(ajv.compile(parameter.schema), typed(text, parameter.schema)).map(
      (reason) => `${parameter.name}: ${reason}`,
    )
  })
  if (operation.body === null)
    return body === undefined ? [...strangers, ...wrong] : [...strangers, ...wrong, 'a body is not described']
  const faults =
    body === undefined ? (operation.bodyRequired ? ['the body is missing'] : []) : violations(operation.body, body)
  return [...strangers, ...wrong, ...faults]
}

/** Faults of a response. An error that the description leaves out for this operation must still be a plain GitHub error. */
export function checkResponse(operation: Operation, status: number, body: unknown): readonly string[] {
  const described = operation.responses.get(status)
  if (described === undefined)
    return status >= 400 ? violations(basicError(), body) : [`status ${status} is not described`]
  if (described === null) return body === null ? [] : ['the response has a body where none is described']
  return violations(described, body)
}

const basicError = (): ValidateFunction => schemaAt('components', 'schemas', 'basic-error')

const operationCache = new Map<string, Operation>()

function operationOf(template: string, method: string): Operation {
  const name = `${method.toUpperCase()} ${template}`
  const cached = operationCache.get(name)
  if (cached !== undefined) return cached
  const node = description.paths[template]?.[method] as Node
  const responses = Object.keys(node['responses'] as Node).map((status): [number, ValidateFunction | null] => {
    const [response, pointer] = resolve((node['responses'] as Node)[status] as Node, [
      'paths',
      template,
      method,
      'responses',
      status,
    ])
    const content = (response['content'] as Node | undefined)?.['application/json']
    return [
      Number(status),
      content === undefined ? null : schemaAt(...pointer, 'content', 'application/json', 'schema'),
    ]
  })
  const body = node['requestBody'] as Node | undefined
  const operation: Operation = {
    name,
    parameters: ((node['parameters'] as Node[] | undefined) ?? []).map(
      (parameter) => resolve(parameter, [])[0] as unknown as Parameter,
    ),
    body:
      body === undefined
        ? null
        : schemaAt('paths', template, method, 'requestBody', 'content', 'application/json', 'schema'),
    bodyRequired: body?.['required'] === true,
    responses: new Map(responses),
  }
  operationCache.set(name, operation)
  return operation
}

function resolve(node: Node, at: readonly string[]): [Node, readonly string[]] {
  if (typeof node['$ref'] !== 'string') return [node, at]
  const pointer = node['$ref'].split('/').slice(1)
  return [pointer.reduce<unknown>((inner, key) => (inner as Node)[key], description) as Node, pointer]
}

function typed(text: string, schema: Node): unknown {
  return schema['type'] === 'integer' ? (/^-?\d+$/.test(text) ? Number(text) : text) : text
}
