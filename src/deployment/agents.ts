import { cause, foreign, native, none, unknown } from '#python/literal'
import type { Place } from '#python/machine'
import { makeInstance } from '#python/native-class'
import type { Value } from '#python/value'
import { type JobPayload, jobFactoryClass } from './job-factory.ts'

/** An agent is a job; which one, its definition says, and that is not read. */
function agentJob(place: Place): Value {
  const job = makeInstance(jobFactoryClass, [], {
    function: none,
    keys: none,
    inputs: null,
    place,
  } satisfies JobPayload)
  return unknown(cause('agents are not modelled', place), [job])
}

/** `run.agent`: decorates a function, or is given an agent. */
const agent = native(
  'agent',
  (_machine, args, place) =>
    args.positional.length > 0 || args.rest !== null
      ? agentJob(place)
      : native('agent', (_inner, _given, at) => agentJob(at), false),
  false,
)

const nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 }

const others = [
  'result',
  'Doc',
  'Entity',
  'THubEntity',
  'THubEntityType',
  'TAgentSpec',
  'TAgentOutput',
  'TAgentJobResult',
  'JobAbortedException',
]

/** What `dlt.hub.run` has since 1.31 beside the decorators of before. */
export const agentMembers: Readonly<Record<string, Value>> = {
  agent,
  ...Object.fromEntries(others.map((name) => [name, foreign(`dlt.hub.run.${name}`, nowhere)])),
}
