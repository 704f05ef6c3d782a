import { randomExpressions } from '../cron/random-expressions.ts'
import { type RandomText, randomText } from './random-text.ts'

/** Stored triggers of every type, about half of them damaged somewhere. */
export function randomTriggers(seed: number, count: number): readonly string[] {
  const random = randomText(seed)
  const crons = randomExpressions(seed, count)
  return Array.from({ length: count }, (_, index) => {
    const type = random.pick(types)
    const trigger = `${type}:${randomExpression(random, type, crons[index] ?? '')}`
    return random.chance(35) ? random.damaged(trigger) : trigger
  })
}

/** Triggers as people write them: stored ones, bare type names and cron expressions, with white space around. */
export function randomWrittenTriggers(seed: number, count: number): readonly string[] {
  const random = randomText(seed)
  const crons = randomExpressions(seed + 1, count)
  const stored = randomTriggers(seed + 2, count)
  return Array.from({ length: count }, (_, index) => {
    const bare = random.chance(30) ? random.pick(types) : (crons[index] ?? '')
    const written = random.chance(45) ? (stored[index] ?? '') : bare
    return `${random.some(spaces, 2)}${written}${random.some(spaces, 2)}`
  })
}

const types = [
  'schedule',
  'every',
  'once',
  'once',
  'once',
  'http',
  'http',
  'deployment',
  'webhook',
  'tag',
  'manual',
  'job.success',
  'job.fail',
  'pipeline_name',
] as const

const spaces = [' ', '\t', '\n', '\u00a0', '\u001c', '\u0085', '\ufeff', '\u3000', '']

function randomExpression(random: RandomText, type: string, cron: string): string {
  switch (type) {
    case 'schedule':
      return random.chance(10) ? random.pick(['@daily', '@HOURLY', '@reboot', '', ' 0 8 * * *', '0  8 * * *']) : cron
    case 'every':
      return randomPeriod(random)
    case 'once':
      return randomTimestamp(random)
    case 'http':
      return randomHttp(random)
    default:
      return random.pick([
        '',
        'x',
        'jobs.a',
        'jobs.a.b',
        'jobs.',
        'jobs',
        'a.b',
        ' jobs.a',
        "it's",
        'a:b',
        '/hook',
        'jobs.\n',
      ])
  }
}

export function randomPeriod(random: RandomText): string {
  const amount = random.pick([
    random.digits(2),
    `${random.digits(1)}.${random.digits(2)}`,
    '1.1',
    '1_000',
    '1e3',
    '.5',
    '5.',
    'inf',
    'nan',
    '-5',
    '\u0665',
    '60',
    '0',
  ])
  const unit = random.pick(['', 's', 'm', 'h', 'd', 'M', 'w', 'min', 's', 'm', 'h'])
  return `${random.some(spaces, 1)}${amount}${random.some(spaces, 1)}${unit}${random.some(spaces, 1)}`
}

export function randomTimestamp(random: RandomText): string {
  const two = (limit: number) => String(random.below(limit)).padStart(2, '0')
  const year = random.pick(['2026', '2024', '2020', '1970', '1999', '2000', '0001', '9999', '0000', random.digits(4)])
  const date = random.pick([
    year,
    `${year}-${two(14)}`,
    `${year}-${two(14)}-${two(33)}`,
    `${year}-${two(13)}-${two(30)}`,
    `${year}${two(13)}${two(30)}`,
    `${year}/${two(13)}/${two(32)}`,
    `${year}:${two(13)}${two(29)}`,
    `${year}-W${two(56)}`,
    `${year}-W${two(54)}-${random.below(9)}`,
    `${year}W${two(54)}${random.below(9)}`,
    `${year}-${random.digits(3)}`,
    `${year}${random.digits(3)}`,
    random.digits(1 + random.below(12)),
    `-${random.digits(3)}.${random.digits(7)}`,
    `${random.digits(10)}.${random.digits(random.below(9) + 1)}`,
    `${random.digits(2)}e${random.below(14)}`,
    '',
    'P1D',
  ])
  if (random.chance(25)) return date
  const fraction = random.chance(40) ? `${random.pick(['.', ',', '|'])}${random.digits(random.below(10))}` : ''
  const time = random.pick([
    two(26),
    `${two(25)}:${two(61)}`,
    `${two(25)}:${two(61)}:${two(62)}${fraction}`,
    `${two(24)}:${two(60)}:${two(60)}${fraction}`,
    `${two(24)}${two(60)}${two(60)}${fraction}`,
    `${two(24)}${two(60)}`,
    '24:00:00',
    `${random.below(24)}:${random.below(60)}:${random.below(60)}${fraction}`,
    `${random.below(24)}:${random.below(60)}`,
    `${random.below(24)}:`,
  ])
  const zone = random.pick([
    '',
    '',
    'Z',
    'z',
    `+${two(27)}:${two(70)}`,
    `-${two(27)}${two(60)}`,
    `+${two(15)}`,
    '+',
    ' Z',
    '+2:00',
    '+24:00',
    '-23:59',
  ])
  return `${date}${random.pick(['T', 'T', 'T', ' ', ' ', 't', ''])}${time}${zone}`
}

function randomHttp(random: RandomText): string {
  const port = random.pick([
    '',
    '80',
    '9090',
    '0',
    '0080',
    '65535',
    '65536',
    '99999999999999999999',
    'a',
    '80a',
    ' 80',
    '\u0668',
    '-1',
    '+1',
    'localhost',
    'h@9',
    'u:p@h:80',
    '80:90',
    '@',
    ':',
    '@:80',
  ])
  const path = random.pick([
    '',
    '/',
    '/mcp',
    '/a/b',
    '?x=1',
    '#f',
    '/p?q=1',
    '/p#f?q',
    '/a;b',
    '/a;b/c',
    ';x',
    '//x',
    '\t/x',
    '/\u00e9',
    '/ x',
  ])
  return `${random.pick(['', '', '', '', '/', '//', 'http', 'http://x'])}${port}${path}`
}
