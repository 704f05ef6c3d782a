import type { Manifest } from '#manifest/schema'
import type { PackageListing } from '#package/package-entry'
import type { Configuration } from '#workspace/configuration'
import type { Provenance } from './deployed.ts'

/** The code to be put in force: the listing, and the folder where its bytes lie. */
export interface CodePackage extends PackageListing {
  readonly root: string
}

/** What is to be put in force. A part that is null is left as it is; one whose content is already in force makes no version. */
export interface Release {
  readonly deployment: CodePackage | null
  readonly configuration: Configuration | null
  readonly manifest: Manifest | null
  /** Whether its jobs come by themselves, beside those of the deployment module: none is archived. */
  readonly adHoc?: boolean
  readonly provenance: Provenance
}
