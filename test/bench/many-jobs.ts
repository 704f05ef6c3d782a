import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lays out a workspace of so many jobs, five to a module, written as people write them: each follows the one before. */
export function writeManyJobs(workspace: string, count: number): void {
  mkdirSync(join(workspace, '.dlt'), { recursive: true })
  mkdirSync(join(workspace, 'pipelines'))
  writeFileSync(join(workspace, '.dlt/.workspace'), '')
  writeFileSync(join(workspace, 'pipelines/__init__.py'), '"""Everything that is loaded."""\n')
  writeFileSync(join(workspace, 'settings.py'), settings)
  const modules = Array.from({ length: count / 5 }, (_, index) => `orders_${index}`)
  for (const [index, name] of modules.entries())
    writeFileSync(join(workspace, `pipelines/${name}.py`), moduleText(index))
  const imports = modules.map((name) => `from pipelines.${name} import ${jobs(name).join(', ')}\n`)
  const names = modules.flatMap((name) => jobs(name).map((job) => `    "${job}",\n`))
  writeFileSync(
    join(workspace, '__deployment__.py'),
    `"""The jobs of the shop."""\n\n${imports.join('')}\n__all__ = [\n${names.join('')}]\n`,
  )
}

const jobs = (module: string): readonly string[] => Array.from({ length: 5 }, (_, index) => `load_${module}_${index}`)

const settings = `"""What all pipelines have in common."""

REGIONS = ("eu", "us", "apac")
TAGS = [f"region:{region}" for region in REGIONS]


def exposed(name, *tags):
    return {"display_name": name.replace("_", " ").title(), "tags": [*TAGS, *tags]}
`

function moduleText(index: number): string {
  const texts = jobs(`orders_${index}`).map(
    (job, at) => `
@run.pipeline(
    "${job}",
    trigger=${at === 0 ? `trigger.schedule("${index % 60} * * * *")` : `${jobs(`orders_${index}`)[at - 1]}.success`},
    execute={"timeout": {"timeout": ${600 + at}, "grace_period": 60}},
    expose=exposed("${job}", "ingest"),
)
def ${job}(region: str = REGIONS[0], limit: int = ${at}, since: str = dlt.config.value):
    """Loads part ${at} of the orders.

    Pages are read until one of them is empty.
    """
    pipeline = dlt.pipeline("${job}", destination="duckdb", dataset_name="orders")
    for page in range(limit):
        answer = requests.get(f"https://shop.example.com/{region}/orders", params={"page": page, "since": since})
        rows = [row for row in answer.json()["orders"] if row.get("total", 0) > 0]
        if not rows:
            break
        pipeline.run(rows, table_name="orders", write_disposition="append")
    return pipeline.last_trace
`,
  )
  return `"""Orders of shop ${index}."""

import dlt
from dlt.hub import run
from dlt.hub.run import trigger
from dlt.sources.helpers import requests

from settings import REGIONS, exposed

${texts.join('\n')}`
}
