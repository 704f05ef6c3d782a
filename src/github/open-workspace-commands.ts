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

/** What the inputs ask of a command. Code that cannot be trusted is read and never run: the command sees to that. */
function planRequest({ inputs, trusted, secretsKnown }: WorkspaceRequest) {
  return {
    workspace: inputs.workspace,
    module: inputs.module,
    generator: inputs.generator,
    python: inputs.python,
    trusted,
    platform: inputs.platform,
    stateRef: inputs['state-ref'],
    remote: null,
    token: inputs['github-token'],
    secrets: inputs.secrets,
    secretsKnown,
  }
}
