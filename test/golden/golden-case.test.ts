import { describe, expect, test } from 'vitest'
import { deploymentCaseNames, readDeploymentCase, readDeploymentCaseText } from './deployment-cases.ts'
import { answerFor, goldenGroups, groupFor, readGoldenCase, writeGoldenCase } from './golden-case.ts'

describe('a golden case', () => {
  test.each(deploymentCaseNames)('%s reads and writes back to the same bytes', (name) => {
    expect(writeGoldenCase(readDeploymentCase(name))).toBe(readDeploymentCaseText(name))
  })

  test('every group has cases', () => {
    const groups = new Set(deploymentCaseNames.map((name) => readDeploymentCase(name).group))
    expect([...groups].toSorted()).toEqual([...goldenGroups].toSorted())
  })

  test('titles are not given twice', () => {
    const titles = deploymentCaseNames.map((name) => readDeploymentCase(name).title)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  test('holds files, settings, warnings and the document apart', () => {
    const golden = readGoldenCase(
      '# Title\ngroup: decidable\nmodule: a/b.py\nuse_all: false\n--- a/b.py\nx = 1\n\n--- empty.py\n' +
        '==> manifest\nhash: h=\nwarning: first: one\nwarning: second\n{\n  "jobs": []\n}\n',
    )
    expect(golden).toEqual({
      title: 'Title',
      group: 'decidable',
      laterGroups: [],
      module: 'a/b.py',
      useAll: false,
      files: { 'a/b.py': 'x = 1\n\n', 'empty.py': '' },
      answers: [
        {
          kind: 'manifest',
          python: '3.11',
          dlt: '1.26',
          hash: 'h=',
          warnings: ['first: one', 'second'],
          document: '{\n  "jobs": []\n}',
        },
      ],
    })
  })

  test('answers by the version of Python', () => {
    const golden = readGoldenCase(
      '# Title\ngroup: rejected\n==> error\ntype: A\nold\n==> error (python 3.13)\ntype: B\nnew\nwords\n',
    )
    expect(answerFor(golden, '3.11')).toMatchObject({ type: 'A', message: 'old' })
    expect(answerFor(golden, '3.12')).toMatchObject({ type: 'A', message: 'old' })
    expect(answerFor(golden, '3.14')).toMatchObject({ type: 'B', message: 'new\nwords' })
  })

  test('answers by the version of dlt, and there by that of Python', () => {
    const golden = readGoldenCase(
      '# Title\ngroup: rejected\n==> error\ntype: A\n==> error (python 3.13)\ntype: B\n' +
        '==> error (dlt 1.29.1)\ntype: C\n==> error (python 3.13, dlt 1.29.1)\ntype: D\n',
    )
    const types = ['1.26.0', '1.29.0', '1.29.1', '1.30.0', '1.31.0'].map((dlt) =>
      ['3.11', '3.12', '3.14'].map((python) => answerFor(golden, python, dlt)).map((one) => 'type' in one && one.type),
    )
    expect(types.map((row) => row.join(''))).toEqual(['AAB', 'AAB', 'CCD', 'CCD', 'CCD'])
    expect(answerFor(golden, '3.13')).toMatchObject({ type: 'B' })
  })

  test('is decidable or rejected as each version answers, or in a later group from a version on', () => {
    const groups = (text: string) => {
      const golden = readGoldenCase(text)
      return ['1.26.0', '1.30.0', '1.31.0'].map((dlt) => groupFor(golden, '3.11', dlt))
    }
    const answers = '==> error\ntype: A\n==> manifest (dlt 1.30)\nhash: h=\n{\n}\n'
    expect(groups(`# Title\ngroup: rejected\n${answers}`)).toEqual(['rejected', 'decidable', 'decidable'])
    expect(groups(`# Title\ngroup: undecidable\n${answers}`)).toEqual(['undecidable', 'undecidable', 'undecidable'])
    const later = groups(`# Title\ngroup: rejected\ngroup (dlt 1.31): undecidable\n${answers}`)
    expect(later).toEqual(['rejected', 'decidable', 'undecidable'])
  })

  test.each([
    ['Title\n', /starts with "# title"/],
    ['# Title\ngroup: maybe\n', /"maybe" is no group/],
    ['# Title\ngroup: decidable\n==> maybe\nhash: x\n', /"==> maybe" is no answer/],
    ['# Title\ngroup: decidable\n==> error (python 3.9)\ntype: A\n', /"python 3\.9" does not answer apart/],
    ['# Title\ngroup: decidable\n==> error (dlt 1.28)\ntype: A\n', /"dlt 1\.28" does not answer apart/],
    ['# Title\ngroup: decidable\n==> error (java 8)\ntype: A\n', /"java 8" does not answer apart/],
    ['# Title\ngroup: decidable\ngroup (dlt 1.31): maybe\n', /"maybe" is no group/],
    ['# Title\ngroup decidable\n', /is no "name: value"/],
  ])('%j is refused', (text, reason) => {
    expect(() => readGoldenCase(text)).toThrow(reason)
  })
})
