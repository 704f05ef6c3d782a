import type { DltRules } from '#manifest/dlt-rules'
import { dashboardJobRef } from '#manifest/job-ref'
import type { Job } from '#manifest/schema'
import { launcher } from './launchers.ts'

/** The job that every workspace deployment ends with. (dlt/_workspace/deployment/manifest.py) */
export const dashboardJob = ({ engine }: DltRules): Job => ({
  ...(engine === 1n ? {} : { engine_version: engine }),
  job_ref: dashboardJobRef,
  entry_point: {
    module: 'dlt._workspace.helpers.dashboard.dlt_dashboard',
    function: null,
    job_type: 'interactive',
    launcher: launcher('dashboard'),
  },
  expose: { interface: 'gui', category: 'dashboard', manual: true },
  triggers: ['http:'],
  execute: { concurrency: 1n },
  require: { dependency_groups: [dashboardJobRef] },
  description: 'Workspace dashboard',
})
