import type { Statement } from '../../statement.ts'

const nothing: ReadonlySet<string> = new Set(
  'n a na none nil not applicable needed required necessary unknown tbc tba tbd to be yet still is are being confirmed decided determined agreed established added identified under review pending open'.split(
    ' ',
  ),
)

/** A dash, 'n/a' or 'to be confirmed' where a basis should stand. */
export const saysNoBasis = ({ words, label }: Statement): boolean => words.slice(label?.words ?? 0).every(({ text }) => nothing.has(text))
