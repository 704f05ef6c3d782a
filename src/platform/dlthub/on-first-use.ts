/** Makes at its first call what every later one gets too. */
export function onFirstUse<T extends object>(make: () => T): () => T {
  let made: T | null = null
  return () => {
    made ??= make()
    return made
  }
}
