import type { Call, Expr, Parameter } from '#python/ast/expression'
import type { FunctionDef } from '#python/ast/statement'
import { locationOf } from '#python/source-text'
import { type AskedValue, isNamed } from './asked-value.ts'
import { dottedName, everyNode, everyNodeIn } from './every-node.ts'
import type { LocalModule } from './local-modules.ts'

const markers: Readonly<Record<string, AskedValue['kind']>> = {
  'dlt.secrets.value': 'secret',
  'secrets.value': 'secret',
  'dlt.config.value': 'config',
  'config.value': 'config',
}

/**
 * Parameters of decorated functions that dlt is to fill in: `token: str = dlt.secrets.value`. One that may be None is
 * none of them, nor is one that any call of that name passes, nor credentials that the machine itself may hold.
 */
export function injectedValues({ name, module, source }: LocalModule, calls: readonly Call[]): readonly AskedValue[] {
  return everyNode(module)
    .filter((node): node is FunctionDef => node.kind === 'FunctionDef' && node.decorators.length > 0)
    .flatMap((node) => {
      const { posonly, args, kwonly } = node.args
      const passes = passing(node.name, calls)
      return [...posonly, ...args, ...kwonly].flatMap((parameter, at): readonly AskedValue[] => {
        const kind = parameter.default === null ? undefined : markers[dottedName(parameter.default) ?? '']
        if (kind === undefined || mayBeAbsent(parameter) || passes(parameter.name, at)) return []
        const whole = isPlain(parameter)
        return [
          {
            kind,
            key: [...sectionsOf(node, name), parameter.name].join('.'),
            location: locationOf(source, parameter.start, parameter.end),
            isGivenBy: (key) => isNamed(key, parameter.name) || (!whole && isNamed(key, 'credentials')),
          },
        ]
      })
    })
}

/** Whether any call may pass a parameter: by its name, by its place, or by a star. */
function passing(called: string, calls: readonly Call[]): (parameter: string, at: number) => boolean {
  const own = calls.filter(({ func }) => called === (func.kind === 'Attribute' ? func.attr : dottedName(func)))
  const most = Math.max(0, ...own.map(({ args }) => args.length))
  const starred = own.some(
    ({ args, keywords }) => args.some(({ kind }) => kind === 'Starred') || keywords.some(({ arg }) => arg === null),
  )
  const named = new Set(calls.flatMap(({ keywords }) => keywords.flatMap(({ arg }) => arg ?? [])))
  return (parameter, at) => starred || at < most || named.has(parameter)
}

/** Types that say that the value may be None, and credentials that dlt also finds outside of its configuration. */
const absent = /^(?:Optional|None|(?:Gcp|Aws|Azure|FileSystem)\w*)$/

function mayBeAbsent({ annotation }: Parameter): boolean {
  return annotation !== null && namesIn(annotation).some((name) => absent.test(name))
}

const plain = /^(?:str|int|float|bool|dict|list|Dict|List|Any|Sequence|TSecretValue|TSecretStrValue|typing|dlt)$/

function isPlain({ annotation }: Parameter): boolean {
  return annotation === null || namesIn(annotation).every((name) => plain.test(name))
}

/** `Union[A, None]`: the names in an annotation, those of one in quotes too. */
function namesIn(annotation: Expr): readonly string[] {
  return everyNodeIn(annotation).flatMap((node) => {
    if (node.kind === 'Name') return [node.id]
    if (node.kind === 'Attribute') return [node.attr]
    if (node.kind !== 'Constant') return []
    if (node.value.type === 'none') return ['None']
    return node.value.type === 'str' ? (node.value.value.match(/\w+/g) ?? []) : []
  })
}

/** The sections that dlt looks in (dlt/extract/decorators.py, dlt/_workspace/deployment/decorators.py). */
function sectionsOf({ decorators }: FunctionDef, module: string): readonly string[] {
  const section = module.slice(module.lastIndexOf('.') + 1)
  for (const decorator of decorators) {
    const name = dottedName(decorator.kind === 'Call' ? decorator.func : decorator) ?? ''
    if (/^(?:dlt\.)?(?:source|resource|transformer)$/.test(name)) return ['sources', section]
    if (/^(?:dlt\.hub\.)?run\.\w+$/.test(name)) return ['jobs', section]
  }
  return []
}
