import { beforeAll, expect, it } from 'vitest'
import { requirementsManifest } from '#workspace/requirements'
import type { SourceFiles } from '#workspace/source-files'
import { oracleEnvironment } from '../oracle/environment.ts'
import { askOracle } from '../oracle/oracle.ts'
import { installPythonClient } from '../platform/dlthub-python-client.ts'

beforeAll(installPythonClient, 600_000)

const lines = [
  'dlt[hub,workspace] >= 1.26, < 2',
  'Requests>2,!=2.5.*  # a comment',
  'pandas ~= 2.2 ; python_version>="3.9" and (sys_platform == \'linux\' or os.name=="posix")',
  'flask (>=1.0)',
  'six@ https://example.com/six.zip',
  'six @ https://example.com/six.zip ; python_version < "4"',
  "a; extra == 'Foo_Bar'",
  'numpy===1.0-odd',
  'x ~= 2',
  'y >= 1.0+local',
  'z == 1.0+local',
  'v==1.0.post1, ==1.0.post1',
  'w>=1,',
  'not a requirement',
  'empty[]',
  'bad[*]',
  'marked ; unknown == "1"',
  'deep; ((python_version < "3.9"))',
  'in-it; "linux" in sys_platform and platform_machine not  in "arm64"',
  'zope.interface_under-score',
  'n-',
  'v >= v1.0rc1',
  'u<1.0.dev0',
]

const pyproject = (dependencies: readonly string[], groups = '') =>
  `[project]\nname = "shop"\ndependencies = ${JSON.stringify(dependencies)}\n${groups}`

const cases: Readonly<Record<string, string>>[] = [
  {},
  { 'pyproject.toml': pyproject(lines) },
  {
    'pyproject.toml': pyproject(
      [],
      '[dependency-groups]\ndev = ["ruff", {include-group = "test"}]\ntest = ["pytest>=8"]\n',
    ),
  },
  { 'pyproject.toml': '[tool.uv]\npackage = false\n', 'requirements.txt': 'dlt\n' },
  { 'requirements.txt': `# shop\n-e .\n--index-url https://example.com\n${lines.join('\n')}\nlong\\\n>=1\n` },
  { 'requirements.in': 's3fs\r\nmarimo\r\nfastmcp[x]\r\n\r\n  uvicorn  \r\n' },
  { 'requirements.txt': 'dlthub-client\n', 'requirements.in': 'nothing\n' },
  { 'requirements.txt': 'DLT[Hub]==1.30.0\nIbis.Framework\n' },
  { 'requirements.txt': 'a\x1cb\rc\\\r\n>=1\nd \\\n--hash=x\n' },
  {
    'pyproject.toml': pyproject(['pydantic_ai.slim'], '[dependency-groups]\nagent-loop-claude-agent-sdk = ["mine"]\n'),
  },
]

/** The versions that stand in the oracle's own environment: dlt takes them from there, this program from the files. */
function withVersions(json: string, manifest: string): string {
  const python = /"python_version":"([\d.]+)"/
  const own = python.exec(json)?.[0] ?? ''
  return manifest.replace(python, own)
}

it.each(['1.26', '1.30', '1.31'])('requirements.json is that of dlt %s, byte for byte', async (version) => {
  const environment = oracleEnvironment(version)
  const pinned = `${version}.0`
  const answers = await askOracle<string[]>(
    'dlthub_requirements',
    cases.map((files) => ({ files })),
    environment,
  )
  const ours = cases.map((files, index) => {
    const bytes = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]))
    bytes.set('uv.lock', new TextEncoder().encode(`[[package]]\nname = "dlt"\nversion = "${pinned}"\n`))
    const read: SourceFiles = { read: (path) => bytes.get(path) ?? null, isFolder: () => false, list: () => [] }
    return withVersions(answers[index] ?? '', requirementsManifest(read, null))
  })
  expect(ours).toEqual(answers)
})
