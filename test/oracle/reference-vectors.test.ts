import { beforeAll, describe, expect, test } from 'vitest'
import { chosenEnvironment, oracleEnvironment } from './environment.ts'
import type { GeneratedManifest } from './generated-manifest.ts'
import { askOracle } from './oracle.ts'

/**
 * Hashes that were recorded from dlt 1.26 apart from this environment: that the pinned one still gives them shows that
 * no library it was resolved with (orjson, croniter, pendulum) changes what is hashed.
 */
const decorated = (decorator: string) =>
  `import datetime\nfrom dlt.common.pendulum import pendulum\nfrom dlt.hub import run\n__all__ = ["a"]\n${decorator}\ndef a():\n    pass\n`
const scheduled = (rest: string) => decorated(`@run.job(trigger="0 8 * * *"${rest})`)

const jobs = [
  ['a schedule and nothing else', scheduled(''), 'SfXMCrMP95T06h4fy5anNWswYOakcWheZCFElJ4lufg='],
  ['a timeout as text', scheduled(', execute={"timeout": "2h"}'), 'I/0KIvK696SxF4QqZgSunyLvzGl70APhN2bJTpbYoWg='],
  [
    'a timeout of an integer',
    scheduled(', execute={"timeout": {"timeout": 7200}}'),
    'v7nZzhdxq4pcgj0dNoKk0BXA6N0CH9n9q+22IHh2mGY=',
  ],
  ['no limit', scheduled(', execute={"concurrency": None}'), '1ZUEEp24Xpr+2TQScwnfDE8JPTFbGyM0M7cby6BMUwE='],
  [
    'a start as a text in UTC',
    scheduled(', interval={"start": "2024-01-01T00:00:00Z"}'),
    'XYrSpM/Ol8kslzS0+vuGrR4+qCxLJc1CaED3S/Dhud0=',
  ],
  [
    'a start as a datetime in UTC',
    scheduled(', interval={"start": datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)}'),
    'XYrSpM/Ol8kslzS0+vuGrR4+qCxLJc1CaED3S/Dhud0=',
  ],
  [
    'a start as a pendulum datetime',
    scheduled(', interval={"start": pendulum.datetime(2024, 1, 1)}'),
    'ux5Jpl66n6TXIQAPl2ADufXK0sFeccZqTaCZlJ9CmGs=',
  ],
  [
    'a start as a naive datetime',
    scheduled(', interval={"start": datetime.datetime(2024, 1, 1)}'),
    'MLC4ExiwQ7sWvSmtjOdV/5Cp8HUTDX5Rr2HjVYOrLBU=',
  ],
] as const

const notebook = 'import marimo\n\napp = marimo.App()\n'
const notebooks = [
  ['github_transformations_notebook', 'xM0NC0jaZ83hCHVQGuhSQgrhZws3Xq+GUxnMcd9orP8='],
  ['github_dq_notebook', 'K4tR+vhslFIZJostE/E96lteyQmYIU1BTa6Uma3WmLc='],
  ['github_report_notebook', 'YiuXarQNHs9vCcpPmyHZmotVtQ5u8V0gWGAsC+xtYwc='],
  ['usgs_dashboard', 'DU0x5XOhx4RoaK3YsnxF0zoVlwIwg9jJ8SsZ5KHk0HU='],
] as const

const manifests = [
  ['d', 'p+Px0HLPc4Hoxpmdsv7jVpuha8dQu8KoQ9nrs0qZHNw='],
  ['__deployment__', 'Biw32gaXQAcv626mrA6dViMxYXFAx67Qkqg9BGVYT80='],
] as const

describe('recorded hashes', () => {
  let answers: GeneratedManifest[]

  beforeAll(async () => {
    const questions = [
      ...jobs.map(([, source]) => ({ files: { 'm.py': source }, module: 'm' })),
      ...notebooks.map(([module]) => ({ files: { [`${module}.py`]: notebook }, module })),
      ...manifests.map(([module]) => ({ files: { [`${module}.py`]: '__all__ = []\n' }, module })),
    ]
    const first = oracleEnvironment('1.26', chosenEnvironment.python)
    answers = await askOracle<GeneratedManifest[]>('generate_manifest', questions, first)
  })

  test.each(jobs.map(([title, , hash], index) => ({ title, hash, index })))('a job with $title', ({ hash, index }) => {
    expect(answers[index]?.job_hashes['jobs.m.a']).toBe(hash)
  })

  test.each(notebooks.map(([module, hash], index) => ({ module, hash, index })))(
    'the notebook $module',
    ({ module, hash, index }) => {
      expect(answers[jobs.length + index]?.job_hashes[`jobs.${module}`]).toBe(hash)
    },
  )

  test.each(manifests.map(([module, hash], index) => ({ module, hash, index })))(
    'the empty manifest of $module',
    ({ hash, index }) => {
      expect(answers[jobs.length + notebooks.length + index]?.hash).toBe(hash)
    },
  )
})
