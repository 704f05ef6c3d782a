import { type Checked, checkWorkspace } from '#checks/check-workspace'
import { deploymentModule } from '#deployment/deployment-module'
import { takenModules } from '#deployment/taken-modules'
import type { Door } from '#io/door'
import { settingsFileName } from '#workspace/profile'
import type { Declared } from './declare-workspace.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import { workspaceVersions } from './workspace-versions.ts'

interface CheckRequest {
  readonly platform: 'git' | 'dlthub'
  readonly module: string | null
  readonly secretsKnown: boolean
}

/** The dangers in what a workspace declares, and what it needs. On the git platform jobs are started where deploys are: here. */
export function checkDeclared(
  door: Pick<Door, 'env' | 'now'>,
  { files, parse, settingsFolder }: OpenWorkspace,
  request: CheckRequest,
  declared: Omit<Declared, 'hazards' | 'needs' | 'code'>,
): Checked {
  return checkWorkspace({
    files,
    module: deploymentModule(request.module).module,
    python: workspaceVersions(files).python,
    parse,
    jobs: declared.manifest.jobs,
    places: declared.places,
    configuration: declared.configuration,
    empty: declared.empty,
    profiles: files.list(settingsFolder).flatMap((name) => settingsFileName(name)?.profile || []),
    secretsKnown: request.secretsKnown,
    onActions: request.platform === 'git' && door.env['GITHUB_ACTIONS'] === 'true',
    taken: takenModules,
    now: Date.parse(door.now()) / 1000,
  })
}
