import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { awaitingCaller, doors, emptyNames, floorPlan, type Room } from './floor-plan.ts'

const src = join(import.meta.dirname, '../src')
const files = sourceFiles(src)
const rooms: Readonly<Record<string, Room>> = floorPlan

describe('the floor plan', () => {
  it('names every room that exists, and no other', () => {
    const standing = new Set(files.filter((file) => file.includes('/')).map(roomOf))
    expect([...standing].filter((room) => rooms[room] === undefined)).toEqual([])
  })

  it('lets a room import only rooms above it, so no cycle between rooms can exist', () => {
    const names = Object.keys(rooms)
    for (const [index, name] of names.entries()) {
      for (const below of rooms[name]?.rooms ?? []) expect(names.slice(0, index), `${name} → ${below}`).toContain(below)
    }
  })

  it.each(files)('%s imports only what its room may', (file) => {
    expect(importsOf(file).flatMap((specifier) => objection(file, specifier))).toEqual([])
  })

  it('has no file over 300 lines, and a median under 80', () => {
    const lengths = files.map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([])
    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)] ?? 0).toBeLessThan(80)
  })

  it('has no file whose name says nothing', () => {
    expect(files.filter((file) => emptyNames.test(file))).toEqual([])
  })

  it('has no module that neither door reaches', () => {
    const awaiting = Object.keys(awaitingCaller)
    const reached = reachedFrom(Object.keys(doors))
    expect(awaiting.filter((file) => reached.has(file))).toEqual([])
    const standing = reachedFrom([...Object.keys(doors), ...awaiting])
    expect(files.filter((file) => !standing.has(file))).toEqual([])
  })

  it('keeps modules of a room free of import cycles, but where the matter itself is recursive', () => {
    const straight = files.filter((file) => rooms[roomOf(file)]?.recursive === undefined)
    expect(straight.flatMap((file) => cycleThrough(file) ?? [])).toEqual([])
  })
})

describe('the rule on imports', () => {
  it('objects when a core room reaches for the disk', () => {
    expect(objection('manifest/schema.ts', 'node:fs')).toHaveLength(1)
  })

  it('objects when a room reaches below itself', () => {
    expect(objection('manifest/schema.ts', '#platform/platform')).toHaveLength(1)
  })

  it('objects when a room is reached by path instead of by name', () => {
    expect(objection('manifest/schema.ts', '../json/json.ts')).toHaveLength(1)
  })
})

function objection(file: string, specifier: string): string[] {
  const here = roomOf(file)
  const rule = file.includes('/') ? rooms[here] : doors[file as keyof typeof doors]
  if (rule === undefined) return [`${file}: no such room in the floor plan`]
  const because = 'reason' in rule ? ` (${rule.reason})` : ''
  if (specifier.startsWith('.')) {
    const target = relative(src, join(src, file, '..', specifier))
    return roomOf(target) === here
      ? []
      : [`${file}: '${specifier}' leaves the room by path; write '#${target.replace(/\.ts$/, '')}'`]
  }
  if (specifier.startsWith('#')) {
    const room = specifier.slice(1).split('/')[0] ?? ''
    if (room === here) return [`${file}: '${specifier}' is in the same room; import it relatively`]
    return (rule.rooms as readonly string[]).includes(room) ? [] : [`${file}: may not import '${specifier}'${because}`]
  }
  const allowed = rule.packages as readonly string[]
  const ok = allowed.includes(specifier) || (allowed.includes('node:*') && specifier.startsWith('node:'))
  return ok ? [] : [`${file}: may not import '${specifier}'${because}`]
}

function reachedFrom(starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const queue = [...starts]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    queue.push(...importsOf(file).flatMap((specifier) => resolve(file, specifier) ?? []))
  }
  return reached
}

function resolve(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return relative(src, join(src, file, '..', specifier))
  return specifier.startsWith('#') ? `${specifier.slice(1)}.ts` : undefined
}

/** Types leave no trace at run time, so an `import type` may close a circle. */
function cycleThrough(start: string): string | undefined {
  const seen = new Set<string>()
  const queue = valueNeighbours(start)
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (file === start) return start
    if (seen.has(file)) continue
    seen.add(file)
    queue.push(...valueNeighbours(file))
  }
  return undefined
}

function valueNeighbours(file: string): string[] {
  const text = read(file).replace(/^import type [\s\S]*?from '[^']*'$/gm, '')
  return specifiers(text).flatMap((specifier) => resolve(file, specifier) ?? [])
}

function importsOf(file: string): string[] {
  return specifiers(read(file))
}

function specifiers(text: string): string[] {
  const statements = /^(?:import|export) [\w\s{},*]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm
  return [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? ''
}

function read(file: string): string {
  return readFileSync(join(src, file), 'utf8')
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)))
    .toSorted()
}
