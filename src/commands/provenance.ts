import type { Door } from '#io/door'
import type { Provenance } from '#platform/platform'
import type { SourceCommit } from './source-commit.ts'

/** Who deploys, when and from what: the workflow run where there is one, else the person at the keyboard. */
export function provenanceOf({ env, now }: Pick<Door, 'env' | 'now'>, { commit, dirty }: SourceCommit): Provenance {
  const { GITHUB_ACTOR, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, USER } = env
  const inRun = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID
  return {
    at: now(),
    actor: GITHUB_ACTOR || USER || null,
    commit,
    ...(dirty ? { dirty } : {}),
    runUrl: inRun ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` : null,
  }
}
