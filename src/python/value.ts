import type { Lambda } from './ast/expression.ts'
import type { FunctionDef } from './ast/statement.ts'
import type { Frame, Machine, Place, PythonException, Scope } from './machine.ts'

/**
 * What a Python expression can be to the reader: a value that is known exactly, or `unknown` with a cause.
 *
 * Mutable values keep their identity and are changed in place, always through `journal.touch` first.
 */
export type Value =
  | NoneValue
  | EllipsisValue
  | NotImplementedValue
  | BoolValue
  | IntValue
  | FloatValue
  | StrValue
  | BytesValue
  | TupleValue
  | RangeValue
  | SliceValue
  | ListValue
  | DictValue
  | SetValue
  | IteratorValue
  | FunctionValue
  | NativeValue
  | MethodValue
  | DescriptorValue
  | ClassValue
  | InstanceValue
  | ModuleValue
  | UnknownValue

export type NoneValue = { readonly kind: 'none' }
export type EllipsisValue = { readonly kind: 'ellipsis' }
export type NotImplementedValue = { readonly kind: 'notimplemented' }
export type BoolValue = { readonly kind: 'bool'; readonly value: boolean }
export type IntValue = { readonly kind: 'int'; readonly value: bigint }
export type FloatValue = { readonly kind: 'float'; readonly value: number }
export type StrValue = { readonly kind: 'str'; readonly value: string }
export type BytesValue = { readonly kind: 'bytes'; readonly value: Uint8Array }
export type TupleValue = { readonly kind: 'tuple'; readonly items: readonly Value[] }
export type RangeValue = {
  readonly kind: 'range'
  readonly start: bigint
  readonly stop: bigint
  readonly step: bigint
}
export type SliceValue = { readonly kind: 'slice'; readonly lower: Value; readonly upper: Value; readonly step: Value }

/** Why a value cannot be known, and where that began. Everything computed from it carries the same cause. */
export interface Cause {
  /** Completes the sentence "it cannot be known without running the module: …". */
  readonly reason: string
  readonly expression: string
  readonly place: Place
}

export interface UnknownValue {
  readonly kind: 'unknown'
  readonly cause: Cause
  /** Mutable or callable values that this one may in truth be, or hold: a change made through it may change them. */
  readonly may: readonly Value[]
  /** Dotted name where the value belongs to a package outside of the workspace (`requests.get`), else null. */
  readonly foreign: string | null
  /** True for a module outside of the workspace: then `foreign` is its name. */
  readonly isModule: boolean
}

/** A mutable value whose contents are lost has `havoc`: whatever is read from it is that unknown. */
export interface ListValue {
  readonly kind: 'list'
  items: Value[]
  havoc: UnknownValue | null
}

export interface DictEntry {
  readonly key: Value
  readonly value: Value
}

export interface DictValue {
  readonly kind: 'dict'
  /** By `hashKey` of the key, in order of insertion. */
  entries: Map<string, DictEntry>
  havoc: UnknownValue | null
}

export interface SetValue {
  readonly kind: 'set'
  readonly frozen: boolean
  entries: Map<string, Value>
  havoc: UnknownValue | null
}

/** Names and what they are bound to: of a module, a class, an instance, a function's attributes or its locals. */
export interface Namespace {
  readonly kind: 'namespace'
  names: Map<string, Value>
  havoc: UnknownValue | null
}

/** An iterator or generator. Its items are produced all at once, when the first one is asked for. */
export interface IteratorValue {
  readonly kind: 'iterator'
  readonly type: string
  readonly produce: () => readonly Value[] | UnknownValue
  /** What its items may be part of. */
  sources: readonly Value[]
  items: readonly Value[] | null
  /** What is raised behind the last item. */
  failure: PythonException | null
  /** `journal.changes()` when it was last asked: it may look at what has changed since. */
  seen: number
  position: number
  havoc: UnknownValue | null
  /** What stands at each position of one that never ends; it is asked one by one. */
  readonly endless?: (position: number) => Value
}

/** A value that is changed in place, so that the journal can take its changes back. */
export type Mutable = ListValue | DictValue | SetValue | Namespace | IteratorValue

export interface FunctionValue {
  readonly kind: 'function'
  readonly node: FunctionDef | Lambda
  readonly scope: Scope
  /** Values of the parameters' defaults, by name. */
  readonly defaults: ReadonlyMap<string, Value>
  /** Values of the annotations, by parameter and as `return`; null where they stay text and are evaluated when asked for. */
  readonly annotations: ReadonlyMap<string, Value | null>
  /** Attributes: `__name__`, `__qualname__`, `__module__`, `__doc__` and whatever is set. */
  readonly names: Namespace
  /** The class in whose body it was defined, for `super()`. */
  readonly home: { cls: ClassValue | null }
}

export interface CallArguments {
  readonly positional: readonly Value[]
  readonly keywords: ReadonlyMap<string, Value>
  /** Set where `*args` or `**kwargs` could not be known. */
  readonly rest: UnknownValue | null
}

export type NativeCall = (machine: Machine, args: CallArguments, place: Place) => Value

/** A function that the interpreter or the room that embeds it provides. */
export interface NativeValue {
  readonly kind: 'native'
  readonly name: string
  readonly call: NativeCall
  /** True where it binds to an instance like a Python function. */
  readonly binds: boolean
  readonly names: Namespace
  /** Set for the few that look at the frame they are called in, as `globals` does. */
  readonly scoped?: (machine: Machine, args: CallArguments, frame: Frame, place: Place) => Value
}

export interface MethodValue {
  readonly kind: 'method'
  readonly self: Value
  readonly function: Value
}

export interface DescriptorValue {
  readonly kind: 'descriptor'
  readonly type: 'property' | 'staticmethod' | 'classmethod' | 'cached_property'
  readonly function: Value
  readonly setter: Value | null
}

export interface ClassValue {
  readonly kind: 'class'
  readonly name: string
  readonly bases: readonly ClassValue[]
  /** The class itself first. */
  readonly mro: readonly ClassValue[]
  readonly names: Namespace
  /** Set where a base, a metaclass or a decorator comes from outside: then nothing missing here can be known. */
  readonly foreign: UnknownValue | null
  /** Makes an instance in place of `__new__` and `__init__`; null for a class written in Python. */
  readonly construct: NativeConstruct | null
}

export type NativeConstruct = (machine: Machine, cls: ClassValue, args: CallArguments, place: Place) => Value

export interface InstanceValue {
  readonly kind: 'instance'
  readonly cls: ClassValue
  readonly names: Namespace
  /** The builtin value inside of an instance of a subclass of `str`, `int`, `tuple`, `dict`…; else null. */
  readonly base: Value | null
  /** What a native class keeps in its instances; never changes. */
  readonly payload: unknown
}

export interface ModuleValue {
  readonly kind: 'module'
  readonly name: string
  /** Path within the workspace; null for modules that the interpreter provides. */
  readonly file: string | null
  /** Folder within the workspace where its submodules lie; null for a module that has none there. */
  readonly folder: string | null
  readonly names: Namespace
  /** True where annotations are not evaluated: `from __future__ import annotations`, or Python 3.14. */
  readonly lazyAnnotations: boolean
}
