import { unknown } from './literal.ts'
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

const mostMembers = 200
const nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 }

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
  if (flat.length > mostMembers) return unknown({ reason: 'the union is too large', expression: '', place: nowhere })
  const distinct = flat.filter((member, index) => flat.findIndex((other) => sameType(other, member)) === index)
  const [only] = distinct
  return distinct.length === 1 && only !== undefined ? only : makeTypeForm('Union', distinct)
}

/** Python keeps one of equal members: `List[int]` written twice is one type, though two objects. */
export function sameType(a: Value, b: Value): boolean {
  if (a === b || (a.kind === 'none' && b.kind === 'none')) return true
  const form = typeFormOf(a)
  const other = typeFormOf(b)
  if (form !== null && other !== null) return sameForm(form, other)
  return a.kind === b.kind && 'value' in a && 'value' in b && isScalar(a) && Object.is(a.value, b.value)
}

function sameForm(a: TypeForm, b: TypeForm): boolean {
  if (a.origin !== b.origin || a.bare !== b.bare || a.args.length !== b.args.length) return false
  const unordered = a.origin === 'Union' || a.origin === 'Literal'
  return a.args.every((arg, index) => {
    const match = unordered ? b.args.find((each) => sameType(arg, each)) : b.args[index]
    return match !== undefined && sameType(arg, match)
  })
}

const isScalar = ({ kind }: Value): boolean => kind === 'str' || kind === 'int' || kind === 'bool'
