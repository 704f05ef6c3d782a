import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface WorkflowStep {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/**
 * The inputs that a ready workflow gives to this action in one of its jobs, with its expressions filled in. An
 * expression that `values` does not know fails the test, so that a workflow cannot drift away from what is proven of it.
 */
export function inputsOf(
  example: string,
  job: string,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const text = readFileSync(new URL(`../../.github/examples/${example}`, import.meta.url), 'utf8')
  const workflow = parse(text) as { jobs: Readonly<Record<string, { steps: readonly WorkflowStep[] }>> }
  const own = workflow.jobs[job]?.steps.filter(({ uses }) => uses?.startsWith('dlt-deploy/')) ?? []
  if (own.length !== 1) throw new Error(`${example} has ${own.length} steps of this action in ${job}`)
  const fill = (value: string): string =>
    value.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
      const found = values[expression]
      if (found === undefined) throw new Error(`${example} asks for ${expression}, which the test does not give`)
      return found
    })
  return Object.fromEntries(Object.entries(own[0]?.with ?? {}).map(([name, value]) => [name, fill(String(value))]))
}
