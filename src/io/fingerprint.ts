import { createHash, scrypt } from 'node:crypto'
import { canonicalJson } from '#json/canonical-json'
import { compareCodePoints } from '#json/code-point-order'
import type { SecretsByProfile } from '#workspace/secret-sources'
import type { SecretText } from '#workspace/secret-text'

/** Where fingerprints are kept. The same secrets have other fingerprints in another place. */
export interface FingerprintPlace {
  readonly workspace: string
  /** The state's ref, or the platform's name for what stands in its stead. */
  readonly place: string
}

/**
 * scrypt's costs: 32 MiB and about a tenth of a second for each guess. `maxmem` is twice what it takes; Node's own
 * limit is exactly that much and refuses it.
 */
const costs = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

/**
 * One fingerprint for each profile that has secrets: it tells that a value changed, and neither which nor what it is.
 *
 * It is stored where others may read it, so it is slow to compute, and salted by place and profile. It covers all
 * secrets of a profile at once: to guess a weak one, every other must be known.
 */
export async function fingerprintSecrets(
  { workspace, place }: FingerprintPlace,
  secrets: SecretsByProfile,
): Promise<ReadonlyMap<string, string>> {
  const fingerprints = new Map<string, string>()
  for (const [profile, values] of secrets) {
    if (values.size === 0) continue
    const salt = createHash('sha256')
      .update(canonicalJson(['dlt-deploy', workspace, place, profile]))
      .digest()
    fingerprints.set(profile, await slowHash(textOf(values), salt))
  }
  return fingerprints
}

function textOf(values: ReadonlyMap<string, SecretText>): string {
  const pairs = [...values].toSorted(([a], [b]) => compareCodePoints(a, b))
  return canonicalJson(pairs.map(([key, value]) => [key, value.reveal()]))
}

function slowHash(text: string, salt: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(text, salt, 32, costs, (error, hash) => {
      if (error === null) resolve(hash.toString('base64'))
      else reject(error)
    })
  })
}
