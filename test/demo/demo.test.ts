import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('shows the product do its job, start to end', () => {
  const output = execFileSync(process.execPath, [join(import.meta.dirname, 'demo.ts')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for (const said of [
    'First deployment: adds 6 jobs',
    'Adds 1 job, updates 1, archives 1 and changes the code and the configuration',
    'triggers  every hour at :07 and :37 → every 10 minutes',
    'runtime.log_level  "INFO" → "WARNING"',
    '#### 🔴 1 job archived',
    'Deployed: deployment v2, configuration v2 are in force.',
    'Nothing to change.',
    'exit code 0',
  ]) {
    expect(output).toContain(said)
  }
  expect(output.match(/^v[12] /gm)).toHaveLength(4)
})
