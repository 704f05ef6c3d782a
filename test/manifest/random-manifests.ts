import type { Json } from '#json/json'
import { writeJson } from '#json/write-json'
import { type RandomText, randomText } from './random-text.ts'

/** Texts of manifests of a few jobs: most have the right shape and break a rule or none, the others are damaged in one place. */
export function randomManifests(seed: number, count: number): readonly string[] {
  const random = randomText(seed)
  return Array.from({ length: count }, () => {
    const manifest = randomManifest(random)
    return writeJson(random.chance(45) ? damaged(random, manifest) : manifest)
  })
}

type Fields = { [key: string]: Json }

function randomManifest(random: RandomText): Json {
  return {
    engine_version: random.chance(95) ? 1n : random.pick<Json>([3n, 99n, true]),
    created_at: '2026-04-30T12:34:56.123456+00:00',
    deployment_module: '__deployment__',
    jobs: Array.from({ length: random.below(5) }, () => randomJob(random)),
    ...maybe(random, 20, 'description', random.pick(['x', '', 'Ünïcode 😀'])),
    ...maybe(random, 20, 'tags', ['a', 'b']),
    ...maybe(random, 20, 'version', BigInt(random.below(9))),
    ...maybe(random, 30, 'version_hash', random.pick(['', 'zGaH8jH04RVrR07fP6byCqTWxcGoTGndNY5+Ij0Ntbs='])),
    ...maybe(
      random,
      20,
      'previous_hashes',
      Array.from({ length: random.below(13) }, (_, index) => `hash ${index}`),
    ),
  }
}

const refs = [
  'jobs.m.a',
  'jobs.m.b',
  'jobs.n.a',
  'jobs.c',
  'jobs.py.a',
  'jobs.m.py',
  'jobs.py.py',
  'jobs.py',
  'jobs.',
  "jobs.it's",
  'jobs.workspace.dashboard',
  'jobs.m.d',
  'jobs.m.e',
]
const schedules = [
  'schedule:0 8 * * *',
  'schedule:*/15 * * * *',
  'schedule:0 0 1 * *',
  'schedule:@weekly',
  'schedule:0 0 30 2 *',
  'schedule:0 0 * * * 0 2025',
  'schedule:0 0 * * 1 30',
  'every:5m',
  'every:1h',
  'every:inf',
]
const triggers = [
  ...schedules,
  'http:',
  'http:8080/x',
  'tag:x',
  'manual:',
  'deployment:',
  'webhook:x',
  'once:2026-03-15T08:00:00Z',
  'pipeline_name:p',
]
const bounds = [
  ...[
    '2024-01-01T00:00:00Z',
    '2024-01-01T08:00:00+00:00',
    '2024-01-01T08:00:00',
    '2024-01-01',
    '2024-01-01T10:00:00+02:00',
    '2024-01-01T08:15:00Z',
    '2024-01-01T08:00:00.000001Z',
  ],
  ...[
    '1960-02-29T00:00:00Z',
    '0001-01-01T00:00:00',
    '9999-12-31T23:45:00Z',
    '2024',
    '1704067200',
    'yesterday',
    '',
    '2024-01-01T00:00:30Z',
    '2026/03/15 08:00',
  ],
]

function randomJob(random: RandomText): Json {
  const event = () =>
    `${random.pick(['job.success', 'job.fail'])}:${random.pick(random.chance(60) ? refs : ['jobs.gone', 'jobs.a.b.c'])}`
  const jobType = random.pick(['batch', 'batch', 'interactive', 'stream'])
  const picked = Array.from({ length: random.below(3) }, () => (random.chance(30) ? event() : random.pick(triggers)))
  return {
    job_ref: random.pick(refs),
    entry_point: {
      module: random.pick(['m', 'n', 'o.p', 'q']),
      ...maybe(random, 90, 'function', random.pick(['a', 'b', 'c', null])),
      job_type: jobType,
      launcher: 'dlt._workspace.deployment.launchers.job',
    },
    triggers: jobType === 'interactive' && random.chance(70) ? ['http:', ...picked] : picked,
    execute: random.pick<Json>([
      {},
      { concurrency: 1n },
      { concurrency: null, timeout: { timeout: 7200 } },
      { timeout: { timeout: 7200n, grace_period: 1.5 } },
      { timeout: null, intercept_signals: false },
    ]),
    ...maybe(random, 60, 'expose', {
      ...maybe(random, 50, 'interface', random.pick(['gui', 'mcp'])),
      ...maybe(random, 50, 'category', random.pick(['dashboard', 'notebook'])),
      manual: true,
      tags: random.pick<Json>(['x', ['x']]),
    }),
    ...maybe(random, 20, 'description', 'Ünïcode "q"\n    line 2 😀'),
    ...maybe(random, 35, 'interval', { start: random.pick(bounds), ...maybe(random, 40, 'end', random.pick(bounds)) }),
    ...maybe(
      random,
      20,
      'freshness',
      Array.from(
        { length: 1 + random.below(2) },
        () => `${random.chance(90) ? 'job.is_fresh' : 'job.is_matching_interval_fresh'}:${random.pick(refs)}`,
      ),
    ),
    ...maybe(random, 20, 'allow_external_schedulers', random.chance(70)),
    ...maybe(random, 15, 'refresh', random.pick(['always', 'auto', 'block'])),
    ...maybe(random, 15, 'require', { dependency_groups: ['g'], timezone: 'Mars/Base' }),
    ...maybe(random, 15, 'deliver', { pipeline_name: 'p' }),
    ...maybe(random, 15, 'config_keys', ['k']),
    ...maybe(random, 15, 'default_trigger', random.pick(triggers)),
  }
}

function maybe(random: RandomText, percent: number, key: string, value: Json): Fields {
  return random.chance(percent) ? { [key]: value } : {}
}

const junk: readonly Json[] = [
  null,
  true,
  false,
  0n,
  1n,
  -1n,
  1.5,
  7200,
  '',
  'x',
  'http',
  'schedule:',
  'every:5s',
  'job.is_fresh:',
  'jobs.a.b.c',
  [],
  ['x'],
  [1n],
  [null],
  {},
  { x: 1n },
]
const fields = [
  'job_ref',
  'entry_point',
  'triggers',
  'execute',
  'expose',
  'timeout',
  'function',
  'tags',
  'interval',
  'freshness',
  'refresh',
  'require',
  'extra',
  '__proto__',
  'toString',
  'description',
  'concurrency',
  'version',
]

/** The value with something taken away, added or replaced somewhere inside. */
function damaged(random: RandomText, value: Json): Json {
  const isLeaf = typeof value !== 'object' || value === null
  if (isLeaf || random.chance(12)) return random.pick(junk)
  if (isList(value)) {
    if (value.length === 0 || random.chance(10)) return [...value, random.pick(junk)]
    const at = random.below(value.length)
    return value.map((item, index) => (index === at ? damaged(random, item) : item))
  }
  const entries = Object.entries(value)
  const at = random.below(entries.length)
  if (entries.length === 0 || random.chance(15))
    return { ...value, ...Object.fromEntries([[random.pick(fields), random.pick(junk)]]) }
  if (random.chance(15)) return Object.fromEntries(entries.filter((_, index) => index !== at))
  return Object.fromEntries(entries.map(([key, item], index) => [key, index === at ? damaged(random, item) : item]))
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
