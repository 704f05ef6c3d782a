import { freshnessOf } from '#manifest/freshness'
import { makeJobRef } from '#manifest/job-ref'
import { jobFailTrigger, jobSuccessTrigger } from '#manifest/trigger-constructors'
import { cause, native, none, property, str, tuple, unknown } from '#python/literal'
import type { Place } from '#python/machine'
import { nativeClass } from '#python/native-class'
import type { SourceFiles } from '#python/source-files'
import type { ClassValue, InstanceValue, UnknownValue, Value } from '#python/value'
import { dltRaises } from './python-fault.ts'
import type { ConfigField } from './spec-schema.ts'

/** What a job remembers beside its attributes: the decorated function, its configuration keys and where it stands. */
export interface JobPayload {
  readonly function: Value
  /** Names of the signature that are configuration. */
  readonly keys: Value
  /** The specification that takes the place of the signature; None where there is none. */
  readonly spec: Value
  /** Those keys of the signature with their types and defaults, from engine 2 on. */
  readonly fields: readonly ConfigField[] | UnknownValue
  readonly place: Place
  /** Set where the job is an agent. */
  readonly agent: AgentDeclaration | null
}

/** What `run.agent` was given. */
export interface AgentDeclaration {
  /** The agent itself, in full or by reference; None where a function is it. */
  readonly declared: Value
  /** `name`, `access`, `tools`, `skills`, `rules`, `instructions`, `model` and `loop`. */
  readonly options: ReadonlyMap<string, Value>
  /** The workspace, where an agent may lie in a folder. */
  readonly files: SourceFiles
}

/** A job that no function is bound to yet. */
export const unbound = (place: Place, agent: AgentDeclaration | null = null): JobPayload => ({
  function: none,
  keys: none,
  spec: none,
  fields: [],
  place,
  agent,
})

const textOf = (job: InstanceValue, name: string): Value => job.names.names.get(name) ?? none

/** The job's reference, or the unknown that keeps it from being known. */
export function jobRefOf(job: InstanceValue): string | Value {
  const section = textOf(job, 'section')
  const name = textOf(job, 'name')
  const { agent } = job.payload as JobPayload
  // An agent without a function has a section only once it is found in a module.
  if (section.kind === 'none' && agent !== null && name.kind === 'str') return makeJobRef('', name.value)
  const odd = [section, name].find((value) => value.kind !== 'str' && value.kind !== 'unknown')
  if (odd !== undefined)
    return unknown(cause('the text of this name is not modelled', (job.payload as JobPayload).place))
  if (section.kind !== 'str') return section
  return name.kind === 'str' ? makeJobRef(section.value, name.value) : name
}

type Make = (ref: string) => ReturnType<typeof jobSuccessTrigger> | ReturnType<typeof freshnessOf>

function derived(name: string, make: Make): Value {
  return property(name, (self, place) => eventOf(self, make, place))
}

function eventOf(self: Value, make: Make, place: Place): Value {
  if (self.kind !== 'instance') return none
  const ref = jobRefOf(self)
  if (typeof ref !== 'string') return ref.kind === 'unknown' ? ref : unknown(cause('its name is not a text', place))
  const made = make(ref)
  if (made.kind === 'invalid') throw dltRaises('InvalidTrigger', 'ValueError', made.diagnostic, place)
  return str('trigger' in made ? made.trigger : made.constraint)
}

/** The object that the decorators put in the place of a function. (dlt/_workspace/deployment/decorators.py) */
export const jobFactoryClass: ClassValue = nativeClass('JobFactory', {
  module: 'dlt._workspace.deployment.decorators',
  members: {
    job_ref: property('job_ref', (self) => {
      const ref = self.kind === 'instance' ? jobRefOf(self) : none
      return typeof ref === 'string' ? str(ref) : ref
    }),
    success: derived('success', jobSuccessTrigger),
    fail: derived('fail', jobFailTrigger),
    completed: property('completed', (self, place) =>
      tuple([eventOf(self, jobSuccessTrigger, place), eventOf(self, jobFailTrigger, place)]),
    ),
    is_fresh: derived('is_fresh', (ref) => freshnessOf('job.is_fresh', ref)),
    is_matching_interval_fresh: derived('is_matching_interval_fresh', (ref) =>
      freshnessOf('job.is_matching_interval_fresh', ref),
    ),
    __call__: native('__call__', (machine, args, place) => {
      const [self, ...positional] = args.positional
      if (self?.kind !== 'instance') return none
      const { function: inner, keys } = self.payload as JobPayload
      if (keys.kind === 'tuple' && keys.items.length === 0) return machine.call(inner, { ...args, positional }, place)
      const why = cause('the job is called, and its configuration is injected', place)
      machine.mayRaise(why)
      return unknown(why)
    }),
  },
})

/** A job whose body is an agent. */
export const agentFactoryClass: ClassValue = nativeClass('AgentJobFactory', {
  module: 'dlt._workspace.deployment.decorators',
  bases: [jobFactoryClass],
  members: {
    __call__: native('__call__', (machine, _args, place) => {
      const why = cause('an agent is called', place)
      machine.mayRaise(why)
      return unknown(why)
    }),
  },
})

export const isJob = (value: Value): value is InstanceValue =>
  value.kind === 'instance' && value.cls.mro.includes(jobFactoryClass)
