import { createHash } from 'node:crypto'
import { DeploymentError, failure } from '#diagnostics/diagnostic'
import type { HttpAnswer } from '#io/http'
import { type FormFile, formBody } from '#io/http-form'
import { parseJson } from '#json/parse-json'
import { attempts, deadline } from '../attempts.ts'
import type { Client } from './client.ts'
import { isTransient } from './fault.ts'
import { configurationSchema, deploymentSchema, type UploadPermit, uploadIssuedSchema } from './wire.ts'

/** The two things that are uploaded, and the names of their calls. */
const kinds = {
  deployment: { issue: 'issue_upload_deployment', latest: 'get_deployment_latest', row: deploymentSchema },
  configuration: { issue: 'issue_upload_configuration', latest: 'get_configuration_latest', row: configurationSchema },
} as const

export interface Upload {
  readonly kind: keyof typeof kinds
  /** What the platform must find in the package. */
  readonly contentHash: string
  readonly files: readonly FormFile[]
}

/** Asks for a place and a token for one upload. There is no version before the bytes arrive there. */
export async function permitUpload(client: Client, { kind }: Pick<Upload, 'kind'>): Promise<UploadPermit> {
  const permit = await client.call(kinds[kind].issue, uploadIssuedSchema)
  client.world.conceal([permit.upload_token])
  return permit
}

/**
 * Stores a package as a new version, where `permit` says. A version stands once all bytes have arrived; where the answer
 * was lost, the latest version tells. A permit that aged meanwhile is asked for once more, as each repetition asks anew.
 */
export async function uploadPackage(client: Client, upload: Upload, permit: UploadPermit): Promise<void> {
  const { latest, row } = kinds[upload.kind]
  let fault: DeploymentError | null = null
  for await (const attempt of attempts(client.world, deadline(client.world))) {
    if (attempt > 1 && (await client.find(latest, row))?.content_hash === upload.contentHash) return
    const { upload_token: token, upload_url: url } = attempt === 1 ? permit : await permitUpload(client, upload)
    const body = formBody(upload.files, boundaryOf(upload))
    const answer = await client.send(checked(client, url), token, body).catch((error: unknown) => asFault(error))
    if (answer instanceof DeploymentError) {
      fault = answer
      if (!isPassing(answer)) break
    } else if (isStored(answer)) return
    else {
      fault = client.refuse(`upload_${upload.kind}`, answer.status, answer.text)
      const hasAged = answer.status === 401 && attempt === 1
      if (!isTransient(answer.status) && !hasAged) break
    }
  }
  throw fault ?? new Error('no attempt was made')
}

/** A proxy may answer in the platform's place, with a page and with status 200. */
function isStored({ status, text }: HttpAnswer): boolean {
  return (status === 200 || status === 201) && parseJson(text).kind === 'json'
}

/** A token goes nowhere but to where the platform sends it, and there to an address of the web alone. */
function checked({ place }: Client, url: string): string {
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url
  throw failure('DLTHUB_ANSWER_UNREADABLE', {
    place,
    operation: 'upload',
    reason: 'the place for the upload is no URL',
  })
}

function asFault(error: unknown): DeploymentError {
  if (error instanceof DeploymentError) return error
  throw error
}

function isPassing({ diagnostics: [first] }: DeploymentError): boolean {
  return first.code === 'DLTHUB_UNREACHABLE' || first.code === 'DLTHUB_UNAVAILABLE'
}

/** A text that nobody can have put into the files by chance. */
function boundaryOf({ kind, contentHash }: Upload): string {
  return `dlt-deploy-${createHash('sha256').update(`${kind} ${contentHash}`).digest('hex').slice(0, 40)}`
}
