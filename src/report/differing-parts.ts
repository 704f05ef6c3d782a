/** Characters that are shown before the first difference. */
const lead = 20

/** Two texts as they are where both are short, else from shortly before the place at which they differ, and how much is equal. */
export function differingParts(before: string, after: string, limit: number): readonly [string, string] {
  if (before.length <= limit && after.length <= limit) return [before, after]
  let equal = 0
  while (equal < before.length && before[equal] === after[equal]) equal += 1
  const start = wholeCharacter(before, equal - lead)
  if (start <= 0) return [before, after]
  const rest = (text: string) => `… (${start} equal characters) ${text.slice(start)}`
  return [rest(before), rest(after)]
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, index: number): number {
  return index > 0 && /[\udc00-\udfff]/.test(text[index] ?? '') ? index - 1 : index
}
