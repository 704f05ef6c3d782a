import type { ClassDef } from './ast/statement.ts'
import { findAttribute } from './attribute.ts'
import { bindingsOf } from './bindings.ts'
import { docstringOf } from './docstring.ts'
import { raised } from './exceptions.ts'
import { placeOf } from './expressions.ts'
import { moduleName, qualified, settleHome } from './functions.ts'
import { cause, namespace, positional, str, unknown } from './literal.ts'
import { Exhausted, type Frame, type Machine, type Place, type Scope } from './machine.ts'
import { linearize } from './mro.ts'
import { classMember, isNativeClass, makeClass, makeInstance, objectClass } from './native-class.ts'
import { typeFormOf } from './type-form.ts'
import { withTypeParameters } from './type-parameters.ts'
import type { CallArguments, ClassValue, UnknownValue, Value } from './value.ts'

/** A hook with which a native base class finishes the classes that are built on it: enums, named tuples. */
export const finisher = '__finish_class__'

/** A hook with which a native base class learns of each name before the body of such a class binds it. */
export const watcher = '__watch_class__'

const deepestHierarchy = 500

/** Runs a class statement's body and makes the class; decorators are applied by the caller. */
export function makeClassOf(machine: Machine, node: ClassDef, outer: Frame): Value {
  const frame = withTypeParameters(outer, node.typeParams)
  const place = placeOf(node, frame)
  const bases = node.bases.map((base) => machine.evaluate(base, frame))
  const keywords = node.keywords.map((keyword) => [keyword.arg, machine.evaluate(keyword.value, frame)] as const)
  const { classes, doubt } = sortBases(bases, place)
  const names = namespace([
    ['__module__', moduleName(frame.scope)],
    ['__qualname__', str(qualified(node.name, outer.scope))],
  ])
  const doc = docstringOf(node.body, machine.version)
  if (doc.kind !== 'none') names.names.set('__doc__', doc)
  const metaclass = keywords.find(([name]) => name === 'metaclass')?.[1]
  const outside = doubt ?? foreignMetaclass(metaclass, place)
  const seen = makeInstance(objectClass)
  // What a metaclass has put there before the body runs is not modelled.
  if (outside !== null && metaclass?.kind === 'class' && classMember(metaclass, '__prepare__') !== undefined)
    names.havoc = outside
  const watching = outside === null ? inherited(classes, watcher) : undefined
  const watch = (name: string, value: Value): void => {
    const present = names.names.get(name)
    const given = [seen, str(node.name), str(name), value, ...(present === undefined ? [] : [present])]
    if (watching !== undefined) machine.call(watching, positional(...given), place)
  }
  const scope = classScope(frame.scope, names, node)
  machine.execute(node.body, { ...frame, scope: watching === undefined ? scope : { ...scope, watch } })
  for (const base of classes) {
    if (base.mro.length > deepestHierarchy) throw new Exhausted('its classes are built on too many others', place)
  }
  if (linearize(classes) === null)
    throw raised('TypeError', 'Cannot create a consistent method resolution order (MRO)', place)
  const cls = makeClass(node.name, classes.length > 0 ? classes : [objectClass], names, outside)
  for (const member of names.names.values()) settleHome(member, cls)
  return finish(machine, cls, seen, subclassArguments(keywords), place)
}

const inherited = (bases: readonly ClassValue[], hook: string): Value | undefined =>
  bases
    .flatMap((base) => base.mro)
    .map((base) => base.names.names.get(hook))
    .find((member) => member !== undefined)

/** What a class statement gives to `__init_subclass__`: its keywords, but for the metaclass. */
function subclassArguments(keywords: readonly (readonly [string | null, Value])[]): CallArguments {
  const named = keywords.filter((one): one is readonly [string, Value] => one[0] !== null && one[0] !== 'metaclass')
  const [spread] = keywords.filter(([name]) => name === null).map(([, value]) => value)
  const rest = spread?.kind === 'unknown' ? spread : null
  const spreads = spread?.kind === 'dict' ? [...spread.entries.values()] : []
  const texts = spreads.flatMap(({ key, value }) => (key.kind === 'str' ? [[key.value, value] as const] : []))
  return { positional: [], keywords: new Map([...named, ...texts]), rest }
}

function foreignMetaclass(metaclass: Value | undefined, place: Place): UnknownValue | null {
  if (
    metaclass === undefined ||
    (metaclass.kind === 'class' && (metaclass.name === 'ABCMeta' || metaclass.name === 'type'))
  ) {
    return null
  }
  return metaclass.kind === 'unknown' ? metaclass : unknown(cause('metaclasses are not modelled', place))
}

function classScope(outer: Scope, names: ReturnType<typeof namespace>, node: ClassDef): Scope {
  const bindings = bindingsOf(node.body)
  return {
    kind: 'class',
    unit: outer.unit,
    module: outer.module,
    names,
    parent: outer.kind === 'module' ? null : outer,
    bound: bindings.bound,
    globals: bindings.globals,
    nonlocals: bindings.nonlocals,
    owner: outer.owner,
    privates: node.name,
    isComprehension: false,
  }
}

function sortBases(
  bases: readonly Value[],
  place: Place,
): { classes: readonly ClassValue[]; doubt: UnknownValue | null } {
  const classes: ClassValue[] = []
  let doubt: UnknownValue | null = null
  for (const base of bases) {
    if (base.kind === 'class') classes.push(base)
    // Of several from outside none stands for the others.
    else if (base.kind === 'unknown') doubt = doubt === null ? base : unknown(doubt.cause, [...doubt.may, ...base.may])
    else {
      const form = typeFormOf(base)
      if (form === null) doubt ??= unknown(cause('a base of the class is not modelled', place))
      else if (typeof form.origin !== 'string') classes.push(form.origin)
    }
  }
  return { classes, doubt }
}

function finish(machine: Machine, cls: ClassValue, seen: Value, args: CallArguments, place: Place): Value {
  const hook = inherited(cls.mro.slice(1), finisher)
  if (hook !== undefined) return machine.call(hook, { ...args, positional: [cls, seen] }, place)
  for (const [name, member] of [...cls.names.names]) {
    if (member.kind !== 'instance') continue
    const setName = findAttribute(machine, member, '__set_name__', place)
    if (setName !== undefined) machine.call(setName, positional(cls, str(name)), place)
  }
  const subclassed = cls.mro.slice(1).find((base) => base.names.names.has('__init_subclass__'))
  const called = subclassed?.names.names.get('__init_subclass__')
  if (called === undefined) {
    const isOwn = cls.foreign === null && cls.mro.slice(1).every((base) => base === objectClass || !isNativeClass(base))
    if (isOwn && args.keywords.size > 0)
      throw raised('TypeError', `${cls.name}.__init_subclass__() takes no keyword arguments`, place)
    return cls
  }
  machine.call(called.kind === 'descriptor' ? called.function : called, { ...args, positional: [cls] }, place)
  return cls
}
