import { z } from 'zod'
import { canonicalJson } from '#json/canonical-json'
import { compareCodePoints } from '#json/code-point-order'
import type { Json } from '#json/json'
import { sha3Base64 } from '#json/sha3'
import type { FieldChange, JobChange, ProfileChange } from './plan.ts'

/**
 * What a change does to its base, by digests: enough to see whether two changes do the same, and too little to tell a
 * value. `each` has the moved parts by name; absent where they are too many to be carried along.
 */
export const changeDigestsSchema = z.object({
  jobs: z.string(),
  files: z.string(),
  settings: z.string(),
  each: z.record(z.string(), z.string()).exactOptional(),
})

export type ChangeDigests = z.infer<typeof changeDigestsSchema>

/** What moves between two commits. `jobs` is null where those of either cannot be read. */
export interface Movements {
  readonly jobs: readonly JobChange[] | null
  /** A hash of what happens to each file that differs, by path. */
  readonly files: ReadonlyMap<string, string>
  readonly settings: readonly ProfileChange[]
}

/** Characters of `each`, as JSON. */
const most = 12_000

export function changeDigests({ jobs, files, settings }: Movements): ChangeDigests {
  const told = { jobs: jobDigests(jobs ?? []), files: fileDigests(files), settings: settingDigests(settings) }
  const each = { ...told.jobs, ...told.files, ...told.settings }
  return {
    jobs: jobs === null ? 'unread' : digestOf(told.jobs),
    files: digestOf(told.files),
    settings: digestOf(told.settings),
    ...(JSON.stringify(each).length > most ? {} : { each }),
  }
}

const kinds = ['jobs', 'files', 'settings'] as const

/** Which of jobs, files and settings two changes treat differently; none where they do the same. */
export function differingKinds(shown: ChangeDigests, now: ChangeDigests): readonly (typeof kinds)[number][] {
  return kinds.filter((kind) => shown[kind] !== now[kind])
}

/** The names of what two changes treat differently, as far as both are told by name. */
export function differingNames(shown: ChangeDigests, now: ChangeDigests): readonly string[] {
  const before = shown.each
  const after = now.each
  if (before === undefined || after === undefined) return []
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted(compareCodePoints)
  return names.filter((name) => before[name] !== after[name])
}

type Digests = Readonly<Record<string, string>>

function jobDigests(jobs: readonly JobChange[]): Digests {
  return Object.fromEntries(
    jobs.flatMap(({ job_ref, status, fields }): [string, string][] =>
      status === 'unchanged'
        ? []
        : [
            [job_ref, status],
            ...fields.map((field): [string, string] => [`${job_ref} ${field.path}`, digestOf(step(field))]),
          ],
    ),
  )
}

function fileDigests(files: Movements['files']): Digests {
  return Object.fromEntries([...files].map(([path, hash]) => [`file ${path}`, hash.slice(0, 12)]))
}

/** A secret is no part of a commit. */
function settingDigests(profiles: readonly ProfileChange[]): Digests {
  return Object.fromEntries(
    profiles.flatMap(({ profile, keys }) =>
      keys
        .filter(({ kind }) => kind === 'config')
        .map(({ key, before, after }): [string, string] => [
          `setting ${key} of ${profile === '' ? 'all profiles' : profile}`,
          digestOf(step({ path: key, ...given({ before, after }) })),
        ]),
    ),
  )
}

/** What is absent and what is null are not the same. */
const step = ({ before, after }: FieldChange): Json => [
  before === undefined ? [] : [before],
  after === undefined ? [] : [after],
]

const given = (values: { readonly before: string | undefined; readonly after: string | undefined }) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Omit<FieldChange, 'path'>

const digestOf = (value: Json): string => sha3Base64(canonicalJson(value)).slice(0, 12)
