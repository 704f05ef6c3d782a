import type { Document } from './shapes.ts'
import type { Grant, Permission } from './state.ts'

/** What a call is answered with. A null body is no body. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const documentation = 'https://docs.github.com/rest'

export const ok = (body: unknown): Answer => ({ status: 200, body })
export const created = (body: Document): Answer => ({ status: 201, body })
export const gone: Answer = { status: 204, body: null }
export const notFound = refusal(404, 'Not Found')
export const notAllowed = refusal(403, 'Resource not accessible by integration')

export function refusal(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: documentation, status: String(status) } }
}

export function invalid(resource: string, field: string, message: string): Answer {
  const errors = [{ resource, code: 'unprocessable', field, message }]
  return { status: 422, body: { message: 'Validation Failed', documentation_url: documentation, errors } }
}

/** Whether the grant holds one of the permissions. */
export function may(grant: Grant, right: 'read' | 'write', ...permissions: readonly Permission[]): boolean {
  return permissions.some((permission) => {
    const held = grant.permissions[permission] ?? 'none'
    return held === 'write' || held === right
  })
}

/** One page of a list, with the `Link` header GitHub would send. */
export function page(items: readonly unknown[], url: URL): Answer {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100)
  const number = Number(url.searchParams.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const relations: readonly (readonly [string, number])[] = [
    ...(number > 1 ? [['prev', number - 1] as const] : []),
    ...(number < last ? [['next', number + 1] as const, ['last', last] as const] : []),
    ...(number > 1 ? [['first', 1] as const] : []),
  ]
  const link = relations.map(([relation, target]) => {
    const at = new URL(url)
    at.searchParams.set('page', String(target))
    return `<${at}>; rel="${relation}"`
  })
  const answer = ok(items.slice((number - 1) * size, number * size))
  return link.length === 0 ? answer : { ...answer, headers: { link: link.join(', ') } }
}
