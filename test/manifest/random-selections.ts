import type { Call } from './calls.ts'
import { type RandomText, randomText } from './random-text.ts'

const triggers = [
  'schedule:*/5 * * * *',
  'schedule:0 8 * * *',
  'every:5m',
  'tag:ingest',
  'tag:[x]',
  'tag:a b',
  'tag:a\nb',
  'tag:É😀',
  'http:8080/mcp/x',
  'http:',
  'manual:jobs.m.a',
  'manual:jobs.http',
  'job.success:jobs.m.a',
  'job.fail:jobs.m.a',
  'pipeline_name:github',
  'deployment:',
]

const selectors = [
  ...[
    'batch',
    'interactive',
    'stream',
    'job',
    'tag',
    'tag:',
    'http',
    'http:',
    'manual:jobs.*',
    'manual:jobs.m',
    '*:*',
    '*',
    ':',
    '',
  ],
  ...[
    'tag:[x]',
    'tag:[[]x]',
    'tag:[!x]',
    'tag:?',
    'tag:*',
    'sched*',
    'schedule:*/5 * * * *',
    'schedule',
    '*jobs.m.?',
    'job.*:',
    'JOB',
    '{tag,http}:*',
  ],
]

/** Calls of the selector functions, with patterns made by hand and at random. */
export function randomSelectionCalls(seed: number, count: number): readonly Call[] {
  const random = randomText(seed)
  const few = <T>(items: readonly T[], limit: number): readonly T[] =>
    Array.from({ length: random.below(limit) }, () => random.pick(items))
  return Array.from({ length: count }, (): Call => {
    const selector = () =>
      random.chance(60) ? random.pick(selectors) : random.damaged(random.pick([...triggers, ...selectors]))
    switch (random.below(6)) {
      case 0:
        return ['is_selector', selector()]
      case 1:
        return ['pick', few(triggers, 4), random.chance(40) ? null : random.pick(triggers)]
      default:
        return [
          'match',
          random.pick(['batch', 'interactive', 'stream']),
          few(triggers, 9),
          Array.from({ length: random.below(4) }, selector),
        ]
    }
  })
}

const pieces = [
  '*',
  '?',
  '[',
  ']',
  '!',
  '-',
  'a',
  'b',
  'c',
  'z',
  '[a-c]',
  '[!a-c]',
  '[c-a]',
  '[]',
  '[!]',
  '[]a]',
  '[^a]',
  '[a-',
  '--',
  '\\',
  '&&',
  '~',
  '|',
  '\n',
  '😀',
  'é',
  '.',
  '/',
]
const letters = ['a', 'b', 'c', 'z', '-', ']', '[', '!', '^', '\\', '&', '|', '\n', '😀', 'é', '.', '/', 'ab', '']

/** Patterns that are mostly brackets, and texts of the same few characters; about half the patterns are made from their text. */
export function randomPatternCalls(seed: number, count: number): readonly Call[] {
  const random = randomText(seed)
  return Array.from({ length: count }, () => {
    const text = random.some(letters, 3)
    return ['fnmatch', text, random.chance(50) ? loosened(random, text) : randomPattern(random)]
  })
}

function randomPattern(random: RandomText): string {
  const inside = random.some(pieces, 6)
  return random.pick([
    random.some(pieces, 5),
    `[${inside}]`,
    `[${inside}]*`,
    `*[${inside}`,
    `${inside}*`,
    `*${random.pick(letters)}*`,
  ])
}

/** The text with some characters replaced by what may match them. */
function loosened(random: RandomText, text: string): string {
  const parts = Array.from(text, (letter) => {
    return random.pick([
      letter,
      '?',
      '*',
      `[${letter}]`,
      `[!${letter}]`,
      `[${letter}${random.some(pieces, 3)}]`,
      `[!${random.some(pieces, 2)}${random.pick(letters)}]`,
    ])
  })
  return `${parts.join('')}${random.pick(['', '', '*'])}`
}

const known = ['jobs.m.a', 'jobs.m.b', 'jobs.n.a', 'jobs.c', 'jobs.jobs.x', 'jobs.x', 'jobs..b', 'jobs.']
const references = [
  ...known,
  'a',
  'b',
  'c',
  'm.a',
  'n.a',
  'n.b',
  'x',
  'jobs.x.y.z',
  'a.b.c',
  '',
  ' ',
  '.',
  'Jobs.m.a',
  'jobs',
  ' m.a\t',
  "it's",
  '\ufeffm.a',
  '\u0085m.a',
]

/** Calls with references, whole, partial, unknown and ambiguous. */
export function randomReferenceCalls(seed: number, count: number): readonly Call[] {
  const random = randomText(seed)
  return Array.from({ length: count }, (): Call => {
    const reference = random.chance(70) ? random.pick(references) : random.damaged(random.pick(references))
    switch (random.below(8)) {
      case 0:
        return ['parse_job_ref', reference]
      case 1:
        return ['short_name', reference]
      case 2:
        return ['job_success', reference]
      case 3:
        return ['is_fresh', reference]
      case 4:
        return [
          'parse_freshness',
          `${random.pick(['job.is_fresh:', 'job.is_matching_interval_fresh:', 'job.is_fresh', 'x:', ''])}${reference}`,
        ]
      case 5:
        return ['normalize_freshness', ` ${random.pick(['job.is_fresh:', 'job.is_fresh: ', 'x:'])}${reference} `]
      default:
        return ['resolve_job_ref', reference, random.chance(30) ? null : known.filter(() => random.chance(70))]
    }
  })
}

/** Calls for the jobs that a refresh reaches, in graphs with cycles, unknown upstreams and jobs that cut the chain. */
export function randomCascadeCalls(seed: number, count: number): readonly Call[] {
  const random = randomText(seed)
  return Array.from({ length: count }, (): Call => {
    const refs = Array.from({ length: 2 + random.below(7) }, (_, index) => `jobs.m.j${index}`)
    const constraint = () =>
      `${random.pick(['job.is_fresh', 'job.is_fresh', 'job.is_matching_interval_fresh', 'x'])}:${random.pick([...refs, 'jobs.gone'])}`
    const jobs = refs.map((ref) => ({
      job_ref: ref,
      ...(random.chance(80) ? { freshness: Array.from({ length: random.below(3) }, constraint) } : {}),
      ...(random.chance(30) ? { refresh: random.pick(['always', 'auto', 'block']) } : {}),
      ...(random.chance(30) ? { interval: { start: '2024' } } : {}),
      ...(random.chance(30) ? { allow_external_schedulers: random.chance(70) } : {}),
    }))
    return ['cascade', random.pick(refs), jobs]
  })
}
