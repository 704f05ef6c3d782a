import type { Compare, Expr, Subscript } from '#python/ast/expression'
import type { Try } from '#python/ast/statement'
import { locationOf } from '#python/source-text'
import type { AskedValue } from './asked-value.ts'
import { dottedName, everyNode, everyNodeIn } from './every-node.ts'
import type { LocalModule } from './local-modules.ts'

const accessors: Readonly<Record<string, AskedValue['kind']>> = { 'dlt.secrets': 'secret', 'dlt.config': 'config' }

/**
 * Keys that code looks up by name and fails without: `dlt.secrets["sources.github.token"]`. Not those that code itself
 * sets or asks after anywhere, nor those looked up within a `try`.
 */
export function lookedUpValues({ module, source }: LocalModule, doubted: ReadonlySet<string>): readonly AskedValue[] {
  const tried = new Set(
    everyNode(module)
      .filter((node): node is Try => node.kind === 'Try')
      .flatMap(({ body }) => body.flatMap(everyNodeIn)),
  )
  return everyNode(module).flatMap((node): readonly AskedValue[] => {
    const key = node.kind === 'Subscript' && !tried.has(node) ? keyOf(node) : null
    if (key === null || doubted.has(key.text)) return []
    const location = locationOf(source, node.start, node.end)
    const isGivenBy = (given: string) => given === key.text || given.startsWith(`${key.text}.`)
    return [{ kind: key.kind, key: key.text, location, isGivenBy }]
  })
}

/** Keys that a module sets, or asks whether they are there. */
export function doubtedKeys({ module }: LocalModule): readonly string[] {
  return everyNode(module).flatMap((node) => {
    if (node.kind === 'Assign') return node.targets.flatMap((target) => textIn(target))
    if (node.kind === 'Compare') return comparedKey(node)
    return node.kind === 'Call' && /^dlt\.(?:secrets|config)\.get$/.test(dottedName(node.func) ?? '')
      ? node.args.slice(0, 1).flatMap(textOf)
      : []
  })
}

function textIn(target: Expr): readonly string[] {
  const key = target.kind === 'Subscript' ? keyOf(target) : null
  return key === null ? [] : [key.text]
}

function comparedKey({ left, ops, comparators: [right] }: Compare): readonly string[] {
  const asks = ops[0] === 'in' || ops[0] === 'not in'
  return asks && right !== undefined && accessors[dottedName(right) ?? ''] !== undefined ? textOf(left) : []
}

function keyOf({ value, slice }: Subscript): { readonly kind: AskedValue['kind']; readonly text: string } | null {
  const kind = accessors[dottedName(value) ?? '']
  const [text] = textOf(slice)
  return kind === undefined || text === undefined ? null : { kind, text }
}

function textOf(node: Expr): readonly string[] {
  return node.kind === 'Constant' && node.value.type === 'str' ? [node.value.value] : []
}
