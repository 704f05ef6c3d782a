/** A module to generate from, and whether its `__all__` is read. */
export interface DeploymentModule {
  /** Dotted name. */
  readonly module: string
  readonly useAll: boolean
}

/** The module that declares a workspace's jobs unless another is named. */
export const defaultModule = '__deployment__'

/**
 * What a user named: a dotted module, or the path of an ad-hoc file relative to the workspace, whose jobs are found
 * without `__all__`. A path becomes a name as dlt has it (dlt/_workspace/deployment/manifest.py): slashes to dots, no
 * leading dots.
 */
export function deploymentModule(named: string | null): DeploymentModule {
  if (named === null) return { module: defaultModule, useAll: true }
  if (!named.endsWith('.py')) return { module: named, useAll: true }
  const dotted = named.slice(0, -'.py'.length).replaceAll('/', '.').replace(/^\.+/, '')
  return { module: dotted, useAll: false }
}
