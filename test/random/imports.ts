import type { Random } from '../package/random.ts'

const modules = [
  'collections',
  'contextlib',
  'copy',
  'dataclasses',
  'datetime',
  'decimal',
  'dlt',
  'enum',
  'functools',
  'httpx',
  'itertools',
  'json',
  'logging',
  'math',
  'operator',
  'os',
  'pandas',
  'pathlib',
  'pendulum',
  'random',
  'socket',
  'string',
  'sys',
  'textwrap',
  'time',
  'types',
  'typing',
  'typing_extensions',
  'uuid',
  'yaml',
] as const

/** The imports that a text of a module needs, in the forms in which people write them. */
export function importsOf(chance: Random, body: string): string {
  const lines: string[] = []
  for (const module of modules) {
    if (new RegExp(`(?<![\\w.])${module}\\.[a-zA-Z_]`).test(body)) lines.push(`import ${module}`)
  }
  const needsRun = /\brun\.(?:job|pipeline|interactive|agent|Doc|Entity|TAgentOutput)/.test(body)
  const needsTrigger = /\btrigger\.\w+\(/.test(body)
  if (needsRun)
    lines.push(
      chance.pick([
        'from dlt.hub import run',
        'from dlt.hub import run',
        'import dlt.hub.run as run',
        'import dlt\nrun = dlt.hub.run',
      ]),
    )
  if (needsTrigger)
    lines.push(
      chance.pick([
        'from dlt.hub.run import trigger',
        'from dlt.hub.run import trigger',
        'from dlt.hub import run\ntrigger = run.trigger',
      ]),
    )
  if (/\bTJobRunContext\b/.test(body)) lines.push('from dlt.hub.run import TJobRunContext')
  if (/@configspec\b/.test(body)) lines.push('from dlt.common.configuration.specs import BaseConfiguration, configspec')
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}
