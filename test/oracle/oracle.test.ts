import { afterEach, expect, test, vi } from 'vitest'
import type { ManifestAnswer } from './generated-manifest.ts'
import { askOracle } from './oracle.ts'

afterEach(() => vi.unstubAllEnvs())

test('an answer is not coloured by the environment of whoever asks', async () => {
  vi.stubEnv('JOBS__LIMIT', '5')
  vi.stubEnv('WORKSPACE__PROFILE', 'prod')
  const source =
    'import os\nraise RuntimeError(",".join(sorted(n for n in os.environ if n.startswith(("JOBS", "WORK")))))'
  const answer = await askOracle<ManifestAnswer>('generate_manifest', { files: { '__deployment__.py': source } })
  expect(answer).toMatchObject({ error_type: 'RuntimeError', error: '' })
})

test('what a module prints does not end up in the answer', async () => {
  const source = 'import os\nprint("printed")\nos.system("echo from a process")\n__all__ = []\n'
  const answer = await askOracle<ManifestAnswer>('generate_manifest', { files: { '__deployment__.py': source } })
  expect(answer).toMatchObject({ errors: [], warnings: [] })
})

test('one case cannot change the next', async () => {
  const first = {
    files: { '__deployment__.py': 'import shared\nimport json\njson.dumps = None\n__all__ = []', 'shared.py': '' },
  }
  const second = { files: { '__deployment__.py': 'import json\n__doc__ = json.dumps("x")\n__all__ = []' } }
  const third = { files: { '__deployment__.py': 'import shared' } }
  const answers = await askOracle<ManifestAnswer[]>('generate_manifest', [first, second, third])
  expect(answers).toMatchObject([{}, { manifest: { description: '"x"' } }, { error: "No module named 'shared'" }])
})

test('a module that ends its process is an answer, not a failure', async () => {
  const files = { '__deployment__.py': 'raise SystemExit(4)' }
  await expect(askOracle('generate_manifest', { files })).resolves.toMatchObject({
    error_type: 'SystemExit',
    error: '4',
  })
})

test("a script that fails is reported in Python's words", async () => {
  await expect(askOracle('generate_manifest', { workspace: '/nowhere' })).rejects.toThrow(/FileNotFoundError.*nowhere/)
  await expect(askOracle('no_such_script', null)).rejects.toThrow(/no_such_script failed \(2\)/)
})
