import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chosenEnvironment, isInstalled } from '../oracle/environment.ts'
import { writeManyJobs } from './many-jobs.ts'
import { type Measurement, measureProcess } from './measure.ts'

const memoryReporter = join(import.meta.dirname, 'report-memory.ts')

export interface Reading {
  readonly jobs: number
  readonly measurement: Measurement
  /** The most memory that the process held, in MiB. */
  readonly peak: number
}

/** How long the manifest of so many jobs takes to read, as a whole process, and last the same by dlt's own generator. */
export function readJobs(
  cli: string,
  scratch: string,
): { readonly ours: readonly Reading[]; readonly dlt: Measurement | null } {
  const ours = [1_000, 2_000, 5_000, 10_000].map((count) => {
    const workspace = join(scratch, `jobs-${count}`)
    mkdirSync(workspace)
    writeManyJobs(workspace, count)
    return readOnce(cli, workspace, count)
  })
  return { ours, dlt: isInstalled(chosenEnvironment) ? generateOnce(join(scratch, 'jobs-1000')) : null }
}

const promises = new Map([
  [1_000, 1_000],
  [10_000, 8_000],
])

function readOnce(cli: string, workspace: string, count: number): Reading {
  const report = join(workspace, '..', `memory-${count}`)
  const name = `read ${count.toLocaleString('en')} jobs in ${(count / 5).toLocaleString('en')} modules`
  const promise = promises.get(count)
  const command = ['manifest', '--generator', 'static', '--format', 'json', '--quiet'] as const
  const measurement = measureProcess(name, [process.execPath, '--import', memoryReporter, cli, ...command], {
    cwd: workspace,
    env: { ...process.env, MEMORY_REPORT: report },
    runs: 5,
    ...(promise === undefined ? {} : { promise }),
  })
  return { jobs: count, measurement, peak: Math.round(Number(readFileSync(report, 'utf8')) / 1024) }
}

function generateOnce(workspace: string): Measurement {
  const script = join(import.meta.dirname, 'generate_manifest.py')
  return measureProcess(
    '1,000 jobs by dlt’s own generator, in a ready environment',
    [chosenEnvironment.interpreter, script],
    {
      cwd: workspace,
      runs: 5,
    },
  )
}
