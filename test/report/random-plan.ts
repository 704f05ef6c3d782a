import type { FieldChange, FileChange, JobStatus, KeyChange, Plan } from '#reconcile/plan'
import { randomNumbers } from '../cron/random-numbers.ts'

/** Text that tries to get out of its place. */
export const hostileTexts = [
  '@octocat and @org/team, see #123 and GH-4',
  '</details></summary><script>alert(1)</script>',
  '<!-- dlt-deploy:{"version":1} -->',
  '--> | a | b |\n\n# heading\r\n- list\n1. one',
  '`code` ``more`` ```fence ~~~',
  '[link](https://evil.example) ![x](http://evil.example/x.png) www.evil.example',
  '\u202egnp.exe\u2066 \u0000\u001b[31m \ud800 \u2028',
  '**bold** _it_ ~~no~~ $x^2$ :smile: a@b.example &amp; &#64;x',
  `漢字 👩‍🚀 é ${'long '.repeat(200)}`,
  '\\| \\` \\',
  '  ',
  '',
]

/** A plan of up to `most` jobs in every state, with hostile text wherever text can be. The same seed gives the same plan. */
export function randomPlan(seed: number, most: number, texts: readonly string[] = hostileTexts): Plan {
  const below = randomNumbers(seed)
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index))
  const text = () => (below(3) === 0 ? pick(texts) : `plain_${below(1000)}`)
  const trigger = () => pick(['schedule:0 8 * * *', 'schedule:*/7 * * * *', 'every:5m', 'tag:x', 'bad', text()])
  const fields = (): FieldChange[] =>
    many(below(4), () =>
      pick<FieldChange>([
        { path: `triggers[${below(3)}]`, before: trigger(), after: trigger() },
        { path: 'triggers', after: [trigger(), trigger()] },
        { path: 'execute.timeout.timeout', before: BigInt(below(9000)), after: below(9000) },
        { path: text(), before: text() },
        { path: 'description', before: text(), after: text() },
        { path: 'expose', after: { tags: [text(), text()], manual: false } },
      ]),
    )
  const statuses: readonly JobStatus[] = ['added', 'updated', 'unchanged', 'archived']
  const jobs = many(below(most + 1), (index) => ({
    job_ref: `jobs.${text()}.${index}`,
    status: pick(statuses),
    fields: fields(),
  }))
  const count = (status: JobStatus) => jobs.filter((job) => job.status === status).length
  const files = (): FileChange[] =>
    many(below(most + 1), (index) => ({
      path: `${text()}/${index}.py`,
      ...(below(3) === 0 ? { jobs: many(below(15), text) } : {}),
      before: below(5000),
      after: below(5000),
    }))
  const keys = (): KeyChange[] =>
    many(below(12), () =>
      pick<KeyChange>([
        { key: text(), kind: 'config', change: 'changed', before: text(), after: text() },
        { key: text(), kind: 'secret', change: pick(['added', 'changed', 'removed', 'missing']) },
        { key: '*', kind: 'secret', change: 'changed' },
      ]),
    )
  const finding = () => ({
    code: 'TEST_CODE',
    severity: pick(['warning', 'error'] as const),
    message: text(),
    hint: text(),
    location: location(),
  })
  const status = () => pick(['new', 'changed', 'unchanged', 'not compared'] as const)
  const location = () => pick([null, { file: text(), line: 1 + below(99), column: 1 + below(300), source: text() }])
  const needs = (): NonNullable<Plan['needs']> =>
    many(below(most + 1), () => ({
      profile: text(),
      key: text(),
      kind: pick(['config', 'secret'] as const),
      state: pick(['provided', 'empty', 'missing'] as const),
      variable: text(),
      jobs: many(below(15), text),
      location: location(),
    }))
  const rate = () => ({ before: pick([null, below(9000)]), after: pick([null, below(9000)]) })
  const impact = (): NonNullable<Plan['impact']> => ({
    runs_per_year: rate(),
    jobs: jobs.map(({ job_ref }) => ({
      job_ref,
      runs_per_year: rate(),
      next_runs: pick([[], ['2026-03-15T08:00:00+01:00', '2026-03-15T08:00:07+01:00', '2026-03-16T08:00:00+01:00']]),
      time_zone: text(),
      affects: many(below(20), text),
      ...(below(5) === 0 ? { affects_more: true as const } : {}),
    })),
    edges: many(below(most + 1), () => ({
      from: text(),
      to: text(),
      kind: pick(['success', 'fail', 'fresh'] as const),
    })),
  })
  const review = (): NonNullable<Plan['review']> =>
    below(3) === 0
      ? { status: 'not compared', reason: text() }
      : {
          status: 'compared',
          changes: [],
          drift: many(below(30), () => ({ job_ref: text(), status: pick(['added', 'updated', 'archived'] as const) })),
        }
  const version = () => pick([null, below(90)])
  return {
    version: 1,
    platform: pick(['git', 'dlthub']),
    workspace: text(),
    base: { deployment: version(), configuration: version(), manifest_hash: pick([null, 'deployed']) },
    manifest: { hash: 'declared', jobs: jobs.length - count('archived') },
    counts: {
      added: count('added'),
      updated: count('updated'),
      unchanged: count('unchanged'),
      archived: count('archived'),
    },
    jobs,
    deployment: { status: status(), content_hash: 'code', added: files(), updated: files(), deleted: files() },
    configuration: {
      status: status(),
      content_hash: 'settings',
      profiles: many(below(4), () => ({ profile: text(), keys: keys() })),
    },
    hazards: many(below(6), () => ({ ...finding(), job_ref: pick([null, text()]) })),
    diagnostics: many(below(6), finding),
    ...(below(4) === 0 ? {} : { needs: needs() }),
    ...(below(4) === 0 ? {} : { impact: impact() }),
    ...(below(4) === 0 ? {} : { review: review() }),
    hashes: { manifest: 'declared', deployment: 'code', configuration: 'settings', plan: 'plan' },
  }
}
