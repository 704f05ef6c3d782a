import { z } from 'zod'
import { DeploymentError, type Diagnostic, diagnose, failure, type Location } from '#diagnostics/diagnostic'
import { loadManifest } from '#manifest/load-manifest'
import type { Manifest } from '#manifest/schema'

/** What came of running the generator, with its warnings. */
export interface Generated {
  readonly manifest: Manifest
  readonly diagnostics: readonly Diagnostic[]
}

const raised = {
  error: z.string(),
  error_type: z.string(),
  place: z.tuple([z.string(), z.int(), z.int()]).nullable(),
  missing: z.string().nullable(),
}

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('manifest'), manifest: z.string(), warnings: z.array(z.string()) }),
  z.object({ kind: z.literal('no generator'), ...raised }),
  z.object({ kind: z.literal('raised'), ...raised, manifest: z.string().nullable() }),
])

type Raised = Extract<z.infer<typeof answerSchema>, { kind: 'raised' | 'no generator' }>

/**
 * Reads the answer of the generator. What dlt says becomes what reading says of the same; throws every fault found.
 * `command` is the Python that was run, `module` the deployment module, for the faults.
 */
export function readAnswer(text: string, command: string, module: string): Generated {
  const { data } = answerSchema.safeParse(parsed(text))
  if (data === undefined) throw generatorFailed('its answer is not one that this program knows.')
  if (data.kind === 'no generator') {
    throw failure('PYTHON_WITHOUT_GENERATOR', { command, reason: sentence(data) })
  }
  if (data.kind === 'raised' && data.manifest === null) throw new DeploymentError([faultOf(data, module)])
  const loaded = loadManifest(data.manifest ?? '')
  if (loaded.kind === 'manifest') {
    // Found invalid by dlt for what is valid here.
    if (data.kind === 'raised') throw generatorFailed(sentence(data))
    return { manifest: loaded.manifest, diagnostics: [...warningsOf(data.warnings), ...loaded.warnings] }
  }
  const [first, ...others] = loaded.diagnostics
  throw first === undefined ? generatorFailed('its manifest is not valid.') : new DeploymentError([first, ...others])
}

export function generatorFailed(reason: string): DeploymentError {
  return failure('PYTHON_GENERATOR_FAILED', { reason })
}

const sentence = ({ error, error_type: type }: Raised): string => (error === '' ? type : `${type}: ${error}`)

function faultOf(data: Raised, module: string): Diagnostic {
  const [file, line, column] = data.place ?? ['', 1, 1]
  const location: Location | null = data.place === null ? null : { file, line, column }
  if (data.missing === module && location === null)
    return diagnose('DEPLOYMENT_MODULE_NOT_FOUND', { module, file: `${module.replaceAll('.', '/')}.py` })
  if (/^(?:Syntax|Indentation|Tab)Error$/.test(data.error_type))
    return diagnose('SYNTAX_ERROR', { reason: sentence(data) }, location)
  if (location === null) return diagnose('PYTHON_GENERATOR_FAILED', { reason: sentence(data) })
  return diagnose('IMPORT_RAISES', { exception: sentence(data) }, location)
}

/** dlt's warnings of generation, as reading words them; those of validation are found again in the manifest. */
function warningsOf(warnings: readonly string[]): readonly Diagnostic[] {
  return warnings.flatMap((message): readonly Diagnostic[] => {
    const [, missing] = /^module ['"](.*?)['"] has no __all__/.exec(message) ?? []
    if (missing !== undefined) return [diagnose('ALL_MISSING', { module: missing })]
    const [, absent] = /^name ['"](.*)['"] listed in __all__ but not found/.exec(message) ?? []
    if (absent !== undefined) return [diagnose('ALL_NAME_NOT_FOUND', { name: absent })]
    const [, strange] = /^name ['"](.*)['"] is not a recognized job/.exec(message) ?? []
    if (strange !== undefined) return [diagnose('ALL_NAME_NOT_A_JOB', { name: strange })]
    const [, ref, trigger] = /^job (.*): trigger (.*) matched no job$/.exec(message) ?? []
    if (ref !== undefined && trigger !== undefined) return [diagnose('TRIGGER_MATCHES_NO_JOB', { ref, trigger })]
    return ofValidation.test(message) ? [] : [diagnose('PYTHON_GENERATOR_WARNING', { message })]
  })
}

const ofValidation =
  /^(?:interactive job|batch job|dashboard job|jobs?) ['"].*(?:no http trigger|cron tick|but no interval|prevents refresh runs|same entry point|but upstream is an interactive job|http trigger)/

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
