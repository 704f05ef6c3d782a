import { writeJson } from '#json/write-json'
import { renderDiagnostics } from '#report/diagnostics-text'
import { renderManifestYaml } from '#report/manifest-yaml'
import { type Command, exitCodes, optionValue } from '../command.ts'
import { everywhere, formatOption, generatorOptions } from '../options.ts'
import { declareRequest } from '../requests.ts'

export const manifest: Command = {
  words: ['manifest'],
  operands: '[MODULE]',
  arity: [0, 1],
  summary: 'Print the manifest of the workspace: every job that is declared.',
  details:
    'MODULE is a dotted name, `__deployment__` by default, or a path ending in `.py` for a single file without a\n' +
    'deployment module. Your code is read, not run. What cannot be known without running it is said with its place.',
  options: [formatOption('yaml', 'json'), ...generatorOptions, ...everywhere],
  examples: [
    { line: 'dlt-deploy manifest', does: 'Every job with its triggers, expanded, to read.' },
    { line: 'dlt-deploy manifest --format json', does: 'The exact document that dlt itself generates.' },
    { line: 'dlt-deploy manifest fruitshop_pipeline.py', does: 'What would an ad-hoc run of this file declare?' },
  ],
  async run(session, invocation) {
    const { declareManifest } = await import('#commands/declare-manifest')
    const request = { ...declareRequest(invocation), module: invocation.operands[0] ?? null }
    const { manifest, diagnostics } = await declareManifest(session.door, request)
    if (diagnostics.length > 0 && !invocation.switches.has('quiet')) {
      session.stderr.write(renderDiagnostics(diagnostics, { color: session.color.stderr }))
    }
    session.stdout.write(
      optionValue(invocation, 'format') === 'json' ? `${writeJson(manifest, 2)}\n` : await renderManifestYaml(manifest),
    )
    return exitCodes.done
  },
}
