/**
 * One path of a package, as dlt's `manifest.yaml` lists it (dlt/_workspace/deployment/package_builder.py).
 * `sha3` is base64 SHA3-256: of a file's content, or of a link's text.
 */
export type PackageEntry =
  | {
      readonly kind: 'file'
      /** Relative to the package's root, with `/`. */
      readonly path: string
      /** Bytes. */
      readonly size: number
      readonly sha3: string
      readonly executable: boolean
    }
  | { readonly kind: 'link'; readonly path: string; readonly sha3: string; readonly target: string }

/** A package before it is built: entries sorted by path in code point order, and the hash over them. */
export interface PackageListing {
  readonly contentHash: string
  readonly entries: readonly PackageEntry[]
}
