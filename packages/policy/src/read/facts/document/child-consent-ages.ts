import type { ChildConsentAge } from '../../../model/cookies.ts'
import { numberOf } from '../../quantity.ts'
import type { Text } from '../../text.ts'

const youngest = 10
const oldest = 18

/** Ages that the policy gives as the age from which a child can consent to an online service for itself. */
export const childConsentAgesIn = (text: Text): readonly ChildConsentAge[] => {
  // '16 and over can; under 16 a parent must' gives one age.
  const seen = new Set<string>()
  return text.mentions('child-age:age').flatMap((mention): readonly ChildConsentAge[] => {
    const { statement, from, to, scope } = mention
    const has = (concept: string): boolean => text.mentionsIn(statement).some((other) => other.concept === concept)
    const law = has('child-age:law')
    if (
      !(law || has('child-age:data-consent')) ||
      has('child-age:abroad') ||
      (has('child-age:elsewhere') && !(law && has('child-age:data-law'))) ||
      scope.about === 'other-document'
    )
      return []
    const age = statement.words
      .slice(from, to)
      .map((word, at) => (statement.words[from + at - 1]?.text === 'not' ? 0 : (numberOf(word.text) ?? 0)))
      .find((one) => one >= youngest && one <= oldest)
    if (age === undefined || seen.has(`${statement.index} ${age}`)) return []
    seen.add(`${statement.index} ${age}`)
    return [text.placed({ age, says: 'stated' as const, confidence: law ? 0.85 : 0.65 }, mention)]
  })
}
