import { isTelling } from './is-telling.ts'

type Forms = readonly string[]

/** Forms by their first characters and by their last ones, and how long the longest is. */
export interface CutForms {
  readonly byStart: ReadonlyMap<string, Forms>
  readonly byEnd: ReadonlyMap<string, Forms>
  readonly longest: number
}

/** No part that is shorter tells anything. */
const shortest = 4

export function cutForms(forms: Forms): CutForms {
  return {
    byStart: grouped(forms, (form) => form.slice(0, shortest)),
    byEnd: grouped(forms, (form) => form.slice(-shortest)),
    longest: forms.reduce((longest, { length }) => Math.max(longest, length), 0),
  }
}

/** How many characters at the end of the text are the beginning of a form; 0 where they tell nothing. */
export function begunAtEnd(text: string, { byStart, longest }: CutForms): number {
  for (let start = Math.max(0, text.length - longest); start <= text.length - shortest; start += 1) {
    const some = byStart.get(text.slice(start, start + shortest))
    if (some === undefined) continue
    const part = text.slice(start)
    if (some.some((form) => form.startsWith(part)) && isTelling(part)) return part.length
  }
  return 0
}

/** How many characters at the start of the text are the end of a form; 0 where they tell nothing. */
export function endedAtStart(text: string, { byEnd, longest }: CutForms): number {
  for (let end = Math.min(text.length, longest); end >= shortest; end -= 1) {
    const some = byEnd.get(text.slice(end - shortest, end))
    if (some === undefined) continue
    const part = text.slice(0, end)
    if (some.some((form) => form.endsWith(part)) && isTelling(part)) return end
  }
  return 0
}

function grouped(forms: Forms, key: (form: string) => string): ReadonlyMap<string, Forms> {
  const found = new Map<string, string[]>()
  for (const form of forms) {
    const same = found.get(key(form))
    if (same === undefined) found.set(key(form), [form])
    else same.push(form)
  }
  return found
}
