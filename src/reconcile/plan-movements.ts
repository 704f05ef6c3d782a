import { canonicalJson } from '#json/canonical-json'
import { compareCodePoints } from '#json/code-point-order'
import type { Json } from '#json/json'
import type { FieldChange, Plan } from './plan.ts'

/**
 * In what a plan differs from one drawn before it, one line each: jobs with their fields, files, settings. Plans drawn
 * against different versions differ in everything and nothing: of those only the versions are told.
 */
export function planMovements(before: Plan, after: Plan): readonly string[] {
  const bases = moved(basesOf(before), basesOf(after))
  if (bases.length > 0) return bases
  return [
    ...moved(jobsOf(before), jobsOf(after)),
    ...moved(filesOf(before), filesOf(after)),
    ...contentMoved(before, after),
    ...moved(settingsOf(before), settingsOf(after)),
  ]
}

type Facts = ReadonlyMap<string, string>

function moved(before: Facts, after: Facts): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted(compareCodePoints)
  return names
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => `${name} is ${after.get(name) ?? 'unchanged'}, and was ${before.get(name) ?? 'unchanged'}`)
}

function jobsOf({ jobs }: Plan): Facts {
  return new Map(
    jobs.flatMap(({ job_ref, status, fields }): [string, string][] => [
      [job_ref, status],
      ...(status === 'updated'
        ? fields.map((field): [string, string] => [`${job_ref} ${field.path}`, step(field)])
        : []),
    ]),
  )
}

function step({ before, after }: FieldChange): string {
  return `${shown(before)} → ${shown(after)}`
}

const shown = (value: Json | undefined): string => (value === undefined ? 'absent' : canonicalJson(value))

function filesOf({ deployment }: Plan): Facts {
  const rows = (['added', 'updated', 'deleted'] as const).flatMap((change) =>
    deployment[change].map(({ path, after }): [string, string] => [
      `file ${path}`,
      after === undefined ? change : `${change}, ${after} bytes`,
    ]),
  )
  return new Map(rows)
}

/** A file may keep its size and be another. */
function contentMoved(before: Plan, after: Plan): readonly string[] {
  const same = before.hashes.deployment === after.hashes.deployment
  const told = moved(filesOf(before), filesOf(after)).length > 0
  return same || told ? [] : ['files: the same names and sizes, with other content']
}

function settingsOf({ configuration }: Plan): Facts {
  const rows = configuration.profiles.flatMap(({ profile, keys }) =>
    keys.map(({ key, kind, change, before, after }): [string, string] => [
      `${kind === 'secret' ? 'secret' : 'setting'} ${key} of ${profile === '' ? 'all profiles' : profile}`,
      kind === 'secret' ? change : `${change} (${before ?? 'absent'} → ${after ?? 'absent'})`,
    ]),
  )
  return new Map(rows)
}

function basesOf({ base }: Plan): Facts {
  return new Map([
    ['base deployment', `v${base.deployment ?? 0}`],
    ['base configuration', `v${base.configuration ?? 0}`],
  ])
}
