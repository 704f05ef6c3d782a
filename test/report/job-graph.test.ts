import { describe, expect, it } from 'vitest'
import type { Impact, Plan } from '#reconcile/plan'
import { type JobGraph, jobGraph } from '#report/job-graph'
import { renderPlanMarkdown } from '#report/markdown'
import { plan } from '../github/plan.ts'

const edgesBetween = (refs: readonly string[]): Impact['edges'] =>
  refs.slice(1).map((to, index) => ({ from: refs[index] ?? '', to, kind: 'success' as const }))

const withEdges = (edges: Impact['edges'], jobs: Plan['jobs'] = []): Plan =>
  plan({ jobs, impact: { runs_per_year: { before: 0, after: 0 }, jobs: [], edges } })

const graphOf = (refs: readonly string[]): JobGraph => jobGraph(withEdges(edgesBetween(refs)))

describe('the graph of jobs', () => {
  it('marks what changes by a word and a colour', () => {
    const graph = jobGraph(
      withEdges(
        [
          { from: 'jobs.a.load', to: 'jobs.a.mart', kind: 'success' },
          { from: 'jobs.a.load', to: 'jobs.a.alarm', kind: 'fail' },
          { from: 'jobs.a.gone', to: 'jobs.a.mart', kind: 'fresh' },
        ],
        [
          { job_ref: 'jobs.a.load', status: 'updated', fields: [] },
          { job_ref: 'jobs.a.mart', status: 'unchanged', fields: [] },
          { job_ref: 'jobs.a.alarm', status: 'added', fields: [] },
        ],
      ),
    )
    expect(graph).toMatchInlineSnapshot(`
      {
        "kind": "graph",
        "mermaid": "flowchart LR
        j0["a.load<br>updated"]:::updated
        j1["a.mart"]:::unchanged
        j2["a.alarm<br>added"]:::added
        j3["a.gone<br>does not exist"]:::archived
        j0 --> j1
        j0 -. on failure .-> j2
        j3 -. when fresh .-> j1
        classDef added fill:#dafbe1,stroke:#1a7f37,color:#1f2328
        classDef archived fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:4
        classDef unchanged fill:#f6f8fa,stroke:#818b98,color:#1f2328
        classDef updated fill:#fff8c5,stroke:#9a6700,color:#1f2328",
      }
    `)
  })

  it('is left out with a word where it is too large to read', () => {
    const refs = Array.from({ length: 31 }, (_, index) => `jobs.m.j${index}`)
    expect(graphOf(refs.slice(1)).kind).toBe('graph')
    expect(graphOf(refs)).toEqual({ kind: 'large', jobs: 31 })
    const { markdown } = renderPlanMarkdown(withEdges(edgesBetween(refs)), { budget: 65_536 })
    expect(markdown).toContain('The graph is left out: 31 jobs')
    expect(markdown).not.toContain('mermaid')
  })

  it('is not there where nobody waits', () => {
    expect(graphOf(['jobs.m.a'])).toEqual({ kind: 'none' })
  })

  it.each(['```', '"]:::x', '<script>', '@team', '%%{init}%%', 'end', 'a;b\nc', '#quot;', '\u202e', '🦆'])(
    'holds %j as a name and as nothing else',
    (name) => {
      const graph = graphOf([`jobs.m.${name}`, 'jobs.m.b'])
      if (graph.kind !== 'graph') throw new Error(graph.kind)
      const node = graph.mermaid.split('\n')[1] ?? ''
      expect(node).toMatch(/^ {2}j0\["m\.(?:[\w .-]|#\d+;)*<br>does not exist"\]:::archived$/)
      expect(graph.mermaid.split('\n')).toHaveLength(5)
    },
  )
})
