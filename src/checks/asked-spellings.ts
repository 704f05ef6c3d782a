import type { Call, Expr } from '#python/ast/expression'
import type { ClassDef, FunctionDef } from '#python/ast/statement'
import { dottedName, everyNode } from './every-node.ts'
import type { LocalModule } from './local-modules.ts'

/** Parts of keys as code spells them: of keys below `destination`, and of all others. */
export interface AskedSpellings {
  readonly destination: ReadonlySet<string>
  readonly other: ReadonlySet<string>
}

/**
 * How code spells what it asks the configuration for: parameters that dlt is to fill in, fields of specifications, keys that
 * are looked up by name, and the names of jobs, sources, pipelines and destinations, which are sections of keys. dlt finds
 * a key in a file only where it is spelled so, and the name of a variable is all capitals.
 */
export function askedSpellings(modules: readonly LocalModule[]): AskedSpellings {
  const destination = new Set<string>()
  const other = new Set<string>()
  const add = (words: readonly string[], ...to: readonly Set<string>[]): void => {
    for (const word of words) for (const set of to) set.add(word)
  }
  for (const { name, module } of modules) {
    add(name.split('.'), other)
    for (const node of everyNode(module)) {
      if (node.kind === 'FunctionDef') add(filledIn(node), isDestination(node) ? destination : other)
      else if (node.kind === 'ClassDef') add(fieldsOf(node), other)
      else if (node.kind === 'Subscript' && isAccessor(node.value)) {
        const key = textOf(node.slice)
        add(key, key[0] === 'destination' ? destination : other)
      } else if (node.kind === 'Call') {
        const called = dottedName(node.func) ?? ''
        const words = node.args.concat(node.keywords.map(({ value }) => value)).flatMap(textOf)
        if (/^dlt\.(?:secrets|config)\.get$/.test(called)) add(words, words[0] === 'destination' ? destination : other)
        if (/^(?:dlt\.)?(?:pipeline|destination)$/.test(called)) add(words, destination, other)
        if (/^(?:(?:dlt\.)?(?:source|resource|transformer)|run\.\w+)$/.test(called)) add(namesIn(node), other)
      }
    }
  }
  return { destination, other }
}

/** A function that dlt is to fill parameters of, with their names. */
function filledIn({ name, args: { posonly, args, kwonly } }: FunctionDef): readonly string[] {
  const filled = [...posonly, ...args, ...kwonly].filter(
    ({ default: given }) => given !== null && /^(?:dlt\.)?(?:secrets|config)\.value$/.test(dottedName(given) ?? ''),
  )
  return filled.length === 0 ? [] : [name, ...filled.map((parameter) => parameter.name)]
}

function isDestination({ decorators }: FunctionDef): boolean {
  return decorators.some((one) => /^(?:dlt\.)?destination$/.test(dottedName(called(one)) ?? ''))
}

/** Of a specification: `@configspec`. */
function fieldsOf({ decorators, body }: ClassDef): readonly string[] {
  const isSpec = decorators.some((one) => /(?:^|\.)configspec$/.test(dottedName(called(one)) ?? ''))
  return isSpec
    ? body.flatMap((one) => (one.kind === 'AnnAssign' && one.target.kind === 'Name' ? [one.target.id] : []))
    : []
}

/** What a decorator of a job or a source names it, and its section. */
function namesIn({ args, keywords }: Call): readonly string[] {
  const named = keywords.filter(({ arg }) => arg === 'name' || arg === 'section').map(({ value }) => value)
  return [...args.slice(0, 1), ...named].flatMap(textOf)
}

const called = (decorator: Expr): Expr => (decorator.kind === 'Call' ? decorator.func : decorator)

const isAccessor = (value: Expr): boolean => /^dlt\.(?:secrets|config)$/.test(dottedName(value) ?? '')

function textOf(node: Expr): readonly string[] {
  return node.kind === 'Constant' && node.value.type === 'str' ? node.value.value.split('.') : []
}
