import { counts } from './counts.ts'
import type { Finding, TextEdit } from './finding.ts'

const inOrder = (edits: readonly TextEdit[]): readonly TextEdit[] => edits.toSorted((a, b) => a.start - b.start || a.end - b.end)

/**
 * The source with edits made; everything else unit for unit as it was.
 * @throws RangeError when edits overlap, or lie outside the source
 */
export const applyEdits = (source: string, edits: readonly TextEdit[]): string => {
  const pieces: string[] = []
  let done = 0
  for (const { start, end, text } of inOrder(edits)) {
    if (start < done || end < start || end > source.length)
      throw new RangeError(`Edit ${start}–${end} overlaps another, or lies outside the text`)
    pieces.push(source.slice(done, start), text)
    done = end
  }
  return pieces.join('') + source.slice(done)
}

const touches = (a: readonly TextEdit[], b: readonly TextEdit[]): boolean =>
  a.some((one) => b.some((other) => one.start <= other.end && other.start <= one.end))

/** The findings whose edits can be made together, worst first: one whose edit touches an earlier one's waits for the next round. */
export const editable = (findings: readonly Finding[]): readonly (Finding & { readonly edit: readonly TextEdit[] })[] => {
  const chosen: (Finding & { readonly edit: readonly TextEdit[] })[] = []
  for (const finding of findings) {
    const { edit } = finding
    if (edit === undefined || !counts(finding) || chosen.some((other) => touches(edit, other.edit))) continue
    chosen.push({ ...finding, edit })
  }
  return chosen
}
