/**
 * Python's `str.isidentifier`: XID_Start or `_`, then XID_Continue. Keywords pass, and so do `é`, `变量` and `x·y`.
 */
export function isPythonIdentifier(text: string): boolean {
  const [first, ...rest] = text
  return first !== undefined && isStart(first) && rest.every(isContinue)
}

const startCharacter = /^[_\p{XID_Start}]$/u
const continueCharacter = /^[_\p{XID_Continue}]$/u
const isStart = (character: string): boolean => startCharacter.test(character)
const isContinue = (character: string): boolean => continueCharacter.test(character)
