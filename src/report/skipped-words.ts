/** Why a job did not start, in words for people; the platform's own word where it is a new one. */
export function skippedWords(status: string): string {
  return words.get(status) ?? status.replace(/^skipped_/, '').replaceAll('_', ' ')
}

/** The platform's words. (dlthub-client 0.28) */
const words: ReadonlyMap<string, string> = new Map([
  ['skipped_fresh', 'what it waits for is not fresh'],
  ['skipped_upstream_pending', 'what it waits for runs first'],
  ['skipped_out_of_interval', 'outside of its interval'],
  ['skipped_concurrency_limit', 'it already runs as often as it may at once'],
  ['skipped_already_covered', 'an earlier run covers its interval'],
  ['skipped_paused', 'its schedule is paused'],
  ['skipped_trial_expired', 'the trial of the organization is over'],
  ['skipped_minutes_limit', 'the organization has used up its minutes'],
  ['skipped_org_concurrency_limit', 'the organization already runs as many jobs as it may at once'],
  ['skipped_workspace_archived', 'the workspace is archived'],
])
