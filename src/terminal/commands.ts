import type { Command } from './command.ts'
import { configurationInfoVerb, configurationList } from './verbs/configuration-versions.ts'
import { configurationSync, deploy, deploymentSync } from './verbs/deploy.ts'
import { deploymentInfoVerb, deploymentList } from './verbs/deployment-versions.ts'
import { doctor } from './verbs/doctor.ts'
import { info } from './verbs/info.ts'
import { init } from './verbs/init.ts'
import { jobInfoVerb, jobList } from './verbs/jobs.ts'
import { manifest } from './verbs/manifest.ts'
import { plan } from './verbs/plan.ts'
import { jobPublish, jobUnpublish } from './verbs/publish.ts'
import { rollback } from './verbs/rollback.ts'
import { pipelineRun, run, serve } from './verbs/run.ts'
import { runsCancel, runsInfo, runsList, runsLogs } from './verbs/runs.ts'
import { jobCancel, jobTrigger } from './verbs/trigger.ts'
import { variableDelete, variableList, variableSet } from './verbs/variables.ts'
import { workspaces } from './verbs/workspaces.ts'

/** Every verb, in the order in which somebody new to it meets them. */
export const commands: readonly Command[] = [
  init,
  doctor,
  manifest,
  plan,
  deploy,
  deploymentSync,
  deploymentList,
  deploymentInfoVerb,
  configurationSync,
  configurationList,
  configurationInfoVerb,
  rollback,
  jobList,
  jobInfoVerb,
  jobTrigger,
  jobCancel,
  run,
  serve,
  pipelineRun,
  jobPublish,
  jobUnpublish,
  runsList,
  runsInfo,
  runsLogs,
  runsCancel,
  variableList,
  variableSet,
  variableDelete,
  info,
  workspaces,
]
