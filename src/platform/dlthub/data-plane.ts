import type { PackageEntry } from '#package/package-entry'
import type { Client } from './client.ts'
import { filesSchema, tokenSchema, type WorkspaceRow } from './wire.ts'

/** The files of a deployment, as the data plane lists them. It does not say which are executable. */
export async function filesOf(
  client: Client,
  workspace: WorkspaceRow,
  deployment: string,
): Promise<readonly PackageEntry[]> {
  const { token } = await client.call('issue_dataplane_token_workspace', tokenSchema)
  client.world.conceal([token])
  const at = { url: workspace.dataplane_url.replace(/\/+$/, ''), token }
  const { files } = await client.call('get_deployment_files', filesSchema, { names: { id: deployment }, at })
  return files.map(({ relative_path: path, size_bytes: size, sha3_256: sha3, linkname }): PackageEntry => {
    if (typeof linkname === 'string') return { kind: 'link', path, sha3, target: linkname }
    return { kind: 'file', path, size, sha3, executable: false }
  })
}
