import { type Evaluation, evaluateModule } from '#python/evaluate'
import type { PythonMinor } from '#python/python-version'
import { reprOf } from '#python/repr'
import { standardModules } from '#python/standard/provide-standard'

export type Answer =
  | { readonly kind: 'module'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'raised'; readonly type: string }

const nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 }

/** Evaluates a workspace of files; `snippet.py` is the module. */
export function evaluateFiles(files: Readonly<Record<string, string>>, minor: PythonMinor = 11): Evaluation {
  const version = { major: 3, minor } as const
  return evaluateModule({
    files: { read: (file) => (files[file] === undefined ? null : new TextEncoder().encode(files[file])) },
    module: 'snippet',
    version,
    provide: standardModules(version),
    taken: new Set(),
  })
}

/** What a module's globals are: their repr, `unknown: reason` for those that cannot be known. */
export function evaluateSnippet(
  source: string,
  minor: PythonMinor = 11,
): Answer | { readonly kind: 'exhausted' | 'missing' } {
  return shown(evaluateFiles({ 'snippet.py': source }, minor))
}

export function shown(evaluation: Evaluation): Answer | { readonly kind: 'exhausted' | 'missing' } {
  if (evaluation.kind === 'raised') return { kind: 'raised', type: evaluation.type }
  if (evaluation.kind !== 'module') return { kind: evaluation.kind }
  const { machine, module } = evaluation
  const values: Record<string, string> = {}
  for (const [name, value] of module.names.names) {
    if (
      name.startsWith('_') ||
      ['function', 'native', 'class', 'module', 'method', 'descriptor', 'iterator'].includes(value.kind)
    )
      continue
    const text = reprOf(machine, value, nowhere)
    values[name] = typeof text === 'string' ? text : `unknown: ${text.cause.reason}`
  }
  return { kind: 'module', values }
}
