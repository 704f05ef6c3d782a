import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** What GitHub makes of a Markdown text, as far as it matters to whoever is afraid of what is in it. */
export interface ParsedMarkdown {
  /** HTML tags, each as it is written. */
  readonly tags: readonly string[]
  /** Text that GitHub looks through for mentions, references and emoji: all that is not code. A tag is a NUL. */
  readonly prose: string
  /** All that is read, code too. */
  readonly shown: string
  readonly links: readonly string[]
  readonly images: number
  readonly headings: readonly string[]
  readonly tables: readonly { readonly rows: number; readonly columns: readonly number[] }[]
}

/** Reads Markdown with GitHub's extensions, by a parser that is not ours. */
export function parsedMarkdown(text: string): ParsedMarkdown {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const found = { tags: [] as string[], prose: '', shown: '', links: [] as string[], images: 0 }
  const headings: string[] = []
  const tables: { rows: number; columns: number[] }[] = []
  let codeDepth = 0
  const visit = (node: Nodes): void => {
    if (node.type === 'html') {
      const tags = node.value.match(/<[^>]*>?/g) ?? []
      found.tags.push(...tags)
      codeDepth += tags.filter((tag) => tag === '<code>').length - tags.filter((tag) => tag === '</code>').length
      found.prose += node.value.replace(/<[^>]*>/g, '\0')
      found.shown += node.value.replace(/<[^>]*>/g, '')
    } else if (node.type === 'text') {
      if (codeDepth === 0) found.prose += node.value
      found.shown += node.value
    } else if (node.type === 'inlineCode' || node.type === 'code') found.shown += node.value
    else if (node.type === 'link') found.links.push(node.url)
    else if (node.type === 'image' || node.type === 'imageReference') found.images += 1
    else if (node.type === 'heading') headings.push(plain(node))
    else if (node.type === 'table') {
      tables.push({ rows: node.children.length, columns: node.children.map((row) => row.children.length) })
    }
    if ('children' in node) node.children.forEach(visit)
    if (!['text', 'inlineCode', 'html'].includes(node.type)) {
      found.prose += '\n'
      found.shown += '\n'
    }
  }
  visit(tree)
  return { ...found, headings, tables }
}

function plain(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plain).join('') : ''
}
