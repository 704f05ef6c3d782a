import {
  boolClass,
  builtinFunctionClass,
  bytesClass,
  descriptorClasses,
  dictClass,
  ellipsisClass,
  floatClass,
  frozensetClass,
  functionClass,
  generatorClass,
  intClass,
  listClass,
  methodClass,
  moduleClass,
  noneTypeClass,
  notImplementedClass,
  rangeClass,
  setClass,
  sliceClass,
  strClass,
  tupleClass,
  typeClass,
} from './builtin-types.ts'
import type { Machine } from './machine.ts'
import { isSubclass, objectClass } from './native-class.ts'
import type { ClassValue, UnknownValue, Value } from './value.ts'

/** `type(value)` */
export function typeOf(value: Value): ClassValue | UnknownValue {
  switch (value.kind) {
    case 'none':
      return noneTypeClass
    case 'ellipsis':
      return ellipsisClass
    case 'notimplemented':
      return notImplementedClass
    case 'bool':
      return boolClass
    case 'int':
      return intClass
    case 'float':
      return floatClass
    case 'str':
      return strClass
    case 'bytes':
      return bytesClass
    case 'tuple':
      return tupleClass
    case 'range':
      return rangeClass
    case 'slice':
      return sliceClass
    case 'list':
      return listClass
    case 'dict':
      return dictClass
    case 'set':
      return value.frozen ? frozensetClass : setClass
    case 'iterator':
      return generatorClass
    case 'function':
      return functionClass
    case 'native':
      return builtinFunctionClass
    case 'method':
      return methodClass
    case 'descriptor':
      return value.type === 'cached_property' ? objectClass : descriptorClasses[value.type]
    case 'class':
      return value.foreign ?? typeClass
    case 'instance':
      return value.cls
    case 'module':
      return moduleClass
    case 'unknown':
      return value
  }
}

/** `isinstance(value, cls)`; false for what only looks like a type. */
export function isInstance(value: Value, cls: ClassValue): boolean | UnknownValue {
  const type = typeOf(value)
  if (type.kind === 'unknown') return cls === objectClass ? true : type
  if (isSubclass(type, cls)) return true
  return type.mro.find((base) => base.foreign !== null)?.foreign ?? false
}

/** True where a value is of a class that is built on the other's: then it has the first say in an operation of both. */
export function isNarrower(machine: Machine, value: Value, other: Value): boolean {
  if (value.kind !== 'instance') return false
  const type = machine.typeOf(other)
  return type.kind === 'class' && type !== value.cls && isSubclass(value.cls, type)
}
