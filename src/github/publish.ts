import { join } from 'node:path'
import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { writeTextFile } from '#io/text-file'
import { type DocumentPaths, outputsOf } from './action-outputs.ts'
import { annotationsOf } from './annotations.ts'
import type { Context } from './context.ts'
import type { Verdict } from './decision.ts'
import type { Announcement } from './deploy-announcement.ts'
import type { DeploymentRecord } from './deployment-record.ts'
import type { Event } from './event.ts'
import type { Inputs } from './inputs.ts'
import { endInWords, outcomeInWords } from './outcome-words.ts'
import type { OutputName } from './outputs.ts'
import { publishComment, targetOf } from './publish-comment.ts'
import { driftInWords, publishDrift } from './publish-drift.ts'
import { publishLabels } from './publish-labels.ts'
import { publishReview } from './publish-review.ts'
import { reportOf, writeReport } from './report-document.ts'
import { manifestDocument, planDocument, resultMarkdown, resultText } from './result-report.ts'
import type { ActionDoor } from './run-action.ts'
import type { SlashRun } from './slash-run.ts'
import { triggerFaults } from './trigger-report.ts'
import type { ActionResult } from './workspace-commands.ts'
import { workspaceFolder } from './workspace-folder.ts'

/** One run of the action, when all is done but the telling. */
export interface FinishedRun {
  readonly inputs: Inputs
  readonly context: Context
  readonly event: Event
  readonly result: ActionResult
  readonly verdict: Verdict
  /** Where a deploy was told of beforehand; null where it was not. */
  readonly announcing: Promise<Announcement | null>
  /** Where GitHub is told of a deploy; null where it is not. */
  readonly record: DeploymentRecord | null
  /** The command of a comment that this run obeys, or does not; null where there is none. */
  readonly slash: SlashRun | null
}

/** UTF-8 bytes. The runner drops a summary of more than 1 MiB whole. */
const summaryBudget = 1_000_000

/**
 * Tells what came of a run: results first, for other steps need them, the comment last, for it needs GitHub. Nothing
 * that goes wrong here changes what came of it: each part that fails is a warning.
 */
export async function publish(door: ActionDoor, run: FinishedRun): Promise<void> {
  const { runner } = door
  const { result, context } = run
  const folder = workspaceFolder(door.cwd, context.checkout, run.inputs.workspace)
  const warn = (warning: Diagnostic): void => annotationsOf([warning], folder).forEach(runner.annotate)
  const attempt = async (work: () => Promise<void> | void): Promise<void> => {
    try {
      await work()
    } catch (error) {
      warn(diagnose('REPORT_INCOMPLETE', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }

  let documents: Partial<DocumentPaths> = {}
  await attempt(() => {
    documents = writeDocuments(run, folder, join(door.temporary, 'dlt-deploy', documentFolder(folder, run.inputs)))
  })
  await attempt(() => {
    const outputs = outputsOf(result, run.verdict, context, documents)
    for (const name of Object.keys(outputs) as OutputName[]) runner.output(name, outputs[name] ?? '')
  })
  await attempt(() => {
    const { title, text } = resultText(result)
    if (title === null) runner.print(text)
    else runner.fold(title, text)
    if (result.kind === 'deployed') runner.print(outcomeInWords(result.outcome))
  })
  await attempt(() => annotationsOf(findingsOf(result), folder).forEach(runner.annotate))
  await attempt(async () => {
    if (result.kind !== 'closed') await runner.summarize(resultMarkdown(result, { budget: summaryBudget, link: null }))
  })
  await attempt(async () => {
    const untold = (await run.record?.ended(run.verdict, endInWords(result))) ?? null
    if (untold !== null) warn(untold)
  })
  await attempt(() => publishReview(door, run))
  await attempt(async () => {
    const drift = await publishDrift(door, run, folder)
    if (drift !== null && 'code' in drift) warn(drift)
    else if (drift !== null) runner.print(driftInWords(drift))
  })
  await attempt(async () => {
    const comment = await publishComment(door, run, folder)
    if (comment.kind === 'refused') return warn(comment.diagnostic)
    if (comment.kind === 'withheld') return runner.print(comment.because)
    if (comment.kind !== 'absent') runner.output('comment-url', comment.url)
  })
  await attempt(async () => {
    const unlabelled = await publishLabels(run)
    if (unlabelled !== null) warn(unlabelled)
  })
  await attempt(() => run.slash?.answer(result, run.verdict))
}

/** Several steps of one job may report on several targets, so each has a folder of its own. */
function documentFolder(folder: string, { platform, environment }: Inputs): string {
  return encodeURIComponent([folder, platform, environment ?? ''].join('@'))
}

function writeDocuments(
  { inputs, result, verdict }: FinishedRun,
  workspace: string,
  folder: string,
): Partial<DocumentPaths> {
  const report = reportOf(result, verdict, targetOf(inputs, workspace))
  if (report === null) return {}
  const paths = {
    plan: join(folder, 'plan.json'),
    manifest: join(folder, 'manifest.json'),
    result: join(folder, 'result.json'),
  }
  writeTextFile(paths.result, writeReport(report))
  if (result.kind !== 'planned' && result.kind !== 'deployed') return { result: paths.result }
  writeTextFile(paths.plan, planDocument(result.outcome.plan))
  writeTextFile(paths.manifest, manifestDocument(result.outcome.manifest))
  return paths
}

function findingsOf(result: ActionResult): Parameters<typeof annotationsOf>[0] {
  switch (result.kind) {
    case 'planned':
    case 'deployed':
      return [...result.outcome.plan.hazards, ...result.outcome.plan.diagnostics]
    case 'stopped':
      return result.faults
    case 'triggered':
      return triggerFaults(result.outcome)
    case 'listed':
      return result.warnings
    // Its own run has annotated it, and its places may not be in this checkout.
    case 'shown':
    case 'collected':
    case 'closed':
    case 'skipped':
      return []
  }
}
