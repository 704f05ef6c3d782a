import { visibleText } from './visible-text.ts'

/**
 * User text as a code span: shown letter for letter, and safe anywhere, also in a table. The fence is longer than any
 * run of backticks within. What a span cannot hold without doubt (a `|` ends a table cell, and a comment or a tag could
 * be found by whoever reads the source) is written as an HTML element instead.
 */
export function code(text: string): string {
  const shown = visibleText(text)
  if (shown === '') return '*(empty)*'
  if (/[|<>]/.test(shown) || shown.trim() === '') return `<code>${shown.replace(/[!-+.:-@[-`{-~]/g, entity)}</code>`
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/**
 * A sentence with user text in it, as Markdown that shows exactly that sentence. Parts between backticks become code
 * spans. The rest cannot format, link, mention, refer to an issue, open an HTML element or start a block.
 */
export function prose(text: string): string {
  let markdown = ''
  let end = 0
  const shown = visibleText(text)
  for (const span of shown.matchAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g)) {
    markdown += escapeText(shown.slice(end, span.index), end === 0) + code(span[2] ?? '')
    end = span.index + span[0].length
  }
  return markdown + escapeText(shown.slice(end), end === 0)
}

/** An address as a link. It comes from us, not from the workspace; only what would end the link early is encoded. */
export function link(label: string, address: string): string {
  const encoded = address.replace(/[\s()<>\\|]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  )
  return `[${label}](${encoded})`
}

const gap = '&#8203;'

function escapeText(text: string, isStart: boolean): string {
  const escaped = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*[\]~|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
    .replace(/\$/g, '<span>$</span>')
    // An invisible space breaks what GitHub would turn into a link, a mention or an emoji, and reads the same.
    .replace(/(#|\bGH-)(?=\d)/gi, `$1${gap}`)
    .replace(/@/g, `@${gap}`)
    .replace(/:(?=\/\/|(?!\d\d?:)[\w+-]+:)/g, `:${gap}`)
    .replace(/www(?=\.)/gi, `$&${gap}`)
  return isStart && /^(?:[#+=\s-]|\d+[.)])/.test(text) ? `${gap}${escaped}` : escaped
}

function entity(character: string): string {
  // Addresses are linked after entities are read, also within an element.
  return `&#${character.codePointAt(0)};${character === '@' ? gap : ''}`
}
