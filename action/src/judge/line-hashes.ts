const window = 100
const endOfFile = 0xffff

/**
 * What code scanning knows a line by, as its own upload action computes it: a polynomial hash, base 37 in 64 bits, of the hundred characters
 * from the line's start on, spaces and tabs left out, and which of its equals it is. The first element is line 1.
 */
export const lineHashes = (text: string): readonly string[] => {
  const squeezed = text.replaceAll(/\r\n?/g, '\n').replaceAll(/[ \t]/g, '')
  const units = [...Array.from({ length: squeezed.length }, (_, at) => squeezed.charCodeAt(at)), endOfFile]
  const starts = units.flatMap((_, at) => (at === 0 || units[at - 1] === 10 ? at : []))
  const seen = new Map<string, number>()
  return starts.map((start) => {
    let hash = 0n
    for (let at = start; at < start + window; at++) hash = BigInt.asUintN(64, hash * 37n + BigInt(units[at] ?? 0))
    const digits = hash.toString(16)
    const count = (seen.get(digits) ?? 0) + 1
    seen.set(digits, count)
    return `${digits}:${count}`
  })
}
