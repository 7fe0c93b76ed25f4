import type { Placeholder } from '../reading.ts'
import type { Text } from '../text.ts'

/** Notes to whoever edits the policy that are still in it. */
export const draftingNotes = (text: Text): readonly Placeholder[] =>
  text
    .mentions('drafting')
    .filter(
      ({ concept, statement, to, scope }) =>
        scope.about !== 'other-document' && (concept !== 'drafting:open' || to === statement.words.length),
    )
    .map(({ statement, from, to }) => ({
      text: statement.text.slice(statement.words[from]!.start, statement.words[to - 1]!.end),
      kind: 'to-do',
      span: statement.span(from, to),
      statement,
    }))
