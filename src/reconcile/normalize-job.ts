import type { Job } from '#manifest/schema'

/**
 * One job in the form in which two of them are compared: what means nothing by being there is taken away.
 *
 * dlt leaves these defaults out when it generates (dlt/_workspace/deployment/decorators.py), a platform may fill
 * them in when it stores. Neither may look like a change that somebody made.
 */
export function normalizeJob(job: Job): Job {
  const { refresh, freshness, config_keys, allow_external_schedulers, ...rest } = job
  return {
    ...rest,
    ...(refresh === undefined || refresh === 'auto' ? {} : { refresh }),
    ...(freshness === undefined || freshness.length === 0 ? {} : { freshness }),
    ...(config_keys === undefined || config_keys.length === 0 ? {} : { config_keys }),
    ...(allow_external_schedulers === true ? { allow_external_schedulers } : {}),
    entry_point: { ...job.entry_point, function: job.entry_point.function ?? null },
    expose: { ...job.expose, manual: job.expose?.manual ?? true },
  }
}
