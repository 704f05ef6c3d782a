import { describe, expect, it } from 'vitest'
import { diagnose } from '#diagnostics/diagnostic'
import { collectedInWords, collectedMarkdown } from '#github/collected-markdown'
import { readReport, writeReport } from '#github/report-document'
import type { WorkspaceReport } from '#github/workspace-report'
import { danger, plan } from './plan.ts'

const link = 'https://github.example/jaffle/pipelines/actions/runs/1'

function report(workspace: string, change: Partial<WorkspaceReport> = {}): WorkspaceReport {
  return {
    version: 1,
    workspace,
    platform: 'git',
    environment: '',
    decision: 'planned',
    reason: 'CHANGES',
    outcome: 'planned',
    plan: plan(),
    in_force: null,
    faults: [],
    ...change,
  }
}

const still = plan({
  base: { deployment: 3, configuration: 1, manifest_hash: plan().hashes.manifest },
  counts: { added: 0, updated: 0, unchanged: 1, archived: 0 },
  jobs: [],
  deployment: { ...plan().deployment, status: 'unchanged' },
  configuration: { ...plan().configuration, status: 'unchanged' },
})
const stopped = report('broken', {
  decision: 'refused',
  reason: 'PLAN_STALE',
  outcome: 'stopped',
  plan: null,
  faults: [diagnose('PLAN_STALE', { base: 'deployment v3' })],
})

describe('many workspaces in one text', () => {
  it('have those first that need a person, and a section each but for what does not change', () => {
    const text = collectedMarkdown(
      [
        report('calm', { plan: still }),
        report('sales'),
        report('risky', { plan: plan({ hazards: [danger] }) }),
        stopped,
      ],
      { budget: 65_536, link },
    )
    expect(text).toContain('### 4 workspaces: 1 stopped, 1 with hazards, 1 to change, 1 unchanged')
    expect(text).toContain(`[Full report](${link})`)
    const order = ['| `broken`', '| `risky`', '| `sales`', '| `calm`', '## `broken`', '## `risky`', '## `sales`']
    const places = order.map((part) => text.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(text).not.toContain('## `calm`')
  })

  it.each([200, 1000, 5000, 20_000, 65_536])(
    'keep within %i bytes, and no section takes the room of the others',
    (budget) => {
      const large = plan({
        counts: { added: 400, updated: 0, unchanged: 0, archived: 0 },
        jobs: Array.from({ length: 400 }, (_, index) => ({
          job_ref: `jobs.large.job_${index}`,
          status: 'added' as const,
          fields: [{ path: 'triggers[0]', after: 'every:5m' }],
        })),
      })
      const reports = [report('large', { plan: large }), report('also', { plan: large }), report('small'), stopped]
      const text = collectedMarkdown(reports, { budget, link })
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget)
      if (budget >= 20_000)
        for (const folder of ['large', 'also', 'small', 'broken']) expect(text).toContain(`## \`${folder}\``)
    },
  )

  it('are counted where not even the table fits', () => {
    const many = Array.from({ length: 2000 }, (_, index) => report(`teams/with-a-long-name-${index}`))
    const text = collectedMarkdown(many, { budget: 65_536, link })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536)
    expect(text).toMatch(/… and [\d,]+ workspaces more \(truncated\)/)
  })

  it('cannot be named so that they break the table or mention anybody', () => {
    const text = collectedMarkdown([report('a|b @alice <!-- x -->\n## c')], { budget: 65_536, link: null })
    expect(text).not.toMatch(/@alice|<!--|^## c/m)
  })

  it('are none in words too', () => {
    expect(collectedInWords([])).toBe('No workspace is changed')
    expect(collectedMarkdown([], { budget: 1000, link: null })).toBe('### No workspace is changed\n')
  })
})

describe('the report of one workspace', () => {
  it.each([
    report('sales'),
    stopped,
    report('done', { outcome: 'deployed', in_force: { deployment: 4, configuration: 2, manifest_hash: 'h' } }),
  ])('is read as it was written', (written) => {
    expect(readReport(writeReport(written))).toEqual(written)
  })

  it('keeps the two kinds of numbers of a job apart', () => {
    const jobs = [
      { job_ref: 'jobs.a', status: 'updated' as const, fields: [{ path: 'x', before: 7200n, after: 7200 }] },
    ]
    expect(readReport(writeReport(report('sales', { plan: plan({ jobs }) })))?.plan?.jobs).toEqual(jobs)
  })

  it.each(['', '[]', '{}', '{"version": 1}', writeReport(report('sales')).replace('"version": 1', '"version": 2')])(
    'is none in %j',
    (text) => {
      expect(readReport(text)).toBeNull()
    },
  )
})
