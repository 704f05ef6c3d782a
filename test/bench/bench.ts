import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { reconcileJobs } from '../../src/reconcile/reconcile-jobs.ts'
import { chosenEnvironment } from '../oracle/environment.ts'
import { buildJob } from '../reconcile/build-job.ts'
import { againstPythonClient } from './dlthub.ts'
import { layOutHistory } from './long-history.ts'
import { type Measurement, measure, measureProcess, median } from './measure.ts'
import { readJobs } from './read-jobs.ts'

/** The project's promises on speed, measured: `npm run bench`. Prints a table; judges nothing. */
const project = join(import.meta.dirname, '..', '..')
const node = process.execPath
const cli = join(project, 'dist/cli/index.js')
const scratch = mkdtempSync(join(tmpdir(), 'dlt-deploy-bench-'))

try {
  const [cpu] = cpus()
  console.log(
    `Machine: ${cpu?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}\n`,
  )
  const empty = measureProcess('node, an empty script', [node, '-e', ''])
  print([empty, ...coldStart(), tenJobPlan(), reconcileMany()])
  printReadings()
  print(await longHistory())
  printRatios(packageMany())
  await printDltHub()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** The first work of the action is to look at its inputs; a wrong one ends it there. */
function coldStart(): readonly Measurement[] {
  const env = { PATH: process.env['PATH'] ?? '', INPUT_COMMAND: 'no such command', GITHUB_EVENT_NAME: 'push' }
  return [
    measureProcess('cold start: dist/index.js to its first line of work', [node, join(project, 'dist/index.js')], {
      env,
      exits: [1],
      promise: 100,
    }),
    measureProcess('cold start: dist/cli/index.js --version', [node, cli, '--version'], { promise: 100 }),
  ]
}

function tenJobPlan(): Measurement {
  const workspace = join(scratch, 'ten')
  cpSync(join(project, 'test/workspaces/minimal'), workspace, { recursive: true })
  const names = Array.from({ length: 9 }, (_, index) => `job_${index}`)
  const jobs = names.map(
    (name, index) =>
      `@run.job(trigger="${index} 8 * * *", expose={"tags": ["ingest"]})\ndef ${name}(size: int = ${index}):\n    """Loads part ${index}."""\n`,
  )
  writeFileSync(join(workspace, 'jobs.py'), `from dlt.hub import run\n\n\n${jobs.join('\n\n')}`)
  writeFileSync(
    join(workspace, '__deployment__.py'),
    `from jobs import ${names.join(', ')}\n\n__all__ = [${names.map((name) => `"${name}"`).join(', ')}]\n`,
  )
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
    ['-c', 'user.name=b', '-c', 'user.email=b@example.com', 'commit', '--quiet', '-m', 'bench'],
  ]) {
    execFileSync('git', args, { cwd: workspace })
  }
  return measureProcess('plan of a 10-job workspace, whole process', [node, cli, 'plan', '--format', 'json'], {
    cwd: workspace,
    promise: 300,
  })
}

/** 1,000 versions of both streams and 500 jobs on a bare remote of this machine: a plan, and a deploy with nothing to do. */
async function longHistory(): Promise<readonly Measurement[]> {
  const folder = join(scratch, 'history')
  mkdirSync(folder)
  const cwd = await layOutHistory(folder, 1000, 500)
  const timed = (name: string, ...args: readonly string[]): Measurement =>
    measureProcess(name, [node, cli, ...args, '--quiet', '--format', 'json'], { cwd, promise: 1000 })
  execFileSync(node, [cli, 'deploy', '--quiet'], { cwd, stdio: 'ignore' })
  return [
    timed('plan against 1,000 versions and 500 jobs', 'plan'),
    timed('deploy of the same, with nothing changed', 'deploy'),
  ]
}

function reconcileMany(): Measurement {
  const deployed = Array.from({ length: 10_000 }, (_, index) =>
    buildJob(`jobs.section.job_${index}`, { triggers: ['every:5m'] }),
  )
  const declared = Array.from({ length: 10_000 }, (_, index) =>
    buildJob(`jobs.section.job_${index + 100}`, { triggers: [index % 10 === 0 ? 'every:6m' : 'every:5m'] }),
  )
  return measure('reconcile 10,000 against 10,000 jobs', 10, 200, () => {
    if (reconcileJobs(deployed, declared).length !== 10_100) throw new Error('a job was lost')
  })
}

/** The same 10,000 files, packaged by three programs in the same run. */
function packageMany(): readonly Measurement[] {
  const workspace = join(scratch, 'files')
  mkdirSync(join(workspace, '.dlt'), { recursive: true })
  writeFileSync(join(workspace, '.dlt/.workspace'), '')
  const lines = linesOf(join(project, 'test/workspaces'))
  for (let index = 0; index < 10_000; index += 1) {
    const folder = join(workspace, `package_${index % 100}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `module_${index}.py`), pythonText(lines, index))
  }
  const runs = 5
  const ours = measureProcess(
    'package 10,000 files',
    [node, join(import.meta.dirname, 'package-folder.ts'), workspace, join(scratch, 'ours.tar.gz')],
    { runs },
  )
  const tar = measureProcess(
    'the same by `tar -cz`',
    ['tar', '-czf', join(scratch, 'tar.tar.gz'), '--exclude=.dlt', '-C', workspace, '.'],
    { runs },
  )
  const { interpreter } = chosenEnvironment
  const python = spawnSync(interpreter, ['--version']).status === 0
  if (!python) console.log('Without the Python environment (`npm run oracle`), dlt’s own PackageBuilder is left out.\n')
  const theirs = python
    ? [
        measureProcess(
          'the same by dlt’s PackageBuilder',
          [interpreter, join(import.meta.dirname, 'package_folder.py'), workspace, join(scratch, 'dlt.tar.gz')],
          { runs },
        ),
      ]
    : []
  return [ours, tar, ...theirs]
}

/** Real lines in an order of their own for each file, so that there is as much to compress as in a real workspace. */
function pythonText(lines: readonly string[], index: number): string {
  const length = 40 + (index % 200)
  let at = index * 7919 + 1
  return Array.from({ length }, () => {
    at = (at * 48_271) % 2_147_483_647
    return `${lines[at % lines.length]}\n`
  }).join('')
}

function linesOf(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.py'))
  return files.toSorted().flatMap((path) => readFileSync(join(folder, path), 'utf8').split('\n'))
}

/** Time and memory for each size, time for each job as the sign of linear growth, and dlt's own beside the first. */
function printReadings(): void {
  const { ours, dlt } = readJobs(cli, scratch)
  for (const { measurement, peak, jobs } of ours) {
    const promised = measurement.promise === undefined ? '' : `; promised: under ${measurement.promise} ms`
    console.log(
      row(measurement, `${peak} MiB, ${((median(measurement) / jobs) * 1000).toFixed(0)} µs a job${promised}`),
    )
  }
  const [first] = ours
  if (dlt === null || first === undefined) return
  console.log(row(dlt, `${(median(dlt) / median(first.measurement)).toFixed(2)} × our time`))
}

async function printDltHub(): Promise<void> {
  const compared = await againstPythonClient()
  if (compared === null) return console.log('Without the Python environment of dltHub’s client, it is left out.')
  printRatios(compared.times)
  for (const { name, ours, theirs } of compared.requests)
    console.log(`${`requests of ${name}`.padEnd(54)} ${String(ours).padStart(9)}     the Python client: ${theirs}`)
}

function print(measurements: readonly Measurement[]): void {
  for (const measurement of measurements)
    console.log(row(measurement, measurement.promise === undefined ? '' : `promised: under ${measurement.promise} ms`))
}

function printRatios([first, ...others]: readonly Measurement[]): void {
  if (first === undefined) return
  console.log(row(first, ''))
  for (const other of others) console.log(row(other, `${(median(other) / median(first)).toFixed(2)} × our time`))
}

function row(measurement: Measurement, note: string): string {
  const spread = `${Math.min(...measurement.runs).toFixed(0)}–${Math.max(...measurement.runs).toFixed(0)}`
  return `${measurement.name.padEnd(54)} ${median(measurement).toFixed(1).padStart(9)} ms  (${spread})  ${note}`.trimEnd()
}
