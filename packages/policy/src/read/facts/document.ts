import type { ChangeNotice } from '../../model/document.ts'
import type { Policy } from '../../model/policy.ts'
import type { Text } from '../text.ts'
import { childConsentAgesIn } from './document/child-consent-ages.ts'
import { citedIn } from './document/citations.ts'
import { datesIn } from './document/dates.ts'
import { documentKindOf } from './document/document-kind.ts'
import { supersededIn } from './document/superseded.ts'

const changesIn = (text: Text): readonly ChangeNotice[] =>
  text
    .mentions('date:change')
    .filter(({ statement, scope }) => statement.kind !== 'heading' && scope.polarity === 'affirmed' && scope.about === 'ours')
    .map((mention) => text.placed({ text: mention.statement.text, says: 'stated' as const, confidence: 0.8 }, mention.statement))

export const readDocument = (
  text: Text,
): Pick<Policy, 'document' | 'dates' | 'changes' | 'citations' | 'superseded' | 'childConsentAges'> => {
  const cited = citedIn(text)
  return {
    document: documentKindOf(text),
    dates: datesIn(text),
    changes: changesIn(text),
    citations: cited.map(({ use }) => use),
    superseded: supersededIn(text, cited),
    childConsentAges: childConsentAgesIn(text),
  }
}
