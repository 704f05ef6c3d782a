import { renderPlanMarkdown } from '#report/markdown'
import { parsePlanJson } from '#report/parse-plan-json'
import { renderPlanText } from '#report/text'

/**
 * Renders a golden case anew. A case is one text file: a plan as JSON, then sections `==> text WIDTH` and
 * `==> markdown BUDGET` with what is expected of it. The level of detail stands on the first line of the Markdown ones.
 */
export function renderGoldenPlan(text: string): string {
  const [document = '', ...sections] = text.split(/^(?===> )/m)
  const plan = parsePlanJson(document)
  if (plan === null) throw new Error('The case does not begin with a plan')
  const rendered = sections.map((section) => {
    const [, surface, size] = /^==> (text|markdown) (\d+)\n/.exec(section) ?? []
    if (surface === 'text') return `==> text ${size}\n${renderPlanText(plan, { color: false, width: Number(size) })}`
    if (surface !== 'markdown') throw new Error(`No such section: ${section.slice(0, 40)}`)
    const { markdown, level } = renderPlanMarkdown(plan, {
      budget: Number(size),
      link: 'https://github.example/runs/7',
    })
    return `==> markdown ${size}\nlevel: ${level}\n${markdown}`
  })
  return document + rendered.join('\n')
}
