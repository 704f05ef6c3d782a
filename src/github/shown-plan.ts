import { resolve } from 'node:path'
import { failure } from '#diagnostics/diagnostic'
import { readTextFile } from '#io/text-file'
import type { Plan } from '#reconcile/plan'
import { parsePlanJson } from '#report/parse-plan-json'
import type { Inputs } from './inputs.ts'

/** More than any plan of a real workspace. Whoever wrote the file may be anybody. */
export const longestPlan = 20_000_000

/** The plan that another run left in a file, checked against its schema. Throws `PLAN_UNREADABLE`. */
export function shownPlan(cwd: string, inputs: Pick<Inputs, 'plan-file'>): Plan {
  const [path] = inputs['plan-file']
  if (path === undefined) {
    throw failure('INPUT_INVALID', { name: 'plan-file', expected: 'the path of a plan', given: ', and none was given' })
  }
  const text = readTextFile(resolve(cwd, path))
  const refuse = (reason: string) => failure('PLAN_UNREADABLE', { path, reason })
  if (text === null) throw refuse('there is no such file')
  if (text.length > longestPlan) throw refuse('it is too long to be one')
  const plan = parsePlanJson(text)
  if (plan === null) throw refuse('it does not have the shape of one')
  return plan
}
