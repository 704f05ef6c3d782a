import type { Entries } from '../entry.ts'

export const deploymentEntries = {
  DEPLOYMENT_MODULE_NOT_FOUND: {
    severity: 'error',
    message: 'There is no deployment module `{module}` in this workspace.',
    hint: 'Create `{file}` and list the jobs to deploy in its `__all__`.',
  },
  DLT_VERSION_UNREAD: {
    severity: 'error',
    message: 'The workspace uses dlt {version}, and reading follows dlt {known}: the manifest may be another one.',
    hint: 'Generate with dlt itself (`--generator python`), or pin a dlt that is followed.',
  },
  DLT_VERSION_PRERELEASE: {
    severity: 'error',
    message:
      'The workspace uses dlt {version}, a pre-release: it may generate another manifest than the release it is named for, and reading follows releases alone, dlt {known}.',
    hint: 'Generate with dlt itself (`--generator python`), or pin a release.',
  },
  ALL_MISSING: {
    severity: 'warning',
    message: 'The module `{module}` has no __all__, so everything in it was looked at for jobs.',
    hint: 'List the jobs and modules to deploy in `__all__`.',
  },
  ALL_NAME_NOT_FOUND: {
    severity: 'warning',
    message: 'The name `{name}` is listed in __all__ but not found in the module.',
    hint: 'Import or define it, or take it out of `__all__`.',
  },
  ALL_NAME_NOT_A_JOB: {
    severity: 'warning',
    message: 'The name `{name}` is not a recognized job or framework module.',
    hint: 'Decorate it with `@run.job`, `@run.pipeline` or `@run.interactive`, or take it out of `__all__`.',
  },
  JOB_NAME_INVALID: {
    severity: 'error',
    message: 'The job name `{name}` is not a valid Python identifier.',
    hint: 'Use letters, digits and underscores, no digit first. A label for people goes to `display_name` of `expose`.',
  },
  JOB_SECTION_INVALID: {
    severity: 'error',
    message: 'The job section `{name}` is not a valid Python identifier.',
    hint: 'Use letters, digits and underscores, no digit first, or leave it out: the module name is the default.',
  },
  JOB_VALUE_UNKNOWN: {
    severity: 'error',
    message:
      '`{field}` of {job} depends on `{expression}`, which cannot be known without running the module: {reason}.',
    hint: 'Write a literal, a module-level constant or an expression of those, or generate with Python (`--generator python`).',
  },
  JOB_VALUE_UNFIT: {
    severity: 'error',
    message: '`{path}` of {job} is of type `{type}`, which a manifest cannot hold.',
    hint: 'Use texts, numbers, booleans, None, lists and dictionaries.',
  },
  DELIVER_INVALID: {
    severity: 'error',
    message: '`deliver` of {job} must be a dlt source or a standalone resource.',
    hint: 'Give it a function decorated with `@dlt.source` or `@dlt.resource`.',
  },
  SOURCE_CALLED_AT_IMPORT: {
    severity: 'error',
    message: 'A dlt source is instantiated while the module is imported.',
    hint: 'Call it inside of the job, or below `if __name__ == "__main__":`.',
  },
} as const satisfies Entries
