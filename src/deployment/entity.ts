import { readArguments, required } from '#python/arguments'
import { makeInstance, nativeClass } from '#python/native-class'
import type { ClassValue } from '#python/value'

/** `run.Entity("job-runs")` within `Annotated`: the value is the id of such an entity. (dlt/_workspace/deployment/reflection.py) */
export const entityClass: ClassValue = nativeClass('Entity', {
  module: 'dlt._workspace.deployment.reflection',
  construct: (_machine, cls, args, place) => {
    if (args.rest !== null) return args.rest
    const [type] = readArguments('Entity', args, ['type'], place)
    return makeInstance(cls, [['type', required('Entity', type, place)]])
  },
})

/** The kinds there are, and the former name of one. */
export const entityTypes = ['job-runs', 'job', 'workspace', 'pipeline', 'dataset', 'job-run'] as const
