import type { Day } from '@clearnotice/uk-gdpr'

/** A voice with something changed, and what the linter should find in it. */
export interface Planted {
  /** Each passage of the voice (it stands there once) and what stands there instead. */
  readonly change: readonly (readonly [passage: string, instead: string])[]
  /** Each expected finding: the rule, and how the text it points at begins (of a duplicate, the last is meant). */
  readonly finds: readonly (readonly [rule: string, at: string])[]
  readonly on?: Day
}

/** Cases by what was planted, and which decoys. */
export type Cases = Readonly<Record<string, Planted>>

const placeOf = (text: string, passage: string): number => {
  const at = text.lastIndexOf(passage)
  if (at < 0) throw new Error(`‘${passage}’ stands nowhere`)
  return at
}

/** A voice with the changes of a case. */
export const plant = (voice: string, { change }: Planted): string =>
  change.reduce((text, [passage, instead]) => {
    const at = placeOf(text, passage)
    if (text.indexOf(passage) < at) throw new Error(`‘${passage}’ stands more than once`)
    return text.slice(0, at) + instead + text.slice(at + passage.length)
  }, voice)

/** A finding for a person to read, and for a test to compare: its line, its rule, and the text of the line. */
export const show = (text: string, rule: string, offset: number): string => {
  const line = text.slice(0, offset).split('\n').length
  return `line ${String(line).padStart(3)}  ${rule}  ${text.split('\n')[line - 1]}`
}

/** What a case expects, as {@link show} says it. */
export const expected = (text: string, { finds }: Planted): readonly string[] =>
  finds.map(([rule, at]) => show(text, rule, placeOf(text, at))).sort()
