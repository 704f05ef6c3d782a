/** Every output of the action, with what it holds. `action.yml` and the README's table are generated from here. */
export const outputs = {
  changes: 'Whether anything is to change, or was changed: `true` or `false`.',
  added: 'How many jobs are added.',
  updated: 'How many jobs are updated.',
  unchanged: 'How many jobs stay as they are.',
  archived: 'How many jobs are archived.',
  'plan-hash': 'The hash of the plan. Two plans with the same hash do the same thing to the same deployment.',
  manifest: 'The path of a file with the manifest, as JSON.',
  plan: 'The path of a file with the plan, as JSON.',
  'report-url': 'The address of the run, whose summary holds the report.',
  'comment-url': 'The address of the comment on the pull request; empty where there is none.',
  'deployment-version': 'The version of the deployment in force; empty before the first.',
  'configuration-version': 'The version of the configuration in force; empty before the first.',
  workspaces: 'The folders of the workspaces that `list` found, as a JSON list for a matrix.',
  result: 'The path of a file with what came of the workspace, as JSON, for the command `comment`.',
  runs: 'The runs that were started, as a JSON list.',
  decision: 'What came of it, in one word of a closed list.',
  'reason-code':
    'Why, as a code of a closed list: a reason of the decision, or the first fault as the reference has it.',
} as const satisfies Readonly<Record<string, string>>

export type OutputName = keyof typeof outputs

/** What a run hands to the steps after it. An output that does not apply is left out, so it reads as empty. */
export type Outputs = { readonly [Name in OutputName]?: string }
