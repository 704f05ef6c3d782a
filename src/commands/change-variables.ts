import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import type { Variables, VariablesChange } from '#platform/variables'
import { withPlatform } from './with-platform.ts'
import type { RunnerRequest } from './with-runner.ts'

/** Opens what a platform keeps of variables. Rejects with `PLATFORM_KEEPS_NO_VARIABLES`. */
export async function withVariables<T>(
  door: Door,
  request: RunnerRequest,
  use: (variables: Variables) => Promise<T>,
): Promise<T> {
  return await withPlatform(door, request, async (_, platform) => {
    if (platform.variables === undefined) throw failure('PLATFORM_KEEPS_NO_VARIABLES', { platform: platform.name })
    return await use(platform.variables)
  })
}

/** Changes one scope. Rejects with `VARIABLE_UNKNOWN` where a name to be removed is not there. */
export async function changeVariables(
  variables: Variables,
  profile: string | null,
  change: VariablesChange,
): Promise<void> {
  const missing = (await variables.change(profile, change)).filter(({ status }) => status === 'not_found')
  const scope = profile === null ? 'the workspace' : `profile ${profile}`
  if (missing.length > 0)
    throw failure('VARIABLE_UNKNOWN', { names: missing.map(({ name }) => `\`${name}\``).join(', '), scope })
}
