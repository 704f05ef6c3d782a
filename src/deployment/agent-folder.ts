import type { Json, JsonObject } from '#json/json'
import type { SourceFiles } from '#python/source-files'
import { stripText } from '#python/text'
import { isTrue } from './agent-spec.ts'
import { frontMatter } from './front-matter.ts'

/** An agent as the `AGENT.md` of its folder declares it. */
export interface FolderAgent {
  readonly kind: 'agent'
  readonly fields: JsonObject
  /** The path of its `AGENT.md` in the workspace. */
  readonly file: string
}

/** `missing`: dlt refuses it. `unknown`: it cannot be read here, and why; completes "it cannot be known …: …". */
export type ReadAgent =
  | FolderAgent
  | { readonly kind: 'missing'; readonly reason: string }
  | { readonly kind: 'invalid'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string }

const marker = 'AGENT.md'

/** True for the path of an agent, false for one of a toolkit. (is_path_ref of dlt/_workspace/deployment/agent/manifest.py) */
export const isAgentPath = (reference: string): boolean => reference.includes('/') || /\.mdc?$/.test(reference)

/** Reads the agent at a path of the workspace. (load_agent_spec of dlt/_workspace/deployment/agent/manifest.py) */
export function readAgentFolder(files: SourceFiles, reference: string): ReadAgent {
  const folder = folderOf(reference)
  if (folder === null || folder === '')
    return { kind: 'unknown', reason: `\`${reference}\` is no folder within the workspace` }
  const file = `${folder}/${marker}`
  const bytes = files.read(file)
  if (bytes === null) {
    return files.isHidden?.(file) === true
      ? { kind: 'unknown', reason: `\`${file}\` leads out of the workspace, or cannot be read` }
      : { kind: 'missing', reason: `there is no \`${file}\`` }
  }
  if (files.isLinked?.(file) === true) return { kind: 'unknown', reason: `a link leads to \`${file}\`` }
  const text = textOf(bytes)
  const parts = text === null ? null : frontMatter(text)
  if (parts === null) {
    const advice = 'write mappings and lists by indentation, each value on one line, and texts in double quotes'
    return {
      kind: 'unknown',
      reason: `the front matter of \`${file}\` is written in a way that is not read here: ${advice}`,
    }
  }
  const prompt = stripText(parts.body, null, 'strip')
  if (prompt === '') return { kind: 'invalid', reason: `of \`${file}\` has no body, which is its system prompt` }
  const fields: Record<string, Json> = { ...parts.fields, system_prompt: prompt }
  if (!isTrue(fields['name'])) fields['name'] = folder.split('/').at(-1) ?? ''
  return { kind: 'agent', fields, file }
}

/** The folder that a reference leads to, which may name the file itself; null where it leaves the workspace. */
function folderOf(reference: string): string | null {
  if (reference.startsWith('/')) return null
  const parts: string[] = []
  for (const part of reference.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return (parts.at(-1) === marker ? parts.slice(0, -1) : parts).join('/')
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  } catch {
    return null
  }
}
