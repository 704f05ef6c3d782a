import { existsSync } from 'node:fs'
import { failure } from '#diagnostics/diagnostic'
import { type GitSetting, gitEnvironment } from './git-environment.ts'
import { type ProcessOptions, type ProcessResult, runProcess } from './process.ts'

export interface GitOptions extends ProcessOptions {
  readonly settings?: readonly GitSetting[]
}

/**
 * Runs git in the folder `cwd`. Any exit code is a result. Rejects with `GIT_NOT_FOUND` where there is no git, and with
 * `GIT_REPOSITORY_NOT_FOUND` where there is no such folder.
 */
export async function git(
  args: readonly string[],
  options: GitOptions & { readonly cwd: string },
): Promise<ProcessResult> {
  try {
    return await runProcess('git', args, { ...options, env: gitEnvironment(options.env, options.settings) })
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    if (existsSync(options.cwd)) throw failure('GIT_NOT_FOUND', {}, null, { cause })
    throw failure('GIT_REPOSITORY_NOT_FOUND', { folder: options.cwd }, null, { cause })
  }
}

/** The system says the same of a missing program and of a missing folder to start it in. */
const isMissing = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR')
