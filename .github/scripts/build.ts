import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Builds `dist/`: the type checker's own emit, then one bundle a door. `--out DIR` builds elsewhere, for comparison.
 * The bundler meets plain JavaScript only; `out/package.json` tells it where `#room/file` lies there.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const flag = process.argv.indexOf('--out')
const dist = flag === -1 ? join(root, 'dist') : resolve(process.argv[flag + 1] ?? 'dist')
const out = join(root, 'out')

const run = (script: string, ...args: string[]): void => {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

rmSync(out, { recursive: true, force: true })
run('typescript/bin/tsc', '-p', 'tsconfig.build.json')
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'package.json'), JSON.stringify({ type: 'module', imports: { '#*': './*.js' } }))

// What stands is taken away only when what replaces it is whole.
const fresh = join(out, 'dist')
bundle(join(out, 'main.js'), fresh)
bundle(join(out, 'cli.js'), join(fresh, 'cli'))
chmodSync(join(fresh, 'cli', 'index.js'), 0o755)
rmSync(dist, { recursive: true, force: true })
cpSync(fresh, dist, { recursive: true })

function bundle(entry: string, target: string): void {
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    entry,
    '--out',
    target,
    '--target',
    'es2022',
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
  )
  const file = join(target, 'index.js')
  writeFileSync(file, withShebang(readFileSync(file, 'utf8'), target.endsWith('cli')))
}

function withShebang(text: string, wanted: boolean): string {
  const bare = text.startsWith('#!') ? text.slice(text.indexOf('\n') + 1) : text
  return wanted ? `#!/usr/bin/env node\n${bare}` : bare
}
