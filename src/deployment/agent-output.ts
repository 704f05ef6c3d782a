import { strClass } from '#python/builtin-types'
import { emptyDict, namespace, str, yes } from '#python/literal'
import { makeClass, makeInstance } from '#python/native-class'
import { totality, typedDictClass } from '#python/standard/typed-dict'
import { docClass } from '#python/standard/typing'
import { makeTypeForm } from '#python/type-form'
import type { ClassValue, Value } from '#python/value'

const outcomes = ['succeeded', 'failed', 'aborted']

const keys: readonly (readonly [string, Value, string])[] = [
  [
    'status',
    makeTypeForm('Literal', outcomes.map(str)),
    'Outcome of your task. `succeeded` and `failed` mean what your system prompt says they mean. `aborted`: you hit ' +
      'something that prevents doing the task at all, and the runner raises an exception carrying `summary`.',
  ],
  [
    'summary',
    strClass,
    'Markdown. What you accomplished. When `status` is `aborted` this becomes the exception text, so say what blocked you.',
  ],
]

function annotations(): Value {
  const dict = emptyDict()
  for (const [name, type, doc] of keys) {
    const annotated = makeTypeForm('Annotated', [type, makeInstance(docClass, [['documentation', str(doc)]])])
    dict.entries.set(`s${name}`, { key: str(name), value: annotated })
  }
  return dict
}

/** `run.TAgentOutput`: what every agent returns. (dlt/_workspace/deployment/agent/typing.py) */
export const agentOutputClass: ClassValue = makeClass(
  'TAgentOutput',
  [typedDictClass],
  namespace([
    ['__module__', str('dlt._workspace.deployment.agent.typing')],
    ['__qualname__', str('TAgentOutput')],
    ['__doc__', str('What an agent returns: `status`, `summary` and whatever its own output declares.')],
    ['__annotations__', annotations()],
    [totality, yes],
  ]),
)
