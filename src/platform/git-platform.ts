import { configurationOf, readConfiguration, readConfigurations, readDeployments } from '#state/read-state'
import { restoreCode } from '#state/restore-code'
import { deployedOf } from '#state/state'
import { openStore } from '#state/store'
import { applyRelease } from './apply-release.ts'
import { precedes } from './commit-order.ts'
import { connect, type GitPlatformOptions } from './connection.ts'
import { leaveLock, takeLock } from './deploy-lock.ts'
import { earlier, inForce, isVersion, type Workbench, type World } from './in-force.ts'
import type { ConfigurationVersion, DeploymentVersion, Platform } from './platform.ts'

/** A platform that is a git ref. */
export interface GitPlatform extends Platform {
  /** Removes its temporary files. */
  close(): Promise<void>
}

/** Opens the platform that keeps a workspace's state in its own repository, or in a remote of that. */
export async function openGitPlatform(options: GitPlatformOptions, world: World): Promise<GitPlatform> {
  const connection = await connect(options, world.env)
  const store = await openStore(connection, world.env, world.temporary)
  const bench: Workbench = { store, workspace: options.workspaceName, world }

  return {
    name: 'git',
    place: `${connection.ref} of ${connection.display}`,

    async read() {
      const { revision, state } = await inForce(bench)
      return deployedOf(state, revision)
    },

    apply: (base, release) => applyRelease(bench, base, release),

    async deployments() {
      const { revision, state } = await inForce(bench)
      if (revision === null) return []
      const documents = await readDeployments(store, revision, state.deployment?.version ?? 0)
      return documents.toReversed().map(
        ({ deployment, contentHash, files, size, changes, provenance }): DeploymentVersion => ({
          version: deployment,
          contentHash,
          files,
          size,
          changes,
          provenance,
        }),
      )
    },

    async deploymentFiles(version) {
      return (await earlier(bench, version))?.state.files ?? null
    },

    async deploymentManifest(version) {
      return (await earlier(bench, version))?.state.manifest?.manifest ?? null
    },

    async restore(version, folder) {
      const found = await earlier(bench, version)
      const deployment = found?.state.deployment ?? null
      if (found === null || deployment === null) return null
      const { revision, state } = found
      await restoreCode(store, revision, folder)
      const { contentHash } = deployment
      return {
        deployment: { contentHash, entries: state.files, root: folder },
        manifest: state.manifest?.manifest ?? null,
        provenance: deployment.provenance,
      }
    },

    lock: (holder) => takeLock(bench, holder),
    unlock: (owner) => leaveLock(bench, owner),
    precedes: (commit, later) => precedes(bench, commit, later),

    async configurations() {
      const { revision, state } = await inForce(bench)
      if (revision === null) return []
      const documents = await readConfigurations(store, revision, state.configuration?.version ?? 0)
      return documents.toReversed().map(
        ({ configuration, contentHash, profiles, provenance }): ConfigurationVersion => ({
          version: configuration,
          contentHash,
          profiles: profiles.map(({ profile }) => profile),
          provenance,
        }),
      )
    },

    async configuration(version) {
      const { revision, state } = await inForce(bench)
      if (revision === null || !isVersion(version, state.configuration?.version ?? 0)) return null
      return configurationOf(await readConfiguration(store, revision, version))
    },

    close: store.close,
  }
}
