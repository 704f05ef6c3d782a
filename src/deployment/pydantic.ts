import type { UnknownValue, Value } from '#python/value'

const isBase = (outside: UnknownValue): boolean => /^pydantic\.(?:main\.)?BaseModel$/.test(outside.foreign ?? '')

/** True for pydantic's own base class, and for a class of which it is all that comes from outside of the workspace. */
export function isPydanticModel(hint: Value): boolean {
  if (hint.kind === 'unknown') return isBase(hint)
  if (hint.kind !== 'class') return false
  const outside = hint.mro.flatMap(({ foreign }) => (foreign === null ? [] : [foreign]))
  return outside.length > 0 && outside.every(isBase)
}

/** Why a pydantic model cannot be described, and what to do about it. */
export const pydanticAdvice =
  'pydantic itself describes its models: take a TypedDict or a configspec in its place, or have dlt generate the manifest (generator: python)'
