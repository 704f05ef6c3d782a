import { type DeploymentError, failure } from '#diagnostics/diagnostic'
import { nearest } from '#diagnostics/nearest'
import { shortName } from '#manifest/job-ref'

/** `JOB_UNKNOWN`, with the name that a slip of the fingers could have meant: in any form that a job may be named in. */
export function unknownJob(name: string, refs: readonly string[]): DeploymentError {
  const forms = refs.flatMap((ref) => [shortName(ref), ref.replace(/^jobs\./, ''), ref])
  const meant = nearest(name, forms)
  return failure('JOB_UNKNOWN', { job: name, suggestion: meant === undefined ? '' : `Did you mean \`${meant}\`? ` })
}
