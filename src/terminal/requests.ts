import type { DeclareRequest } from '#commands/declare-workspace'
import type { PlanRequest } from '#commands/plan-request'
import type { PlatformRequest } from '#commands/platform-request'
import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { type Invocation, optionValue } from './command.ts'

/** What the options of a call ask of a command: one place where option names meet request fields. */
export function planRequest(invocation: Invocation): PlanRequest {
  return { ...declareRequest(invocation), ...platformRequest(invocation) }
}

export function declareRequest(invocation: Invocation): DeclareRequest & { readonly workspace: string | null } {
  return {
    workspace: optionValue(invocation, 'workspace') ?? null,
    module: optionValue(invocation, 'module') ?? null,
    generator: generatorOf(optionValue(invocation, 'generator')),
    python: optionValue(invocation, 'python') ?? null,
    trusted: true,
    secrets: {},
    secretsMode: optionValue(invocation, 'secrets') === 'replace' ? 'replace' : 'merge',
    profiles: namesIn(optionValue(invocation, 'profiles') ?? ''),
    secretsKnown: true,
  }
}

export function platformRequest(invocation: Invocation): PlatformRequest & { readonly workspace: string | null } {
  return {
    workspace: optionValue(invocation, 'workspace') ?? null,
    platform: optionValue(invocation, 'platform') === 'dlthub' ? 'dlthub' : 'git',
    stateRef: optionValue(invocation, 'state-ref') ?? null,
    remote: optionValue(invocation, 'remote') ?? null,
    token: null,
  }
}

const namesIn = (list: string): readonly string[] => list.split(/[\s,]+/).filter((name) => name !== '')

function generatorOf(value: string | undefined): DeclareRequest['generator'] {
  return value === 'static' || value === 'python' ? value : 'auto'
}

/** When waiting ends, in milliseconds since 1970; null where there is no limit. Rejects with `USAGE`. */
export function deadlineOf({ now }: Pick<Door, 'now'>, invocation: Invocation): number | null {
  const text = optionValue(invocation, 'timeout')
  if (text === undefined) return null
  const minutes = Number(text)
  if (/^\d{1,6}(\.\d{1,6})?$/.test(text) && minutes > 0) return Date.parse(now()) + minutes * 60_000
  throw failure('WAIT_INVALID', { timeout: text })
}
