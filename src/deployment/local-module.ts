import type { ModuleValue } from '#python/value'

const foreignFolders = new Set(['site-packages', '.venv', 'venv', '.tox', '.nox'])

/**
 * True for a module whose file lies beside the deployment module or below, and in no virtual environment.
 * Folders above the workspace are not looked at. (is_local_module of dlt/_workspace/deployment/detectors.py)
 */
export function isLocalModule(module: ModuleValue, deployment: ModuleValue): boolean {
  if (module.file === null || deployment.file === null) return false
  const folder = deployment.file.split('/').slice(0, -1)
  const parts = module.file.split('/')
  return !parts.some((part) => foreignFolders.has(part)) && folder.every((part, index) => parts[index] === part)
}
