import { execFileSync } from 'node:child_process'
import { access, chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A `git` that does more than git, once it is armed. */
export interface WrappedGit {
  /** The PATH on which it is found. */
  readonly path: string
  arm(): Promise<void>
}

const realGit = execFileSync('sh', ['-c', 'command -v git']).toString().trim()

/** Wraps one subcommand in lines of shell, run `before` or `after` it. `$PPID` is who called git. */
export async function wrapGit(
  folder: string,
  subcommand: string,
  { before = '', after = '' }: { readonly before?: string; readonly after?: string },
): Promise<WrappedGit> {
  const bin = join(folder, `bin-${subcommand}`)
  const armed = join(bin, 'armed')
  await mkdir(bin)
  const script = `#!/bin/sh
if [ "$1" != ${subcommand} ] || [ ! -e "${armed}" ]; then exec ${realGit} "$@"; fi
${before}
${realGit} "$@"
code=$?
${after}
exit $code
`
  await writeFile(join(bin, 'git'), script)
  await chmod(join(bin, 'git'), 0o755)
  return { path: `${bin}:${process.env['PATH']}`, arm: () => writeFile(armed, '') }
}

/** Lines of shell that stop at a file named `name` until `open` is called. */
export function gate(folder: string, name: string) {
  const [reached, opened] = [join(folder, `${name}-reached`), join(folder, `${name}-opened`)]
  return {
    shell: `touch "${reached}"; while [ ! -e "${opened}" ]; do sleep 0.02; done`,
    reached: () => access(reached),
    open: () => writeFile(opened, ''),
  }
}
