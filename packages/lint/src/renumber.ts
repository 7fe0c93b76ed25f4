import type { Span } from '@clearnotice/policy'
import type { Citation } from '@clearnotice/uk-gdpr'
import type { TextEdit } from './finding.ts'
import { replaceWithin } from './replace-within.ts'

/** 'Sch ' and '12' of 'Sch 12'. */
const partsOf = ({ pinpoint }: Citation): readonly [kind: string, number: string] => {
  const at = pinpoint.lastIndexOf(' ') + 1
  return [pinpoint.slice(0, at), pinpoint.slice(at)]
}

/** The edit that gives a citation the number at which its provision stands now in the same law, among its like. */
export const renumber = (source: string, span: Span, from: Citation, to: Citation): TextEdit | undefined => {
  const [[kind, old], [newKind, number]] = [partsOf(from), partsOf(to)]
  return from.instrument === to.instrument && kind === newKind ? replaceWithin(source, span, old, number) : undefined
}
