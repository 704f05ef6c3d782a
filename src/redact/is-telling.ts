/** Shorter ones stand everywhere by chance. */
const shortest = 4

/** Short plain words and numbers, such as a port or the name of a database: hiding them blackens every text and protects nothing. */
const plain = /^(?:[a-z]+(?:[_-][a-z]+)*|[A-Z]?[a-z]+|[A-Z]+|\d{1,5}|\d+\.\d{1,2})$/
const longestPlain = 7

/** Whether a value gives something away where it is seen. */
export function isTelling(value: string): boolean {
  const text = value.trim()
  return text.length >= shortest && !(text.length <= longestPlain && plain.test(text))
}
