import type { Impact, JobStatus, Plan } from '#reconcile/plan'
import { clip } from './text-width.ts'
import { visibleText } from './visible-text.ts'

/** As many as can be read in the width of a comment. */
export const mostGraphJobs = 30
const longestLabel = 60

const arrows: Readonly<Record<Impact['edges'][number]['kind'], string>> = {
  success: '-->',
  fail: '-. on failure .->',
  fresh: '-. when fresh .->',
}

const colors: Readonly<Record<JobStatus, string>> = {
  added: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  updated: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
  archived: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:4',
  unchanged: 'fill:#f6f8fa,stroke:#818b98,color:#1f2328',
}

/** `none`: nobody waits for anybody, or nobody of those changes. `large`: more jobs than can be read. */
export type JobGraph =
  | { readonly kind: 'none' }
  | { readonly kind: 'large'; readonly jobs: number }
  | { readonly kind: 'graph'; readonly mermaid: string }

/**
 * Who waits for whom, as Mermaid source: every job that waits or is waited for, changed ones marked by
 * a word and a colour. Names are written in entities, so nothing in them is Mermaid, HTML or Markdown.
 */
export function jobGraph({ impact, jobs }: Plan): JobGraph {
  const edges = impact?.edges ?? []
  if (edges.length === 0) return { kind: 'none' }
  const statuses = new Map(jobs.map(({ job_ref, status }) => [job_ref, status]))
  const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))]
  if (names.every((name) => statuses.get(name) === 'unchanged')) return { kind: 'none' }
  if (names.length > mostGraphJobs) return { kind: 'large', jobs: names.length }
  const ids = new Map(names.map((name, index) => [name, `j${index}`]))
  const nodes = names.map((name) => {
    const status = statuses.get(name)
    return `  ${ids.get(name)}["${label(name, status)}"]:::${status ?? 'archived'}`
  })
  const lines = edges.map(({ from, to, kind }) => `  ${ids.get(from)} ${arrows[kind]} ${ids.get(to)}`)
  const used = new Set(names.map((name) => statuses.get(name) ?? 'archived'))
  const classes = [...used].toSorted().map((status) => `  classDef ${status} ${colors[status]}`)
  return { kind: 'graph', mermaid: ['flowchart LR', ...nodes, ...lines, ...classes].join('\n') }
}

function label(name: string, status: JobStatus | undefined): string {
  const short = name.replace(/^jobs\./, '')
  const shown = visibleText(clip(short, longestLabel))
  const text = shown.replace(/[^\w .-]/gu, (character) => `#${character.codePointAt(0)};`)
  if (status === undefined) return `${text}<br>does not exist`
  return status === 'unchanged' ? text : `${text}<br>${status}`
}
