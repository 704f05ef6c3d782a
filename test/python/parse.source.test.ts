import { describe, expect, it } from 'vitest'
import { decodeSource } from '#python/decode-source'
import { parsePython } from '#python/parse'
import { locate, locationOf } from '#python/source-text'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8 without a declaration', Buffer.from("x = 'é😀'"), "x = 'é😀'\n"],
    ['a byte order mark', Buffer.from('\ufeffx = 1\n'), 'x = 1\n'],
    ['Windows and old Macintosh line ends', bytes('a\r\nb\rc\n'), 'a\nb\nc\n'],
    ['Latin-1', bytes("# -*- coding: latin-1 -*-\nx = '\xe9\x80'\n"), "# -*- coding: latin-1 -*-\nx = '\xe9\x80'\n"],
    ['ISO-8859-15', bytes("# coding=iso-8859-15\n'\xa4'\n"), "# coding=iso-8859-15\n'€'\n"],
    [
      'Windows-1252 in the second line',
      bytes("#!python\n# vim: set fileencoding=cp1252 :\n'\x80'\n"),
      "#!python\n# vim: set fileencoding=cp1252 :\n'€'\n",
    ],
    [
      'a declaration that comes too late',
      Buffer.from("x = 1\n# coding: latin-1\n'é'\n"),
      "x = 1\n# coding: latin-1\n'é'\n",
    ],
    ['nothing', Buffer.from(''), '\n'],
  ])('are read: %s', (_, content, text) => {
    expect(decodeSource(content, 'a.py')).toEqual({ kind: 'source', source: { file: 'a.py', text } })
  })

  it.each([
    ['an unknown encoding', bytes('# coding: utf-9\n'), 'SYNTAX_ERROR', 'unknown encoding: utf-9', 1],
    [
      'another encoding after a byte order mark',
      Buffer.from('\ufeff# coding: ascii\n'),
      'SYNTAX_ERROR',
      'encoding problem: ascii with BOM',
      1,
    ],
    [
      'bytes that are not UTF-8',
      bytes('x = 1\n# \xe9\n'),
      'SYNTAX_ERROR',
      "Non-UTF-8 code starting with '\\xe9' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details",
      2,
    ],
    [
      'a byte beyond ASCII',
      bytes("# coding: ascii\n'\xe9'\n"),
      'SYNTAX_ERROR',
      "(unicode error) 'ascii' codec can't decode byte 0xe9 in position 17",
      2,
    ],
    [
      'a byte that Windows-1252 has not',
      bytes('# coding: cp1252\n# \x81\n'),
      'SYNTAX_ERROR',
      "(unicode error) 'cp1252' codec can't decode byte 0x81 in position 19",
      2,
    ],
    ['a NUL', bytes("x = '\0'\n"), 'SYNTAX_ERROR', 'source code string cannot contain null bytes', 1],
    [
      'an encoding that only Python has',
      bytes('# coding: koi8-r\n'),
      'ENCODING_NOT_SUPPORTED',
      'The file declares the encoding `koi8-r`, which cannot be read without Python.',
      1,
    ],
  ])('are refused: %s', (_, content, code, message, line) => {
    expect(parsePython(content, 'a.py', { major: 3, minor: 12 })).toMatchObject({
      kind: 'fault',
      diagnostic: { code, message, location: { file: 'a.py', line } },
    })
  })

  it.each(['\xc0\x80', '\xed\xa0\x80', '\xf4\x90\x80\x80', '\xe2\x82', '\x80', '\xf5'])(
    'are refused where UTF-8 is malformed (case %#)',
    (sequence) => {
      expect(decodeSource(bytes(`# ${sequence}\n`), 'a.py').kind).toBe('fault')
    },
  )
})

describe('a place', () => {
  const source = { file: 'a.py', text: "a = '😀' + b\n\nc\n" }

  it.each([
    [0, 1, 1],
    [4, 1, 5],
    [11, 1, 11],
    [13, 2, 1],
    [14, 3, 1],
    [15, 3, 2],
  ])('at offset %i is counted in lines and characters', (offset, line, column) => {
    expect(locate(source, offset)).toEqual({ line, column })
  })

  it('has the source line and both ends', () => {
    expect(locationOf(source, 4, 8)).toEqual({
      file: 'a.py',
      line: 1,
      column: 5,
      endLine: 1,
      endColumn: 8,
      source: "a = '😀' + b",
    })
  })

  it('has no more of a long line than can be shown, and none where the place is beyond that', () => {
    const long = { file: 'a.py', text: `${'x'.repeat(1000)}\n` }
    expect(locationOf(long, 3, 4).source).toBe(`${'x'.repeat(200)}…`)
    expect(locationOf(long, 900, 901)).not.toHaveProperty('source')
  })
})
