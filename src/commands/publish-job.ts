import type { Runner } from '#platform/runner'
import { deployedJob } from './pick-deployed.ts'

/** Gives a job a public address, where it has none. Rejects with `JOB_UNKNOWN`. */
export async function publishJob(
  runner: Runner,
  name: string,
): Promise<{ readonly job: string; readonly url: string | null }> {
  const { ref: job, publicUrl } = deployedJob(await runner.jobs(), name)
  return { job, url: publicUrl ?? (await runner.publish(job)) }
}

/** Takes the public address of a job back, where it has one, and resolves to its reference. Rejects with `JOB_UNKNOWN`. */
export async function unpublishJob(runner: Runner, name: string): Promise<string> {
  const { ref: job, publicUrl } = deployedJob(await runner.jobs(), name)
  if (publicUrl !== null) await runner.unpublish(job)
  return job
}
