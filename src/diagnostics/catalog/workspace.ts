import type { Entries } from '../entry.ts'

export const workspaceEntries = {
  WORKSPACE_NOT_FOUND: {
    severity: 'error',
    message: '`{path}` is not in a dlt workspace: neither it nor a folder above it has `.dlt/.workspace`.',
    hint: 'Run in the workspace folder, name it with `--workspace DIR`, or make it one: `touch .dlt/.workspace`.',
  },
  SETTINGS_NOT_TOML: {
    severity: 'error',
    message: 'The settings file `{path}` is not valid TOML.',
    hint: 'Correct the file at this line. The line is not shown, because settings may hold secrets.',
  },
  SETTINGS_LINK_OUTSIDE: {
    severity: 'error',
    message:
      'The settings file `{path}` is a symbolic link whose target is outside the workspace, so it cannot be deployed.',
    hint: 'Copy the file into the settings folder, or remove the link.',
  },
  SECRETS_NOT_TOML: {
    severity: 'error',
    message: 'The variable `{name}` does not hold a valid TOML document: it breaks off at line {line}.',
    hint: 'Set the repository secret to the whole text of a `secrets.toml`.',
  },
  SECRETS_PROFILE_UNKNOWN: {
    severity: 'warning',
    message: 'The secrets in `{name}` belong to no profile of this workspace ({profiles}).',
    hint: 'Rename the variable after a profile, or name the profile: with the input `profiles` or the option `--profiles`, or by a `.dlt/<profile>.config.toml`.',
  },
  PROFILE_NAME_INVALID: {
    severity: 'error',
    message: '`{name}` cannot be the name of a profile.',
    hint: 'Name profiles with letters, digits, `_` and `-`, such as `staging`.',
  },
  SECRET_EMPTY: {
    severity: 'warning',
    message: 'The secret `{name}` is empty.',
    hint: 'Add the repository secret it is made from. An unset secret arrives as empty text and counts as missing.',
  },
  SECRETS_REPLACED: {
    severity: 'warning',
    message:
      'The secrets that files of the checkout have for {profile} are left out, because others stand in their place: {keys}.',
    hint: 'This is what `replace` asks for. With `merge`, files and variables go together, key by key.',
  },
  SECRET_TOO_LARGE: {
    severity: 'error',
    message: 'The secret `{name}` has {size} bytes, and more than 49152 fit nowhere.',
    hint: 'Nothing was changed. Split the document into one per profile, or into single values.',
  },
  SECRET_NAME_INVALID: {
    severity: 'warning',
    message: 'The variable `{name}` begins like a secret of a profile, but is no name that dlt can read.',
    hint: 'Write it in capitals, parts joined by two underscores: `PROD__SOURCES__GITHUB__TOKEN`.',
  },
  SECRETS_CONTRADICT: {
    severity: 'warning',
    message: '`{name}` gives `{key}` of the profile `{profile}` another value than a `SECRETS_TOML` does.',
    hint: 'The single variable has the last word. Remove one of the two.',
  },
  SECRET_SPELLING_UNSURE: {
    severity: 'warning',
    message: 'The name `{name}` is all capitals, and the code spells a part of it {keys}: which is meant is not known.',
    hint: 'dlt finds a key in a file only as it is spelled. Put it into the document `{document}`, where it can be.',
  },
  SECRET_GIVEN_TWICE: {
    severity: 'warning',
    message: '`{name}` is given twice, by the environment and by `secrets`, with two different values.',
    hint: 'The one in `secrets` counts. Hand it over in one of the two ways.',
  },
  SECRET_IN_CONFIG: {
    severity: 'warning',
    message: 'The setting `{key}` in `{file}` looks like a secret, and that file is for everybody to read.',
    hint: 'Move it to a repository secret. Its value is not shown in plans.',
  },
  SECRETS_FILE_TRACKED: {
    severity: 'error',
    message: 'The secrets file `{path}` is committed to the repository.',
    hint: 'Run `git rm --cached {path}`, ignore it, replace the secrets in it and give the new ones as repository secrets.',
  },
  WORKSPACE_NAMES_EQUAL: {
    severity: 'error',
    message:
      'The workspaces {folders} are all called `{name}`, and a deploy of one would archive the jobs of the others.',
    hint: 'Give each a name of its own: `name` under `[workspace.settings]` in its `.dlt/config.toml`. Where each has a `state-ref` of its own, allow this by its code.',
  },
  WORKSPACES_NONE: {
    severity: 'error',
    message: 'No folder of this repository is a dlt workspace: none has `.dlt/.workspace`.',
    hint: 'Make one: `touch .dlt/.workspace` in the folder of a dlt project, and commit it.',
  },
  WORKSPACES_TOO_MANY: {
    severity: 'error',
    message: 'These are {count} workspaces, and GitHub makes no matrix of more than {most} jobs.',
    hint: 'List one folder after the other: the input `workspace` of the command `list` names where to look.',
  },
  WORKSPACES_NOT_COMPARED: {
    severity: 'warning',
    message:
      'Which workspaces changed since `{since}` cannot be told, because this checkout does not reach that far back.',
    hint: 'All of them are listed. `fetch-depth: 0` on the checkout brings the whole history.',
  },
  WORKSPACE_GONE: {
    severity: 'warning',
    message: 'The workspace `{workspace}` is no longer in the repository, and what is deployed of it stays in force.',
    hint: 'To end its jobs, deploy it once with an empty `__all__` before it is removed.',
  },
} as const satisfies Entries
