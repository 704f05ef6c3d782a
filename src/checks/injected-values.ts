import { parseJobRef } from '#manifest/job-ref'
import type { Job } from '#manifest/schema'
import type { Expr, Parameter } from '#python/ast/expression'
import type { FunctionDef } from '#python/ast/statement'
import { locationOf } from '#python/source-text'
import type { AskedValue } from './asked-value.ts'
import { dottedName, everyNodeIn } from './every-node.ts'
import type { LocalModule } from './local-modules.ts'
import { answers, lookupPaths } from './lookup-paths.ts'
import type { Surroundings } from './surroundings.ts'

const markers: Readonly<Record<string, AskedValue['kind']>> = {
  'dlt.secrets.value': 'secret',
  'secrets.value': 'secret',
  'dlt.config.value': 'config',
  'config.value': 'config',
}

/**
 * Parameters that dlt is to fill in, `token: str = dlt.secrets.value`, of the functions that jobs are, and of sources and
 * resources that are used. One that may be None is none of them, nor are credentials that the machine itself may hold.
 * A job is called with nothing but the context of its run (dlt/_workspace/deployment/launchers/job.py); a source is not
 * missing what any call of its name passes.
 */
export function injectedValues(read: LocalModule, around: Surroundings): readonly AskedValue[] {
  const { name: within, module, source } = read
  const definitions = module.body.filter((node): node is FunctionDef => node.kind === 'FunctionDef')
  return definitions.flatMap((node) => {
    const scope = jobScope(node, within, around) ?? sourceScope(node, read)
    if (scope === null || (scope.kind === 'sources' && !around.used.has(node.name))) return []
    const { posonly, args, kwonly } = node.args
    const passes = scope.kind === 'jobs' ? () => false : passing(node.name, around)
    return [...posonly, ...args, ...kwonly].flatMap((parameter, at): readonly AskedValue[] => {
      const kind = parameter.default === null ? undefined : markers[dottedName(parameter.default) ?? '']
      if (kind === undefined || mayBeAbsent(parameter) || passes(parameter.name, at)) return []
      const paths = lookupPaths(scope.kind, scope.section, scope.name, parameter.name)
      const whole = isPlain(parameter)
      return [
        {
          kind,
          key: [scope.kind, scope.section, parameter.name].filter((part) => part !== '').join('.'),
          location: locationOf(source, parameter.start, parameter.end),
          ...(scope.job === undefined ? {} : { job: scope.job }),
          isGivenBy: (key) => answers(key, paths) || (!whole && key.split('.').includes('credentials')),
        },
      ]
    })
  })
}

/** The sections within which a function is called. */
interface Scope {
  readonly kind: 'jobs' | 'sources'
  readonly section: string
  readonly name: string
  readonly job?: Job
}

function jobScope({ name }: FunctionDef, within: string, { jobs }: Surroundings): Scope | null {
  const job = jobs.get(`${within}.${name}`)
  if (job === undefined) return null
  const ref = parseJobRef(job.job_ref)
  return ref.kind === 'invalid' ? null : { kind: 'jobs', section: ref.section, name: ref.name, job }
}

/** As dlt/extract/decorators.py has it. Where its sections are not literal, nothing is said of a source. */
function sourceScope({ name, decorators }: FunctionDef, { name: within, module }: LocalModule): Scope | null {
  const isSource = (one: Expr) => /^(?:dlt\.)?(?:source|resource|transformer)$/.test(dottedName(one) ?? '')
  const decorator = decorators.find((one) => isSource(one.kind === 'Call' ? one.func : one))
  if (decorator === undefined || module.body.some(namesSection)) return null
  const given = (argument: string, otherwise: string): string | null => {
    const found = decorator.kind === 'Call' ? decorator.keywords.find(({ arg }) => arg === argument)?.value : undefined
    if (found === undefined) return otherwise
    return found.kind === 'Constant' && found.value.type === 'str' ? found.value.value : null
  }
  const section = given('section', within.slice(within.lastIndexOf('.') + 1))
  const own = given('name', name)
  return section === null || own === null ? null : { kind: 'sources', section, name: own }
}

function namesSection(statement: LocalModule['module']['body'][number]): boolean {
  return statement.kind === 'Assign' && statement.targets.some((one) => dottedName(one) === '__source_name__')
}

/** Whether any call may pass a parameter: by its name, by its place, or by a star. */
function passing(called: string, { calls, passed }: Surroundings): (parameter: string, at: number) => boolean {
  const own = calls.get(called) ?? []
  const most = Math.max(0, ...own.map(({ args }) => args.length))
  const starred = own.some(
    ({ args, keywords }) => args.some(({ kind }) => kind === 'Starred') || keywords.some(({ arg }) => arg === null),
  )
  return (parameter, at) => starred || at < most || passed.has(parameter)
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
