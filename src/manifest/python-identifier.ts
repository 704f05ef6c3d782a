/**
 * Python's `str.isidentifier`, as of Python 3.12: XID_Start or `_`, then XID_Continue. Keywords pass, and so do `é`,
 * `变量` and `x·y`.
 */
export function isPythonIdentifier(text: string): boolean {
  const [first, ...rest] = text
  return (
    first !== undefined && startCharacter.test(first) && rest.every((character) => continueCharacter.test(character))
  )
}

const startCharacter = /^[_\p{XID_Start}]$/u
// Unicode 15.1 let these four join words. Python 3.13 follows it, and so do later versions of Node.js.
const continueCharacter = /^(?!\u200c|\u200d|\u30fb|\uff65)\p{XID_Continue}$/u
