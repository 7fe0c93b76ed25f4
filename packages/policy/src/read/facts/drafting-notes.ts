import type { Placeholder } from '../reading.ts'
import type { Text } from '../text.ts'
import { textOf } from './text-of.ts'

/** Notes to whoever edits the policy that are still in it. */
export const draftingNotes = (text: Text): readonly Placeholder[] =>
  text
    .mentions('drafting')
    .filter(
      ({ concept, statement, to, scope }) =>
        scope.about !== 'other-document' && (concept !== 'drafting:open' || to === statement.words.length),
    )
    .map(({ statement, from, to }) => ({
      text: textOf(statement, from, to),
      kind: 'to-do',
      span: statement.span(from, to),
      statement,
    }))
