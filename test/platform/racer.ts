import { createInterface } from 'node:readline'
import { openDoor } from '#io/open-door'
import { openGitPlatform } from '#platform/git-platform'
import type { Deployed } from '#platform/platform'
import { code, configuration, job, manifest, release } from './release.ts'

/**
 * A user of the git platform in a process of its own: `node racer.ts REPOSITORY TEMPORARY`. Takes one command a line,
 * `read` or `apply CONTENT`, and answers each with one line of JSON.
 */
const [repository = '', temporary = ''] = process.argv.slice(2)
const platform = await openGitPlatform({ workspaceName: 'pipelines', repository }, { ...openDoor(process), temporary })
let base: Deployed = await platform.read()

for await (const line of createInterface({ input: process.stdin })) {
  const [command, content = ''] = line.split(' ')
  try {
    base = command === 'read' ? await platform.read() : await platform.apply(base, await releaseOf(content))
    answer({ outcome: 'done', revision: base.revision, deployment: base.base.deployment })
  } catch (fault) {
    const [first] = (fault as { diagnostics?: { code: string }[] }).diagnostics ?? []
    answer({ outcome: first?.code ?? String(fault), message: String(fault) })
  }
}
await platform.close()

async function releaseOf(content: string) {
  return release({
    deployment: await code({ 'content.txt': content, 'load.py': `print("${content}")\n`.repeat(100) }),
    configuration: configuration({ prod: { settings: { content } } }),
    manifest: manifest([job('load'), job(`job_${content}`)]),
  })
}

function answer(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}
