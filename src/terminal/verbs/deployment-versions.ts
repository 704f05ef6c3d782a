import type { JobChange } from '#reconcile/plan'
import { formatBytes } from '#report/bytes'
import { deploymentLines } from '#report/delta-text'
import { styleOf } from '#report/style'
import { renderTable } from '#report/table'
import { shorten, visibleName, visibleText } from '#report/visible-text'
import { type Command, exitCodes } from '../command.ts'
import { platformRequest } from '../requests.ts'
import { facts, origin, plain, print, restoresInWords, shortHash, versionOf, versionOptions } from './version-facts.ts'

export const deploymentList: Command = {
  words: ['deployment', 'list'],
  operands: '',
  arity: [0, 0],
  summary: 'List the versions of the code, newest first.',
  details: 'A deployment is a numbered version of the code package. The first line is the one in force.',
  options: versionOptions,
  examples: [{ line: 'dlt-deploy deployment list', does: 'Who deployed what, when, from which commit?' }],
  async run(session, invocation) {
    const { listDeployments } = await import('#commands/deployed-versions')
    const versions = await listDeployments(session.door, platformRequest(invocation))
    const rows = versions.map(({ version, files, size, changes, provenance, contentHash }) => [
      `v${version}`,
      ...origin(provenance),
      `${files}`,
      changes === undefined ? '–' : `+${changes.added} ~${changes.updated} -${changes.deleted}`,
      formatBytes(size),
      shortHash(contentHash),
      restoresInWords('deployment', provenance),
    ])
    const data = versions.map((each) => ({
      ...each,
      version: BigInt(each.version),
      files: BigInt(each.files),
      size: BigInt(each.size),
      changes: each.changes === undefined ? null : mapValues(each.changes),
      provenance: plain(each.provenance),
    }))
    print(
      session,
      invocation,
      renderTable(['Version', 'Deployed', 'By', 'Commit', 'Files', 'Changed', 'Size', 'Content', ''], rows),
      data,
    )
    return exitCodes.done
  },
}

export const deploymentInfoVerb: Command = {
  words: ['deployment', 'info'],
  operands: '[VERSION]',
  arity: [0, 1],
  summary: 'Show one version of the code, the one in force by default.',
  details:
    'Who deployed it, when and from what; what it changed in jobs and files against the version before it; and its files.',
  options: versionOptions,
  examples: [{ line: 'dlt-deploy deployment info 2', does: 'What was in version 2, and what did it change?' }],
  async run(session, invocation) {
    const { deploymentInfo } = await import('#commands/deployed-versions')
    const { version, files, change, jobs } = await deploymentInfo(
      session.door,
      platformRequest(invocation),
      versionOf(invocation),
    )
    const rows = files.map((file) => [file.path, file.kind === 'file' ? formatBytes(file.size) : `→ ${file.target}`])
    const head = [
      `Deployment v${version.version}`,
      ...facts('deployment', version.provenance),
      `  content   ${version.contentHash}`,
      '',
      ...changedJobs(jobs),
      ...deploymentLines(change, styleOf(session.color.stdout)),
      '',
    ]
    const data = {
      version: BigInt(version.version),
      content_hash: version.contentHash,
      provenance: plain(version.provenance),
      files: files.map((file) => file.path),
      changes: {
        jobs:
          jobs === null
            ? null
            : jobs.map(({ job_ref, status, fields }) => ({ job_ref, status, fields: fields.map(({ path }) => path) })),
        added: change.added.map(({ path }) => path),
        updated: change.updated.map(({ path }) => path),
        deleted: change.deleted.map(({ path }) => path),
      },
    }
    print(session, invocation, `${head.join('\n')}\n${renderTable(['File', 'Size'], rows)}`, data)
    return exitCodes.done
  },
}

/** Characters of the names of changed fields. */
const longestList = 500

const marks = { added: '+', updated: '~', unchanged: '=', archived: '-' } as const

/** Of a job that was changed, the fields: their values are those of two manifests. */
function changedJobs(jobs: readonly JobChange[] | null): readonly string[] {
  if (jobs === null) return []
  const lines = jobs.map(({ job_ref, status, fields }) => {
    const what = status === 'updated' ? `updated: ${fields.map(({ path }) => path).join(', ')}` : status
    return `  ${marks[status]} ${visibleName(job_ref)}  ${visibleText(shorten(what, longestList))}`
  })
  return [`Jobs: ${lines.length === 0 ? 'unchanged' : 'changed'}`, ...lines, '']
}

function mapValues(changes: Readonly<Record<string, number>>): Readonly<Record<string, bigint>> {
  return Object.fromEntries(Object.entries(changes).map(([name, count]) => [name, BigInt(count)]))
}
