import { diagnose } from '#diagnostics/diagnostic'
import { locationOf } from '#python/source-text'
import { everyNode } from './every-node.ts'
import type { Finding } from './finding.ts'
import type { LocalModule } from './local-modules.ts'

/** Every `dev_mode=True` in a call: such a pipeline drops its state and loads into a new dataset at each run. */
export function devMode(modules: readonly LocalModule[]): readonly Finding[] {
  return modules.flatMap(({ module, source }) =>
    everyNode(module).flatMap((node) => {
      if (node.kind !== 'Call') return []
      return node.keywords
        .filter(
          ({ arg, value }) =>
            arg === 'dev_mode' && value.kind === 'Constant' && value.value.type === 'bool' && value.value.value,
        )
        .map(({ start, end }) => diagnose('DEV_MODE', {}, locationOf(source, start, end)))
    }),
  )
}
