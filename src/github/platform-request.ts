import type { Inputs } from './inputs.ts'

/** Which workspace on which platform the inputs mean. */
export function platformRequest(inputs: Inputs) {
  return {
    workspace: inputs.workspace,
    platform: inputs.platform,
    stateRef: inputs['state-ref'],
    remote: null,
    token: inputs['github-token'],
    apiKey: inputs['api-key'],
    apiUrl: inputs['api-url'],
    workspaceId: inputs['workspace-id'],
  }
}
