import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Builds `dist/` anew beside the committed one and compares them file by file: what is committed is what the source says. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const fresh = mkdtempSync(join(tmpdir(), 'dist-'))
try {
  execFileSync(process.execPath, [join(root, '.github/scripts/build.ts'), '--out', join(fresh, 'dist')], {
    cwd: root,
    stdio: 'inherit',
  })
  const committed = contents(join(root, 'dist'))
  const rebuilt = contents(join(fresh, 'dist'))
  const names = [...new Set([...committed.keys(), ...rebuilt.keys()])].toSorted()
  const differing = names.filter((name) => committed.get(name) !== rebuilt.get(name))
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the source builds: ${differing.join(', ')}. Run \`npm run build\` and commit dist/.`,
    )
    process.exitCode = 1
  } else {
    console.log(`dist/ is what the source builds: ${names.length} files compared.`)
  }
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name)
      return [relative(folder, path), readFileSync(path, 'latin1')]
    }),
  )
}
