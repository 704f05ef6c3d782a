/** One question to `generate_manifest.py`. `module` is `__deployment__` and `use_all` true where they are left out. */
export type ManifestCase = ({ readonly workspace: string } | { readonly files: Readonly<Record<string, string>> }) & {
  readonly module?: string
  readonly use_all?: boolean
}

/** What dlt made of it. `document` and `canonical` are texts, so that floats stay floats. */
export type GeneratedManifest = {
  readonly dlt: string
  readonly python: string
  readonly document: string
  readonly canonical: string
  readonly hash: string
  readonly job_hashes: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
  readonly errors: readonly string[]
}

/** What dlt said instead. `errors` are the single findings where the manifest was made and found invalid. */
export type RefusedManifest = {
  readonly dlt: string
  readonly python: string
  readonly error: string
  readonly error_type: string
  readonly errors: readonly string[]
}

export type ManifestAnswer = GeneratedManifest | RefusedManifest

export function isRefused(answer: ManifestAnswer): answer is RefusedManifest {
  return 'error' in answer
}
