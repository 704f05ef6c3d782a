import type { DltRules } from '#manifest/dlt-rules'
import { dictClass } from '#python/builtin-types'
import { cause, foreign, foreignModule, native, no, none, unknown } from '#python/literal'
import type { Provide } from '#python/load-module'
import { makeInstance, nativeClass } from '#python/native-class'
import type { SourceFiles } from '#python/source-files'
import { nativeModule } from '#python/standard/native-module'
import type { ClassValue, ModuleValue, NativeValue, Value } from '#python/value'
import { agentMembers } from './agents.ts'
import { baseConfigurationClass, credentialsClass } from './configspec.ts'
import { configspec } from './configspec-decorator.ts'
import { decorators } from './decorators.ts'
import { makeAccessor } from './dlt-config.ts'
import { sourceDecorators } from './dlt-sources.ts'
import { secretText, secretValue } from './secret-types.ts'
import { triggerMembers } from './trigger-module.ts'

const pipelineClass: ClassValue = nativeClass('Pipeline', {
  module: 'dlt.pipeline.pipeline',
  members: {
    __getattr__: native('__getattr__', (_machine, args, place) => {
      const [, name] = args.positional
      return foreign(`dlt.Pipeline.${name?.kind === 'str' ? name.value : '?'}`, place)
    }),
  },
})

/** `dlt.pipeline(…)`: only its name is of interest here. Without one it is named for the running program. */
const makePipeline: NativeValue = native(
  'pipeline',
  (_machine, args, place) => {
    const [first, ...others] = args.positional
    const given = first ?? args.keywords.get('pipeline_name') ?? none
    const unnamed =
      args.rest ??
      (given.kind === 'none' || others.length > 8
        ? unknown(cause('a pipeline without a name is named for the running program', place))
        : given)
    return makeInstance(pipelineClass, [['pipeline_name', args.rest ?? unnamed]])
  },
  false,
)

const runContext: ClassValue = nativeClass('TJobRunContext', {
  module: 'dlt._workspace.deployment.typing',
  bases: [dictClass],
})

function modules(rules: DltRules, files: SourceFiles): ReadonlyMap<string, ModuleValue> {
  const { interactive, job, pipeline } = decorators(rules)
  const trigger = nativeModule('dlt._workspace.deployment.trigger', triggerMembers(rules), false)
  const run: Readonly<Record<string, Value>> = {
    job,
    pipeline,
    interactive,
    TJobRunContext: runContext,
    trigger,
    ...(rules.engine === 1n ? {} : agentMembers(rules, files)),
  }
  const configuration = {
    configspec,
    BaseConfiguration: baseConfigurationClass,
    CredentialsConfiguration: credentialsClass,
  }
  const runs = nativeModule('dlt.hub.run', run, false)
  const hub = nativeModule(
    'dlt.hub',
    {
      run: runs,
      transformation: foreign('dlt.hub.transformation', nowhere),
      runner: foreign('dlt.hub.runner', nowhere),
      current: foreignModule('dlt.hub.current', nowhere),
    },
    false,
  )
  const all = [
    // `import dlt` imports `dlt.hub` and what is in it.
    nativeModule('dlt', {
      hub,
      config: makeAccessor('config'),
      secrets: makeAccessor('secrets'),
      pipeline: makePipeline,
      TSecretValue: secretValue,
      TSecretStrValue: secretText,
      __version__: unknown(cause('it depends on the dlt that is installed', nowhere)),
      ...sourceDecorators,
    }),
    hub,
    runs,
    nativeModule('dlt._workspace', {}),
    nativeModule('dlt._workspace.deployment', { ...run, pipeline_run: pipeline }),
    nativeModule('dlt._workspace.deployment.decorators', { job, interactive, pipeline_run: pipeline }),
    nativeModule('dlt._workspace.deployment.typing', { TJobRunContext: runContext }),
    trigger,
    nativeModule('dlt.common', {}),
    nativeModule('dlt.common.typing', { TSecretValue: secretValue, TSecretStrValue: secretText, TYPE_CHECKING: no }),
    nativeModule('dlt.common.configuration', configuration),
    nativeModule('dlt.common.configuration.specs', configuration),
    nativeModule('dlt.common.configuration.specs.base_configuration', configuration),
  ]
  return new Map(all.map((module) => [module.name, module]))
}

const nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 }

/** dlt as far as a deployment module can tell; everything else of it is a value of outside. */
export function dltModules(rules: DltRules, files: SourceFiles): Provide {
  const made = modules(rules, files)
  return (name, _machine, place) => {
    const module = made.get(name)
    if (module !== undefined) return module
    return name === 'dlt' || name.startsWith('dlt.') ? foreignModule(name, place) : null
  }
}
