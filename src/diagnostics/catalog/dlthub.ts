import type { Entries } from '../entry.ts'

export const dlthubEntries = {
  DLTHUB_KEY_MISSING: {
    severity: 'error',
    message: 'The dltHub platform wants an API key, and there is none.',
    hint: 'Create one in the settings of the dltHub workspace and put it into the environment as `RUNTIME__API_KEY`.',
  },
  DLTHUB_KEY_FORM: {
    severity: 'error',
    message:
      'What stands in for an API key of dltHub is none: keys begin with `dlt_sa_` (a workspace’s) or `dlt_u_` (a person’s).',
    hint: 'Nothing was sent. Copy the key once more from the settings of the workspace; it is shown only when it is made.',
  },
  DLTHUB_WORKSPACE_DIFFERS: {
    severity: 'error',
    message: 'The workspace `{given}` is asked for, and the settings under profile `{profile}` name `{configured}`.',
    hint: 'Nothing was sent. Remove one of the two, or choose the profile whose settings name the other.',
  },
  DLTHUB_WORKSPACE_MISSING: {
    severity: 'error',
    message: 'Nothing says which workspace of the dltHub platform is meant{elsewhere}.',
    hint: 'Set `RUNTIME__WORKSPACE_ID`, or `workspace_id` under `[runtime]` in `.dlt/config.toml` or in the one of the profile, and that profile as `WORKSPACE__PROFILE`.',
  },
  DLTHUB_URL_INVALID: {
    severity: 'error',
    message: '`{url}` is not the address of a dltHub platform.',
    hint: 'Write it like `https://api.dlthub.com`, or leave `RUNTIME__API_BASE_URL` out.',
  },
  DLTHUB_URL_UNTRUSTED: {
    severity: 'error',
    message:
      'The settings of this checkout would have the API key sent to `{url}`, and anybody could have written them.',
    hint: 'Nothing was sent. Where that is your platform, say so outside of the checkout: with the input `api-url`, or with `RUNTIME__API_BASE_URL`.',
  },
  DLTHUB_KEY_REFUSED: {
    severity: 'error',
    message: '{place} does not accept the API key: {reason}.',
    hint: 'Keys expire, after 90 days unless said otherwise. Create a new one and replace the repository secret.',
  },
  DLTHUB_FORBIDDEN: {
    severity: 'error',
    message: '{place} does not allow this: {reason}.',
    hint: 'A key belongs to one workspace and has one role: check that it is a key of this workspace, and of role developer to deploy.',
  },
  DLTHUB_NOT_FOUND: {
    severity: 'error',
    message: '{place} knows no workspace `{workspace}`.',
    hint: 'Compare the workspace id with the address of the workspace in the web app of dltHub.',
  },
  DLTHUB_CONFLICT: {
    severity: 'error',
    message: '{place} cannot do this now: {reason}.',
    hint: 'Another deploy may be in flight, or the workspace is archived. Run again when that is over.',
  },
  DLTHUB_REFUSED: {
    severity: 'error',
    message: '{place} refused `{operation}` (status {status}): {reason}.',
    hint: "The sentence is the platform's own. Where it speaks of an unsupported client, update dlt-deploy.",
  },
  DLTHUB_UNREACHABLE: {
    severity: 'error',
    message: 'No connection to {place}: {reason}.',
    hint: 'Check the address and the network, and run again: what was already done is not done twice.',
  },
  DLTHUB_CERTIFICATE_REFUSED: {
    severity: 'error',
    message: '{place} shows a certificate that cannot be trusted: {reason}.',
    hint: 'Where the platform has a certificate of your own authority, name its file in `NODE_EXTRA_CA_CERTS`.',
  },
  DLTHUB_UNAVAILABLE: {
    severity: 'error',
    message: '{place} answered `{operation}` with status {status} until patience ran out.',
    hint: 'The platform is overloaded or down. Run again later: what was already done is not done twice.',
  },
  DLTHUB_OUTCOME_UNKNOWN: {
    severity: 'error',
    message:
      '{place} took `{operation}` and its answer was lost, so that nobody here knows whether jobs were started ({reason}).',
    hint: 'It is not asked again, lest jobs run twice. `dlt-deploy runs list` shows what started.',
  },
  DLTHUB_TOKEN_REFUSED: {
    severity: 'error',
    message: '{place} does not accept a token that the platform itself has just given out.',
    hint: 'The API key is good. Run again later, and tell dltHub where it stays.',
  },
  DLTHUB_TLS_REFUSED: {
    severity: 'error',
    message: '{place} and this program find no common TLS: {reason}.',
    hint: 'Check whether the address begins with `http://` or `https://`, and that no proxy sits in between.',
  },
  DLTHUB_ANSWER_UNREADABLE: {
    severity: 'error',
    message: '{place} answered `{operation}` with something that is not understood: {reason}.',
    hint: 'Check that the address is the one of the API and that no proxy answers in its place. If both hold, update dlt-deploy.',
  },
  DLTHUB_NOT_IN_FORCE: {
    severity: 'error',
    message: '{part} was deployed to {place}, but is not what was read back.',
    hint: 'Somebody else deployed at the same time. Plan again to see what is in force.',
  },
  DLTHUB_REPLACED_UNSEEN: {
    severity: 'error',
    message:
      'What was planned is in force on {place}, and has replaced what somebody else deployed meanwhile: {versions}.',
    hint: 'No plan has shown that. See whether it is missing now, and deploy it again if so; to deploy this once more does nothing.',
  },
  DLTHUB_JOBS_REFUSED: {
    severity: 'error',
    message: '{place} did not take {count} of the jobs: {reasons}.',
    hint: 'Code and configuration may be newer than the jobs now. Mend the jobs and deploy again.',
  },
  REQUIREMENTS_UV_MISSING: {
    severity: 'error',
    message: '`uv.lock` can be read by `uv` alone, and there is no `uv` on the PATH.',
    hint: 'Add a step with `astral-sh/setup-uv` before this one.',
  },
  REQUIREMENTS_UV_FAILED: {
    severity: 'error',
    message: '`uv {command}` failed: {reason}.',
    hint: 'Run it in the workspace. Where the lock is out of date, `uv lock` renews it.',
  },
  PROJECT_NOT_TOML: {
    severity: 'error',
    message: '`pyproject.toml` is not valid TOML, so what the workspace requires cannot be told.',
    hint: 'Correct the file at this line. Nothing was deployed.',
  },
} as const satisfies Entries
