import type { launchers } from '#manifest/vocabularies'

/** Module path of one of dlt's launchers. (dlt/_workspace/deployment/launchers/__init__.py) */
export const launcher = (name: (typeof launchers)[number]): string => `dlt._workspace.deployment.launchers.${name}`
