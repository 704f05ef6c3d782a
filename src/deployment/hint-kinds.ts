import { noneTypeClass } from '#python/builtin-types'
import { enumClass } from '#python/standard/enum'
import { typedDictClass } from '#python/standard/typed-dict'
import { typeFormOf } from '#python/type-form'
import type { ClassValue, Value } from '#python/value'
import { baseConfigurationClass, credentialsClass } from './configspec.ts'
import { ownSpecification } from './dlt-credentials.ts'
import { secretSentinel } from './secret-types.ts'

// What dlt asks of a type hint, oddities included. (dlt/common/typing.py, dlt/common/configuration/specs)

export const isNone = (hint: Value): boolean => hint.kind === 'none' || hint === noneTypeClass

/** The arguments of `origin[…]`; null for any other hint. */
export function argumentsOf(hint: Value, origin: string): readonly Value[] | null {
  const form = typeFormOf(hint)
  return form !== null && !form.bare && form.origin === origin ? form.args : null
}

/** `Annotated[…]` taken apart; nested ones are one. Null for any other hint. */
export function annotatedParts(hint: Value): { readonly inner: Value; readonly metadata: readonly Value[] } | null {
  const [inner, ...metadata] = argumentsOf(hint, 'Annotated') ?? []
  if (inner === undefined) return null
  const within = annotatedParts(inner)
  return within === null ? { inner, metadata } : { inner: within.inner, metadata: [...within.metadata, ...metadata] }
}

/** What `Final`, `ClassVar` and `Annotated` are around; null where the hint is none of them. */
export function modified(hint: Value): Value | null {
  const inner =
    annotatedParts(hint)?.inner ?? argumentsOf(hint, 'Final')?.[0] ?? argumentsOf(hint, 'ClassVar')?.[0] ?? null
  return inner === null ? null : (modified(inner) ?? inner)
}

export const membersOf = (hint: Value): readonly Value[] | null => argumentsOf(hint, 'Union')

export function isUnion(hint: Value): boolean {
  const inner = modified(hint)
  return membersOf(hint) !== null || (inner !== null && isUnion(inner))
}

/** Whether a hint admits None, as the resolver of configuration sees it. */
export function isOptional(hint: Value): boolean {
  if (membersOf(hint)?.some(isNone) === true) return true
  const inner = modified(hint)
  if (inner !== null && isOptional(inner)) return true
  const supertype = supertypeOf(inner ?? hint)
  return supertype !== undefined && isOptional(supertype)
}

/** What a `NewType` stands for. */
export const supertypeOf = (hint: Value): Value | undefined =>
  hint.kind === 'instance' ? hint.names.names.get('__supertype__') : undefined

export function isNewType(hint: Value): boolean {
  if (supertypeOf(hint) !== undefined) return true
  const inner = modified(hint)
  if (inner !== null && isNewType(inner)) return true
  const first = firstOfOptional(inner ?? hint)
  return first !== null && isNewType(first)
}

export function isLiteral(hint: Value): boolean {
  if (argumentsOf(hint, 'Literal') !== null) return true
  const inner = modified(hint)
  if (inner !== null && isLiteral(inner)) return true
  const supertype = supertypeOf(inner ?? hint)
  if (supertype !== undefined) return isLiteral(supertype)
  const first = firstOfOptional(inner ?? hint)
  return first !== null && isLiteral(first)
}

// dlt takes an optional type for its first member.
const firstOfOptional = (hint: Value): Value | null =>
  isUnion(hint) && isOptional(hint) ? (membersOf(hint)?.[0] ?? null) : null

const isBuiltOn = (hint: Value, base: ClassValue): boolean =>
  hint.kind === 'class' && hint !== base && hint.mro.includes(base)

export const isEnumeration = (hint: Value): boolean => isBuiltOn(hint, enumClass)

export const isTypedDict = (hint: Value): boolean => isBuiltOn(hint, typedDictClass)

export const isConfiguration = (hint: Value): boolean =>
  hint.kind === 'class' && hint.mro.includes(baseConfigurationClass)

/** Whether the values of a hint are secret already. */
export function isSecret(hint: Value): boolean {
  if (annotatedParts(hint)?.metadata.includes(secretSentinel) === true) return true
  if (hint.kind === 'class' && hint.mro.includes(credentialsClass)) return true
  if (hint.kind === 'unknown') return ownSpecification(hint.foreign ?? '')?.secret === true
  const inner = innerOf(hint)
  return inner !== hint && isSecret(inner)
}

// The first member of an optional type, the configuration in any other union.
function innerOf(hint: Value): Value {
  const wrapped = argumentsOf(hint, 'Final')?.[0] ?? argumentsOf(hint, 'ClassVar')?.[0]
  if (wrapped !== undefined) return innerOf(wrapped)
  const parts = annotatedParts(hint)
  if (parts !== null) return isUnion(parts.inner) && isOptional(parts.inner) ? innerOf(parts.inner) : hint
  const members = membersOf(hint)
  if (members === null) return hint
  if (members.some(isNone)) return members[0] === undefined ? hint : innerOf(members[0])
  return members.find((member) => isConfiguration(member) || isOwnSpecification(member)) ?? hint
}

const isOwnSpecification = (hint: Value): boolean =>
  hint.kind === 'unknown' && ownSpecification(hint.foreign ?? '') !== undefined
