import type { Entries } from '../entry.ts'
import { jobEntries } from './job.ts'
import { triggerEntries } from './trigger.ts'
import { freshnessForms, refForms, triggerForms } from './written-forms.ts'

const manifestSource = 'A manifest is generated, not written by hand: generate it again with this version.'

/** Manifests, and everything that is written in one. */
export const manifestEntries = {
  ...triggerEntries,
  ...jobEntries,

  // The shape of a manifest.
  MANIFEST_NOT_JSON: {
    severity: 'error',
    message: 'The manifest is not a JSON document: {reason}.',
    hint: manifestSource,
  },
  MANIFEST_NOT_OBJECT: {
    severity: 'error',
    message: 'The manifest is not a JSON object.',
    hint: manifestSource,
  },
  MANIFEST_ENGINE_UNKNOWN: {
    severity: 'error',
    message: 'There is no manifest migration path from engine {version} to {supported}.',
    hint: 'It was written by a later version of dlt. Use a version of dlt-deploy that knows it.',
  },
  MANIFEST_FIELDS_MISSING: {
    severity: 'error',
    message: 'Path `{path}`: missing required fields `{fields}`.',
    hint: manifestSource,
  },
  MANIFEST_FIELDS_UNEXPECTED: {
    severity: 'error',
    message: 'Path `{path}`: received unexpected fields `{fields}`.',
    hint: manifestSource,
  },
  MANIFEST_TYPE_INVALID: {
    severity: 'error',
    message: 'Path `{path}`: field `{field}` has invalid type `{type}` while `{expected}` is expected.',
    hint: manifestSource,
  },
  MANIFEST_VALUE_INVALID: {
    severity: 'error',
    message: 'Path `{path}`: field `{field}={value}` is not one of: {allowed}.',
    hint: 'Use one of the listed values.',
  },
  MANIFEST_REF_INVALID: {
    severity: 'error',
    message: 'Path `{path}`: {reason}',
    hint: refForms,
  },
  MANIFEST_TRIGGER_INVALID: {
    severity: 'error',
    message: 'Path `{path}`: {reason}',
    hint: triggerForms,
  },
  MANIFEST_FRESHNESS_INVALID: {
    severity: 'error',
    message: 'Path `{path}`: {reason}',
    hint: freshnessForms,
  },
  MANIFEST_UNWRITABLE: {
    severity: 'error',
    message: 'The manifest cannot be saved or hashed: at `{path}` {reason}.',
    hint: 'dlt cannot serialise this value. Replace it by plain text or a smaller number.',
  },
} as const satisfies Entries
