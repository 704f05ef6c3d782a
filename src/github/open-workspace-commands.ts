import type { Door } from '#io/door'
import { withRememberedLock } from './left-lock.ts'
import { listed, listedSince } from './list-workspaces.ts'
import { platformRequest } from './platform-request.ts'
import type { Runner } from './runner.ts'
import type { DeployOutcome, PlanOutcome, WorkspaceCommands, WorkspaceRequest } from './workspace-commands.ts'

/** The verbs of the command line, called with the action's inputs. Each is loaded when it is called. */
export function openWorkspaceCommands(door: Door, runner: Runner): WorkspaceCommands {
  return {
    plan: async (request): Promise<PlanOutcome> => {
      const { planWorkspace } = await import('#commands/plan-workspace')
      const { shownPlan } = await import('#commands/review')
      const drawn = await planWorkspace(door, {
        ...planRequest(request),
        ...(request.base === undefined ? {} : { base: request.base }),
      })
      return {
        plan: drawn.plan,
        manifest: drawn.declared.manifest,
        ...(request.base === undefined ? {} : { shown: shownPlan(drawn) }),
      }
    },
    deploy: async (request): Promise<DeployOutcome> => {
      const { deployWorkspace } = await import('#commands/deploy-workspace')
      const { plan, declared, deployed, outcome, review } = await withRememberedLock(door.env, (lockOwner) =>
        deployWorkspace(door, {
          ...planRequest(request),
          dryRun: request.inputs['dry-run'],
          allow: request.inputs.allow,
          parts: ['deployment', 'configuration'],
          reviewed: null,
          ...(request.review === undefined ? {} : { review: request.review }),
          ...(request.onTurn === undefined ? {} : { onTurn: request.onTurn }),
          lockOwner,
        }),
      )
      const done = { plan, manifest: declared.manifest, outcome, inForce: deployed.base }
      return review === undefined ? done : { ...done, review }
    },
    trigger: async ({ inputs, trusted }) => {
      const { triggerAndWait } = await import('./trigger-and-wait.ts')
      return await triggerAndWait(door, runner, inputs, { ...platformRequest(inputs), trusted })
    },
    list: async (inputs, event) => {
      const { findWorkspaces } = await import('#commands/find-workspaces')
      const since = listedSince(inputs.list, event)
      const namesMatter = inputs.platform === 'git'
      return listed(await findWorkspaces(door, { folder: inputs.workspace, since, namesMatter }), inputs.allow)
    },
  }
}

/** What the inputs ask of a command. Code that cannot be trusted is read and never run: the command sees to that. */
function planRequest({ inputs, trusted, secretsKnown, head, pinned = false }: WorkspaceRequest) {
  return {
    ...(head === undefined ? {} : { head, pinned }),
    ...platformRequest(inputs),
    module: inputs.module,
    generator: inputs.generator,
    python: inputs.python,
    trusted,
    secrets: inputs.secrets,
    secretsMode: inputs['secrets-mode'],
    profiles: inputs.profiles,
    secretsKnown,
  }
}
