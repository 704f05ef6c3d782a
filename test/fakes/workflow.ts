import { readFileSync } from 'node:fs'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { parse } from 'yaml'
import type { Permission, Right } from './github/state.ts'

/** A workflow as GitHub would run it: which of its jobs, with which rights, and what their steps are given. */

export interface WorkflowJob {
  readonly name: string
  readonly permissions: Readonly<Partial<Record<Permission | 'contents' | 'actions', Right>>>
  readonly steps: readonly WorkflowStep[]
  /** Whose secrets it is given. */
  readonly environment?: string
  /** The job that must have succeeded. */
  readonly needs?: string
  readonly strategy?: { readonly matrix: { readonly include: readonly Readonly<Record<string, string>>[] } }
}

export interface WorkflowStep {
  readonly id?: string
  readonly uses?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly on:
    | string
    | Readonly<Record<string, { readonly types?: readonly string[]; readonly branches?: readonly string[] } | null>>
  readonly jobs: Readonly<Record<string, Omit<WorkflowJob, 'name'> & { readonly if?: string }>>
}

/** What expressions may speak of, by context: `github`, `secrets`, `steps`. */
export type Contexts = Readonly<Record<string, unknown>>

/** A workflow of this repository, by its path or by its text. */
export function readWorkflow(source: string): Workflow {
  const text = source.includes('\n') ? source : readFileSync(new URL(`../../${source}`, import.meta.url), 'utf8')
  return parse(text) as Workflow
}

/** The jobs that an event starts; none where the workflow does not listen to it. */
export function startedJobs({ on, jobs }: Workflow, contexts: Contexts): readonly WorkflowJob[] {
  const { event_name: name, event } = contexts['github'] as {
    readonly event_name: string
    readonly event: { readonly action?: string; readonly ref?: string }
  }
  const listens = typeof on === 'string' ? { [on]: null } : on
  if (!Object.hasOwn(listens, name)) return []
  const { types = defaultTypes[name], branches } = listens[name] ?? {}
  if (types !== undefined && event.action !== undefined && !types.includes(event.action)) return []
  if (branches !== undefined && !branches.some((branch) => event.ref === `refs/heads/${branch}`)) return []
  return Object.entries(jobs).flatMap(([job, { if: condition = 'true', ...rest }]) =>
    isTrue(condition, contexts) ? [{ name: job, ...rest }] : [],
  )
}

const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
}

export function isTrue(condition: string, contexts: Contexts): boolean {
  return evaluate(condition.replace(/^\$\{\{(.*)\}\}$/s, '$1'), contexts) === true
}

/** A text with its expressions filled in. */
export function filled(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => String(evaluate(expression, contexts) ?? ''))
}

const statuses = ['always', 'success'].map((name) => ({
  name,
  minArgs: 0,
  maxArgs: 0,
  call: () => new data.BooleanData(true),
}))

/** By GitHub's own evaluator. What no context holds is null, as GitHub has it. */
function evaluate(expression: string, contexts: Contexts): unknown {
  const { tokens } = new Lexer(expression.trim()).lex()
  const tree = new Parser(tokens, Object.keys(contexts), statuses).parse()
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary
  const value = new Evaluator(tree, known, new Map(statuses.map((each) => [each.name, each]))).evaluate()
  const plain: unknown = JSON.parse(JSON.stringify(value, data.replacer) ?? 'null')
  return typeof plain === 'object' ? (plain === null ? null : Boolean(plain)) : plain
}
