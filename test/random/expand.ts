import type { Random } from '../package/random.ts'
import { fresh, give, inner, type Scope } from './scope.ts'

/**
 * How something is written. In a template `<kind>` stands for an expression of that kind, `<kind'>` for one that may use
 * the template's own `locals`, `<id:kind>` for a name that is known for the kind, `<block>` on a line of its own for
 * statements, `$name` for a name that nothing else has, and `§` for a number that nothing else has. `gives` are forms that can be written from then on.
 */
export interface Template {
  readonly text: string
  readonly locals?: Readonly<Record<string, string>>
  readonly gives?: readonly (readonly [kind: string, text: string])[]
}

/** An entry of the grammar: a template, the text of one that gives nothing, or one that chance puts together. */
export type Entry = string | Template | ((random: Random) => Template)

class NotApplicable extends Error {}

const deepest = 4

/** An expression of a kind, as deep as chance has it. */
export function expression(scope: Scope, kind: string, depth = 0): string {
  for (let attempt = 0; attempt < 12; attempt += 1) {
    try {
      return expand(scope, pickForm(scope, kind, depth), depth + 1).text
    } catch (reason) {
      if (!(reason instanceof NotApplicable)) throw reason
    }
  }
  throw new NotApplicable(kind)
}

/** A statement of a kind, with what it gives added to the scope. */
export function statement(scope: Scope, kind = 'statement', depth = 0): string {
  for (let attempt = 0; attempt < 30; attempt += 1) {
    try {
      const template = pickForm(scope, kind, depth)
      const { text, names } = expand(scope, template, depth)
      const roots = [...names.values()]
      for (const [given, form] of template.gives ?? []) give(scope, given, { text: named(form, names), roots })
      return text
    } catch (reason) {
      if (!(reason instanceof NotApplicable)) throw reason
    }
  }
  return 'pass'
}

/** A known form, with its holes filled. */
export function written(scope: Scope, form: Template): string {
  try {
    return expand(scope, { text: form.text }, deepest - 1).text
  } catch (reason) {
    if (reason instanceof NotApplicable) return 'None'
    throw reason
  }
}

function pickForm({ random, grammar, forms }: Scope, kind: string, depth: number): Template {
  const known = forms.get(kind) ?? []
  const entries = grammar[kind] ?? []
  const plain = depth >= deepest ? known.filter(({ text }) => !text.includes('<')) : known
  const choices = plain.length > 0 && random.below(5) < 3 ? plain : entries.length > 0 ? entries : plain
  // The first entries of a kind are its plainest.
  const shallow = depth >= deepest && choices === entries ? choices.slice(0, 3) : choices
  if (shallow.length === 0) throw new NotApplicable(kind)
  const entry = random.pick<Entry>(shallow)
  if (typeof entry === 'function') return entry(random)
  return typeof entry === 'string' ? { text: entry } : entry
}

function expand(scope: Scope, template: Template, depth: number): { text: string; names: ReadonlyMap<string, string> } {
  const names = new Map<string, string>()
  for (const [, name = ''] of template.text.matchAll(/\$(\w+)/g)) {
    if (!names.has(name)) names.set(name, `${name}_${fresh(scope)}`)
  }
  const own = inner(scope)
  for (const [name, kind] of Object.entries(template.locals ?? {})) {
    give(own, kind, { text: named(name, names), roots: [] })
  }
  const lines = named(template.text, names)
    .replaceAll('§', () => String(fresh(scope)))
    .split('\n')
  const text = lines.map((line) => expandLine(scope, own, line, depth)).join('\n')
  return { text, names }
}

function expandLine(scope: Scope, own: Scope, line: string, depth: number): string {
  const block = /^( *)<block>$/.exec(line)
  // What one branch binds, another does not see.
  if (block !== null) return indented(blockOf(inner(own), depth), block[1] ?? '')
  return line.replace(/<(id:)?([a-z]+)(')?>/g, (all, isName, kind, isOwn, at: number) => {
    const within = isOwn === undefined ? scope : own
    if (isName !== undefined) return nameOf(within, kind)
    const text = expression(within, kind, depth)
    return standsAlone(line.slice(0, at), line.slice(at + all.length)) || /^[A-Za-z_][\w.]*$/.test(text)
      ? text
      : `(${text})`
  })
}

/** True where no operator can tear an expression apart. */
const standsAlone = (before: string, after: string): boolean =>
  /(?:^|[([{]|[,=:] ?|return )$/.test(before) && /^(?:[)\]},:]|$)/.test(after)

function nameOf({ random, forms }: Scope, kind: string): string {
  const names = (forms.get(kind) ?? []).map((form) => form.text).filter((text) => /^[\w.]+$/.test(text))
  if (names.length === 0) throw new NotApplicable(kind)
  return random.pick(names)
}

function blockOf(scope: Scope, depth: number): string {
  if (depth > 2) return 'pass'
  const size = 1 + scope.random.below(2)
  return Array.from({ length: size }, () => statement(scope, 'statement', depth + 1)).join('\n')
}

const indented = (text: string, indent: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join('\n')

const named = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(/\$(\w+)/g, (_all, name: string) => names.get(name) ?? name)
