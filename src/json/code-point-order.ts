/**
 * Orders text by code point, which is also the order of its UTF-8 bytes and Python's order of `str`.
 * JavaScript's own `<` compares UTF-16 units and puts `😀` before `U+FFFF`.
 */
export function compareCodePoints(a: string, b: string): number {
  const shared = Math.min(a.length, b.length)
  for (let at = 0; at < shared; at++) {
    const left = a.charCodeAt(at)
    const right = b.charCodeAt(at)
    if (left !== right) return aboveSurrogates(left) - aboveSurrogates(right)
  }
  return a.length - b.length
}

/** Lifts a surrogate, half of a code point above U+FFFF, over every unit that is a code point of its own. */
function aboveSurrogates(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
