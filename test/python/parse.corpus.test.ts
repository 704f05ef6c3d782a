import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parsePython } from '#python/parse'
import type { PythonMinor } from '#python/python-version'
import { askOracle } from '../oracle/oracle.ts'
import { spellStatement } from './parse/cpython-tree.ts'

interface Answer {
  readonly minor: PythonMinor
  readonly files: readonly { readonly path: string; readonly statements?: readonly string[]; readonly error?: string }[]
}

/** Every file of the standard library on request, every twelfth otherwise. */
const stride = process.env['PYTHON_CORPUS'] === 'full' ? 1 : 12

describe('the standard library of Python, its tests included where they are installed', () => {
  let answer: Answer

  beforeAll(async () => {
    answer = await askOracle<Answer>('python_ast', { stride })
    const statements = answer.files.reduce((sum, file) => sum + (file.statements?.length ?? 0), 0)
    console.info(`${answer.files.length} files, ${statements} statements of Python 3.${answer.minor}`)
  }, 600_000)

  it('is there', () => {
    expect(answer.files.length).toBeGreaterThan(40)
  })

  it('is accepted and refused file by file as by Python itself', () => {
    expect(answer.files.flatMap((file) => verdictDifference(file, answer.minor))).toEqual([])
  })

  it('has the same trees: structure, names, values and places', () => {
    expect(answer.files.flatMap((file) => treeDifferences(file, answer.minor))).toEqual([])
  })
})

function parse(path: string, minor: PythonMinor) {
  return parsePython(readFileSync(path), path, { major: 3, minor })
}

function verdictDifference({ path, error }: Answer['files'][number], minor: PythonMinor) {
  const result = parse(path, minor)
  if (result.kind === 'fault' && result.diagnostic.code === 'ENCODING_NOT_SUPPORTED') return []
  if ((error !== undefined) === (result.kind === 'fault')) return []
  return [{ path, python: error ?? 'ok', here: result.kind === 'fault' ? result.diagnostic : 'ok' }]
}

function treeDifferences({ path, statements }: Answer['files'][number], minor: PythonMinor): readonly object[] {
  const result = parse(path, minor)
  if (statements === undefined || result.kind === 'fault') return []
  const { module, source } = result
  const ours = module.body.map((statement) => digest(spellStatement(statement, minor)))
  if (ours.length !== statements.length)
    return [{ path, statements: `${ours.length} in place of ${statements.length}` }]
  const index = ours.findIndex((one, at) => one !== statements[at])
  const statement = module.body[index]
  return statement === undefined
    ? []
    : [{ path, differs: source.text.slice(statement.start, Math.min(statement.end, statement.start + 200)) }]
}

const digest = (text: string): string => createHash('md5').update(text).digest('hex')
