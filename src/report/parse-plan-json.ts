import { parseJson } from '#json/parse-json'
import { type Plan, planSchema } from '#reconcile/plan'
import { isObject, outsideJobs } from './plan-json.ts'

/** Reads the document of `plan --format json` back; null where it is no plan of this version. */
export function parsePlanJson(text: string): Plan | null {
  const parsed = parseJson(text)
  if (parsed.kind === 'invalid' || !isObject(parsed.value)) return null
  const document = outsideJobs(parsed.value, (value) => (typeof value === 'bigint' ? Number(value) : value))
  const plan = planSchema.safeParse(document)
  return plan.success ? plan.data : null
}
