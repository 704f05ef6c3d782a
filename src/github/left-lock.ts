import type { Door } from '#io/door'
import { uniqueName } from '#io/running-process'
import { appendTextFile } from '#io/text-file'

/** What the main step of the action tells its post step, which the runner starts whatever became of the main one. */
const names = { post: 'post', owner: 'lock_owner', deployment: 'deployment' } as const

type Environment = Door['env']

export function isPostStep(env: Environment): boolean {
  return env[`STATE_${names.post}`] === 'true'
}

/** Called by the main step, so that the next start knows that it is not the first. */
export function announcePostStep(env: Environment): void {
  remember(env, names.post, 'true')
}

/** Does `work` under a name for its lock, which the post step knows as long as the work has not ended by itself. */
export async function withRememberedLock<T>(env: Environment, work: (owner: string) => Promise<T>): Promise<T> {
  const owner = uniqueName()
  remember(env, names.owner, owner)
  try {
    return await work(owner)
  } finally {
    remember(env, names.owner, '')
  }
}

/** The owner of a lock that the main step could not give back; null where there is none. */
export function leftLock(env: Environment): string | null {
  return env[`STATE_${names.owner}`] || null
}

/** Keeps the id of a deployment that GitHub was told of, as long as it has no end. */
export function rememberDeployment(env: Environment, id: number | null): void {
  remember(env, names.deployment, id === null ? '' : String(id))
}

/** The deployment that the main step could not bring to its end; null where there is none. */
export function leftDeployment(env: Environment): number | null {
  return Number(env[`STATE_${names.deployment}`] || 0) || null
}

/** Tells the post step something; an empty value takes it back. */
export function remember(env: Environment, name: string, value: string): void {
  const file = env['GITHUB_STATE']
  if (file) appendTextFile(file, `${name}=${value}\n`)
}
