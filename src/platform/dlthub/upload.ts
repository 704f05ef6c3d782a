import { createHash } from 'node:crypto'
import { DeploymentError, failure } from '#diagnostics/diagnostic'
import type { HttpAnswer } from '#io/http'
import { type FormFile, formBody } from '#io/http-form'
import { parseJson } from '#json/parse-json'
import { attempts, deadline } from '../attempts.ts'
import type { Client } from './client.ts'
import { isTransient } from './fault.ts'
import { configurationSchema, deploymentSchema, uploadIssuedSchema } from './wire.ts'

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

/**
 * Stores a package as a new version, in two steps: the platform names a place and a token for this one upload, and the
 * bytes go there. A version stands once all bytes have arrived; where the answer was lost, the latest version tells.
 */
export async function uploadPackage(client: Client, upload: Upload): Promise<void> {
  const { issue, latest, row } = kinds[upload.kind]
  let fault: DeploymentError | null = null
  for await (const attempt of attempts(client.world, deadline(client.world))) {
    if (attempt > 1 && (await client.find(latest, row))?.content_hash === upload.contentHash) return
    const { upload_token: token, upload_url: url } = await client.call(issue, uploadIssuedSchema)
    const body = formBody(upload.files, boundaryOf(upload))
    const answer = await client.send(checked(client, url), token, body).catch((error: unknown) => asFault(error))
    if (answer instanceof DeploymentError) {
      fault = answer
      if (!isPassing(answer)) break
    } else if (isStored(answer)) return
    else {
      fault = client.refuse(`upload_${upload.kind}`, answer.status, answer.text)
      if (!isTransient(answer.status)) break
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
