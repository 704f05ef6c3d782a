import type { Location } from '#diagnostics/diagnostic'
import type { Job } from '#manifest/schema'

/** A value of the configuration that code cannot do without. */
export interface AskedValue {
  readonly kind: 'secret' | 'config'
  /** Where dlt looks for it first, dotted: `destination.warehouse.credentials`. */
  readonly key: string
  readonly location: Location
  /** Whether a dotted key of a profile gives it. Where that is uncertain, it does: what is missing must be certain. */
  readonly isGivenBy: (key: string) => boolean
  /** The job that asks for it; absent where any may whose code reaches the place. */
  readonly job?: Job
  /** Values that together stand for it: each is asked for where any of them is given. */
  readonly parts?: readonly AskedValue[]
}

/** Whether a key stands for a value of this name, or for a part of it, in whatever section. */
export function isNamed(key: string, name: string): boolean {
  return key.split('.').includes(name)
}
