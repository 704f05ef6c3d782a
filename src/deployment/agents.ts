import type { DltRules } from '#manifest/dlt-rules'
import { readArguments } from '#python/arguments'
import { bind, getEntry } from '#python/containers'
import { raised } from '#python/exceptions'
import { foreign, native, none, str } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import type { SourceFiles } from '#python/source-files'
import { docClass } from '#python/standard/typing'
import type { CallArguments, InstanceValue, NativeValue, Value } from '#python/value'
import { agentOutputClass } from './agent-output.ts'
import { bindJob } from './bind-job.ts'
import { entityClass } from './entity.ts'
import type { AgentDeclaration } from './job-factory.ts'
import { checkIdentifiers, makeJob } from './make-job.ts'

const parameters = [
  'agent',
  'instructions',
  'access',
  'tools',
  'skills',
  'rules',
  'name',
  'section',
  'loop',
  'model',
  'identity',
  'limits',
  'loop_run_args',
  'verbosity',
  'emojis',
  'inputs_validator',
  'outputs_validator',
  'trigger',
  'execute',
  'expose',
  'require',
  'spec',
] as const

/** What only a function may be declared with: an agent that is named or given in full declares it itself. */
const ofFunctions = ['access', 'tools', 'skills', 'rules'] as const
const ofReferences = ['inputs_validator', 'outputs_validator'] as const

/** `run.agent`: decorates a function, or is given an agent. (agent of dlt/_workspace/deployment/decorators.py) */
const agent = (rules: DltRules, files: SourceFiles): NativeValue =>
  native(
    'agent',
    (machine, args, place) => {
      if (args.rest !== null) return args.rest
      const { target, given } = argumentsOf(args, place)
      const isReference = target.kind === 'str' || target.kind === 'dict'
      refuseArguments(isReference, given, place)
      if (target.kind === 'none') {
        return native(
          'agent',
          (inner, called, at) =>
            bindJob(inner, declare(inner, given, files, rules, at), called.positional[0] ?? none, rules, at),
          false,
        )
      }
      if (!isReference) return bindJob(machine, declare(machine, given, files, rules, place), target, rules, place)
      const job = declare(machine, new Map([...given, ['agent', target]]), files, rules, place)
      const name = job.names.names.get('name') ?? none
      if (name.kind === 'none') bind(machine, job.names, 'name', nameOfAgent(machine, target, place))
      checkIdentifiers(machine, job.names.names.get('name') ?? none, none, place)
      return job
    },
    false,
  )

function argumentsOf(
  args: CallArguments,
  place: Place,
): { readonly target: Value; readonly given: ReadonlyMap<string, Value> } {
  const names = ['/func_or_ref', ...parameters.map((name) => `*${name}`)]
  const [target, ...others] = readArguments('agent', args, names, place)
  const given = parameters.flatMap((name, index): [string, Value][] => {
    const value = others[index]
    return value === undefined ? [] : [[name, value]]
  })
  return { target: target ?? none, given: new Map(given) }
}

function refuseArguments(isReference: boolean, given: ReadonlyMap<string, Value>, place: Place): void {
  const isGiven = (name: string): boolean => (given.get(name) ?? none).kind !== 'none'
  const strange = (isReference ? ofFunctions : ofReferences).find(isGiven)
  if (isReference && isGiven('agent'))
    throw raised('TypeError', "run.agent takes the agent positionally here. Drop the 'agent' argument.", place)
  if (strange === undefined) return
  const what = isReference ? 'with a named or inline agent' : 'on a function'
  throw raised('TypeError', `run.agent ${what} does not accept '${strange}'.`, place)
}

function declare(
  machine: Machine,
  given: ReadonlyMap<string, Value>,
  files: SourceFiles,
  rules: DltRules,
  place: Place,
): InstanceValue {
  const declared = given.get('agent') ?? none
  const declaration: AgentDeclaration = { declared, options: given, files }
  const passed = ['name', 'section', 'trigger', 'execute', 'expose', 'require', 'spec'].flatMap(
    (name): [string, Value][] => {
      const value = given.get(name)
      return value === undefined ? [] : [[name, value]]
    },
  )
  const job = makeJob(machine, { type: 'batch', given: new Map(passed), agent: declaration }, rules, place)
  if (declared.kind === 'str' && declared.value.trim() === '')
    throw raised('ValueError', 'Empty agent definition reference.', place)
  if (declared.kind === 'dict' && declared.havoc === null) {
    const name = getEntry(machine, declared, str('name'), place)
    if (name === undefined || name.kind === 'none' || (name.kind === 'str' && name.value === ''))
      throw raised('ValueError', "Agent definition has no 'name'.", place)
  }
  return job
}

// Without the toolkit before it: the names of jobs are identifiers.
function nameOfAgent(machine: Machine, declared: Value, place: Place): Value {
  const name =
    declared.kind === 'dict' ? (declared.havoc ?? getEntry(machine, declared, str('name'), place) ?? none) : declared
  return name.kind === 'str' ? str((name.value.split(':').at(-1) ?? '').replaceAll('-', '_')) : name
}

const nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 }

const others = ['result', 'THubEntity', 'THubEntityType', 'TAgentSpec', 'TAgentJobResult', 'JobAbortedException']

/** What `dlt.hub.run` has since 1.31 beside the decorators of before. */
export const agentMembers = (rules: DltRules, files: SourceFiles): Readonly<Record<string, Value>> => ({
  agent: agent(rules, files),
  Doc: docClass,
  Entity: entityClass,
  TAgentOutput: agentOutputClass,
  ...Object.fromEntries(others.map((name) => [name, foreign(`dlt.hub.run.${name}`, nowhere)])),
})
