import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import type { DeployOutcome, PlanOutcome, WorkspaceCommands, WorkspaceRequest } from './workspace-commands.ts'

/** The verbs of the command line, called with the action's inputs. Each is loaded when it is called. */
export function openWorkspaceCommands(door: Door): WorkspaceCommands {
  return {
    plan: async (request): Promise<PlanOutcome> => {
      const { planWorkspace } = await import('#commands/plan-workspace')
      const { plan, declared } = await planWorkspace(door, planRequest(request))
      return { plan, manifest: declared.manifest }
    },
    deploy: async (request): Promise<DeployOutcome> => {
      const { deployWorkspace } = await import('#commands/deploy-workspace')
      const { plan, declared, deployed, outcome } = await deployWorkspace(door, {
        ...planRequest(request),
        dryRun: request.inputs['dry-run'],
        allow: request.inputs.allow,
        parts: ['deployment', 'configuration'],
        reviewed: null,
      })
      return { plan, manifest: declared.manifest, outcome, inForce: deployed.base }
    },
  }
}

/** Code that cannot be trusted is read and never run: asked to run it, this refuses with `CODE_NOT_TRUSTED`. */
function planRequest({ inputs, trusted, secretsKnown }: WorkspaceRequest) {
  const { generator } = inputs
  if (generator === 'python' && !trusted) throw failure('CODE_NOT_TRUSTED', {})
  return {
    workspace: inputs.workspace,
    module: inputs.module,
    generator: trusted ? generator : ('static' as const),
    platform: inputs.platform,
    stateRef: inputs['state-ref'],
    remote: null,
    token: inputs['github-token'],
    secrets: inputs.secrets,
    secretsKnown,
  }
}
