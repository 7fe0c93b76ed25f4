/** 64 bits of text as 16 hexadecimal digits: cyrb53's two lanes, unabridged. Synchronous, the same in every JavaScript. */
const hash = (text: string): string => {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return [b, a].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}

export interface Fingerprinted {
  readonly rule: string
  readonly subject: string
  /** The words of the statement that the finding points at; empty for something missing. */
  readonly words: string
}

/**
 * Fingerprints of findings in source order: rule, subject, words, and which of its equals it is. No line, section or file name, so that
 * moving, renumbering, reflowing and renaming change nothing.
 */
export const fingerprintsOf = (findings: readonly Fingerprinted[]): readonly string[] => {
  const seen = new Map<string, number>()
  return findings.map(({ rule, subject, words }) => {
    const key = [rule, subject, words].join('\n')
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    return hash(occurrence === 0 ? key : `${key}\n${occurrence}`)
  })
}
