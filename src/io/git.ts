import { failure } from '#diagnostics/diagnostic'
import { type GitSetting, gitEnvironment } from './git-environment.ts'
import { type ProcessOptions, type ProcessResult, runProcess } from './process.ts'

export interface GitOptions extends ProcessOptions {
  readonly settings?: readonly GitSetting[]
}

/** Runs git in the folder `cwd`. Any exit code is a result; rejects with `GIT_NOT_FOUND` where there is no git. */
export async function git(
  args: readonly string[],
  options: GitOptions & { readonly cwd: string },
): Promise<ProcessResult> {
  try {
    return await runProcess('git', args, { ...options, env: gitEnvironment(options.env, options.settings) })
  } catch (fault) {
    if (isMissing(fault)) throw failure('GIT_NOT_FOUND', {}, null, { cause: fault })
    throw fault
  }
}

const isMissing = (fault: unknown): boolean =>
  fault instanceof Error &&
  'code' in fault &&
  'syscall' in fault &&
  fault.code === 'ENOENT' &&
  fault.syscall === 'spawn git'
