import type { DictEntry, Mutable, Namespace, UnknownValue, Value } from './value.ts'

/** Everything a mutable value holds, copied. */
export type State =
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly havoc: UnknownValue | null }
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, DictEntry>; readonly havoc: UnknownValue | null }
  | { readonly kind: 'set'; readonly entries: ReadonlyMap<string, Value>; readonly havoc: UnknownValue | null }
  | { readonly kind: 'namespace'; readonly names: ReadonlyMap<string, Value>; readonly havoc: UnknownValue | null }
  | {
      readonly kind: 'iterator'
      readonly items: readonly Value[] | null
      readonly position: number
      readonly havoc: UnknownValue | null
    }

/** What changed since it was opened: each value with its state of then, and which names were written. */
export interface Recording {
  readonly before: Map<Mutable, State>
  readonly written: Map<Namespace, Set<string>>
}

/**
 * The memory of changes. Whoever changes a mutable value calls `touch` first, so that a path which may or may not
 * be taken can be walked, noted down and taken back.
 */
export interface Journal {
  open(): Recording
  close(recording: Recording): void
  /** Takes back what changed since, and returns what it had become. The recording is closed. */
  rewind(recording: Recording): Map<Mutable, State>
  touch(value: Mutable, name?: string): void
  /** How much has been copied so far: branches over large states are work as well. */
  work(): number
  spend(work: number): void
  /** Counts changes of what was there before; a name that is bound for the first time is none. */
  changes(): number
}

/** Steps that a recording takes, whatever it comes to hold: a branch is more work than what stands in it. */
const opening = 16

export function createJournal(): Journal {
  const recordings = new Set<Recording>()
  let work = 0
  let changes = 0
  const touch = (value: Mutable, name?: string): void => {
    const isNew = value.kind === 'namespace' && name !== undefined && !value.names.has(name)
    if (!isNew && value.kind !== 'iterator') changes += 1
    for (const recording of recordings) {
      work += 1
      if (!recording.before.has(value)) {
        work += sizeOf(value)
        recording.before.set(value, snapshot(value))
      }
      if (name !== undefined && value.kind === 'namespace') {
        const written = recording.written.get(value)
        if (written === undefined) recording.written.set(value, new Set([name]))
        else written.add(name)
      }
    }
  }
  return {
    touch,
    work: () => work,
    changes: () => changes,
    spend(more) {
      work += more
    },
    open() {
      work += opening
      const recording: Recording = { before: new Map(), written: new Map() }
      recordings.add(recording)
      return recording
    },
    close(recording) {
      recordings.delete(recording)
    },
    rewind(recording) {
      const later = [...recordings].slice([...recordings].indexOf(recording) + 1)
      recordings.delete(recording)
      const after = new Map<Mutable, State>()
      for (const [value, state] of recording.before) {
        const left = snapshot(value)
        work += sizeOf(value) + later.length
        after.set(value, left)
        // Recordings that began on this path must remember the value as the path had left it.
        for (const inner of later) if (!inner.before.has(value)) inner.before.set(value, left)
        restore(value, state)
      }
      return after
    },
  }
}

function sizeOf(value: Mutable): number {
  switch (value.kind) {
    case 'list':
      return value.items.length + 1
    case 'dict':
    case 'set':
      return value.entries.size + 1
    case 'namespace':
      return value.names.size + 1
    case 'iterator':
      return 1
  }
}

export function snapshot(value: Mutable): State {
  switch (value.kind) {
    case 'list':
      return { kind: 'list', items: [...value.items], havoc: value.havoc }
    case 'dict':
      return { kind: 'dict', entries: new Map(value.entries), havoc: value.havoc }
    case 'set':
      return { kind: 'set', entries: new Map(value.entries), havoc: value.havoc }
    case 'namespace':
      return { kind: 'namespace', names: new Map(value.names), havoc: value.havoc }
    case 'iterator':
      return { kind: 'iterator', items: value.items, position: value.position, havoc: value.havoc }
  }
}

/** Puts a state back. The caller has touched the value, or is the journal itself. */
export function restore(value: Mutable, state: State): void {
  if (value.kind === 'list' && state.kind === 'list') value.items = [...state.items]
  else if (value.kind === 'dict' && state.kind === 'dict') value.entries = new Map(state.entries)
  else if (value.kind === 'set' && state.kind === 'set') value.entries = new Map(state.entries)
  else if (value.kind === 'namespace' && state.kind === 'namespace') value.names = new Map(state.names)
  else if (value.kind === 'iterator' && state.kind === 'iterator') {
    value.items = state.items
    value.position = state.position
  }
  value.havoc = state.havoc
}
