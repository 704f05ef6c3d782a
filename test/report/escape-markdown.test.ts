import { describe, expect, test } from 'vitest'
import { code, link, prose } from '#report/escape-markdown'
import { visibleText } from '#report/visible-text'
import { hostileTexts } from './random-plan.ts'

describe('user text as a code span', () => {
  test.each([
    ['jobs.a.b', '`jobs.a.b`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['a```b`', '```` a```b` ````'],
    [' a', '`  a `'],
    ['a\nb\t\u202e', '`a\\nb\\t\\u202e`'],
    ['@octocat #1', '`@octocat #1`'],
    ['', '*(empty)*'],
    ['  ', '<code>  </code>'],
    ['a|b', '<code>a&#124;b</code>'],
    ['<!-- x@y -->', '<code>&#60;&#33;-- x&#64;&#8203;y --&#62;</code>'],
    ['a\\', '`a\\`'],
  ])('%j is %s', (text, markdown) => {
    expect(code(text)).toBe(markdown)
  })

  test('shows every hostile text letter for letter', () => {
    for (const text of hostileTexts.filter((each) => each !== ''))
      expect(readCode(code(text)), text).toBe(visibleText(text))
  })
})

describe('a sentence as Markdown', () => {
  test.each([
    ['A job.', 'A job.'],
    ['`a` and ``b`c``', '`a` and ``b`c``'],
    ['one ` alone', 'one \\` alone'],
    ['snake_case *bold*', 'snake_case \\*bold\\*'],
    ['@octocat', '@&#8203;octocat'],
    ['#12 and GH-3', '&#8203;#&#8203;12 and GH-&#8203;3'],
    ['a | b', 'a \\| b'],
    ['<b> & </details>', '&lt;b&gt; &amp; &lt;/details&gt;'],
    ['[a](https://b.c)', '\\[a\\](https:&#8203;//b.c)'],
    ['www.b.c', 'www&#8203;.b.c'],
    [':smile: 10:30', ':&#8203;smile: 10:30'],
    ['$x$', '<span>$</span>x<span>$</span>'],
    ['- list', '&#8203;- list'],
    ['1. one', '&#8203;1. one'],
    ['two\nlines', 'two\\\\nlines'],
  ])('%j is %s', (text, markdown) => {
    expect(prose(text)).toBe(markdown)
  })
})

test('an address cannot end its link', () => {
  expect(link('Report', 'https://a.b/c (d)|<e>')).toBe('[Report](https://a.b/c%20%28d%29%7C%3Ce%3E)')
})

/** Reads a code span or element back, by CommonMark's rules. */
function readCode(markdown: string): string {
  const element = /^<code>(.*)<\/code>$/.exec(markdown)
  if (element)
    return element[1]!.replace(/&#8203;/g, '').replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)))
  const [, fence = '', inner = ''] = /^(`+)(.*)\1$/.exec(markdown) ?? []
  expect(inner).not.toMatch(new RegExp(`(?<!\`)\`{${fence.length}}(?!\`)`))
  return /^ .*[^ ].* $/.test(inner) || /^ .* $/.test(inner) ? inner.slice(1, -1) : inner
}
