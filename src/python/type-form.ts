import { makeInstance, nativeClass } from './native-class.ts'
import type { ClassValue, InstanceValue, Value } from './value.ts'

/** What an annotation is made of: `Optional[int]` is a Union of `int` and None, `list[str]` has the class as its origin. */
export interface TypeForm {
  readonly origin: string | ClassValue
  readonly args: readonly Value[]
  /** True for `List` or `Optional` without brackets. */
  readonly bare: boolean
}

export const typeFormClass: ClassValue = nativeClass('_GenericAlias', { module: 'typing' })

export const makeTypeForm = (origin: string | ClassValue, args: readonly Value[], bare = false): InstanceValue =>
  makeInstance(typeFormClass, [], { origin, args, bare } satisfies TypeForm)

export const typeFormOf = (value: Value): TypeForm | null =>
  value.kind === 'instance' && value.cls === typeFormClass ? (value.payload as TypeForm) : null

const isType = (value: Value): boolean => value.kind === 'none' || value.kind === 'class' || typeFormOf(value) !== null

/** `int | None`; null where these are not types. */
export function typeUnion(a: Value, b: Value): Value | null {
  if (!isType(a) || !isType(b) || (a.kind === 'none' && b.kind === 'none')) return null
  return makeUnion([a, b])
}

export function makeUnion(members: readonly Value[]): Value {
  const flat = members.flatMap((member) => {
    const form = typeFormOf(member)
    return form?.origin === 'Union' && !form.bare ? form.args : [member]
  })
  const distinct = flat.filter(
    (member, index) =>
      flat.findIndex((other) => other === member || (other.kind === 'none' && member.kind === 'none')) === index,
  )
  const [only] = distinct
  return distinct.length === 1 && only !== undefined ? only : makeTypeForm('Union', distinct)
}
