import { describe, expect, test } from 'vitest'
import { deploymentCaseNames, readDeploymentCase, readDeploymentCaseText } from './deployment-cases.ts'
import { answerFor, goldenGroups, readGoldenCase, writeGoldenCase } from './golden-case.ts'

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
      module: 'a/b.py',
      useAll: false,
      files: { 'a/b.py': 'x = 1\n\n', 'empty.py': '' },
      answers: [
        {
          kind: 'manifest',
          python: '3.11',
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

  test.each([
    ['Title\n', /starts with "# title"/],
    ['# Title\ngroup: maybe\n', /"maybe" is no group/],
    ['# Title\ngroup: decidable\n==> maybe\nhash: x\n', /"==> maybe" is no answer/],
    ['# Title\ngroup: decidable\n==> error (python 3.9)\ntype: A\n', /3\.9 is no Python that answers apart/],
    ['# Title\ngroup decidable\n', /is no "name: value"/],
  ])('%j is refused', (text, reason) => {
    expect(() => readGoldenCase(text)).toThrow(reason)
  })
})
