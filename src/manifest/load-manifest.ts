import { type Diagnostic, diagnose, isError } from '#diagnostics/diagnostic'
import type { Json, JsonObject } from '#json/json'
import { parseJson } from '#json/parse-json'
import { pythonText } from '#json/python-repr'
import { engineRules } from './dlt-rules.ts'
import type { Manifest } from './schema.ts'
import { validateManifest } from './validate-manifest.ts'

/** The latest engine version of the manifests that this program writes and reads. */
export const manifestEngineVersion = 2n

export type LoadedManifest =
  | { readonly kind: 'manifest'; readonly manifest: Manifest; readonly warnings: readonly Diagnostic[] }
  | { readonly kind: 'invalid'; readonly diagnostics: readonly Diagnostic[] }

/**
 * Reads a saved manifest: parses, migrates, validates. An engine version that this program does not know is refused
 * before anything else is looked at; an absent one counts as 1, and is then missing. (dlt/_workspace/deployment/manifest.py)
 */
export function loadManifest(text: string): LoadedManifest {
  const parsed = parseJson(text)
  if (parsed.kind === 'invalid') {
    const reason = `${parsed.reason} (line ${parsed.line}, column ${parsed.column})`
    return { kind: 'invalid', diagnostics: [diagnose('MANIFEST_NOT_JSON', { reason })] }
  }
  const engine = engineOf(parsed.value)
  if (typeof engine !== 'bigint') return { kind: 'invalid', diagnostics: [engine] }
  const { manifest, diagnostics } = validateManifest(parsed.value, engineRules(engine))
  return manifest === null
    ? { kind: 'invalid', diagnostics }
    : { kind: 'manifest', manifest, warnings: diagnostics.filter((each) => !isError(each)) }
}

function engineOf(document: Json): 1n | 2n | Diagnostic {
  if (!isObject(document)) return diagnose('MANIFEST_NOT_OBJECT', {})
  const version = Object.hasOwn(document, 'engine_version') ? (document['engine_version'] ?? null) : 1n
  // Python holds `1`, `1.0` and `True` for equal; the shape then decides which of them may stand.
  if (version === 1n || version === 1 || version === true) return 1n
  if (version === 2n || version === 2) return 2n
  return diagnose('MANIFEST_ENGINE_UNKNOWN', { version: pythonText(version), supported: String(manifestEngineVersion) })
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
