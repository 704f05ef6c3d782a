import { anySecret } from '#reconcile/configuration-change'
import type { DeploymentChange, KeyChange } from '#reconcile/plan'

/** Whether the code or the configuration changes, in a word. What nobody looked at never reads as unchanged. */
export function statusInWords(status: DeploymentChange['status']): string {
  return status === 'new' ? 'new, there was none before' : status
}

/** To whom the keys of a profile apply. */
export function profileInWords(profile: string): string {
  return profile === '' ? 'every profile' : `profile ${profile}`
}

/** The name of a changed key. Of secrets that differ by their fingerprint alone, nobody knows which. */
export function keyInWords({ key, kind }: KeyChange): string {
  return kind === 'secret' && key === anySecret ? 'at least one secret' : key
}

/** What happens to a secret or to a setting, without its values. */
export function keyChangeInWords({ kind, change }: KeyChange): string {
  const noun = kind === 'secret' ? 'secret' : 'setting'
  switch (change) {
    case 'added':
      return kind === 'secret' ? 'secret set' : 'setting added'
    case 'changed':
      return `${noun} changed`
    case 'removed':
      return `${noun} removed`
    case 'missing':
      return `${noun} missing`
  }
}
