import type { CookiePurpose } from '../../../model/cookies.ts'
import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { negations } from '../mentions.ts'

/** The gravest first: of two that overlap ('analytics and marketing cookies') each counts. */
export const purposes: Readonly<Record<string, CookiePurpose>> = {
  'cookie:marketing': 'marketing',
  'cookie:facebook-pixel': 'marketing',
  'cookie:statistics': 'statistics',
  'cookie:google-analytics': 'statistics',
  'cookie:hotjar': 'statistics',
  'cookie:counter': 'statistics',
  'cookie:social': 'social',
  'cookie:non-essential': 'non-essential',
  'cookie:appearance': 'appearance',
  'cookie:necessary': 'necessary',
}

/** Meant of this organisation today. */
export const about = ({ scope }: Mention): boolean => scope.about === 'ours' && !scope.past && scope.actor !== 'client'
export const cookiesOf = (text: Text, statement: Statement | undefined): readonly Mention[] =>
  statement === undefined ? [] : text.mentionsIn(statement, 'cookie')

/** What stands over a statement: its list's opening, its headers, and the heading of a section about cookies. */
export const over = (text: Text, { leadIn, columnHeader, rowHeader, section }: Statement, question?: Statement): readonly Mention[] =>
  [leadIn, columnHeader, rowHeader, question, text.isAbout(section, 'cookies') ? section.heading : undefined].flatMap((one) =>
    cookiesOf(text, one),
  )

/** What stands behind 'no cookies but' and takes back some of it: 'for analytics', not 'for the basket, and no analytics'. */
const isTakenBack = (none: Mention, { concept, statement: { words }, from, to }: Mention): boolean =>
  (purposes[concept] ?? 'necessary') !== 'necessary' &&
  from > none.from &&
  to > none.to &&
  !words.slice(none.to, to).some(({ text }) => negations.has(text))

/** 'No cookies except for analytics': before a comma, behind which something else may be told. */
export const isExcepted = (mention: Mention, own: readonly Mention[]): boolean =>
  own.some(
    (one) =>
      one.concept === 'cookie:none-but' &&
      isTakenBack(one, mention) &&
      !mention.statement.words.slice(one.to, mention.to).some(({ before }) => before === ',' || before === ';'),
  )

/** Where it is said that there are no cookies but those that are needed. */
export const onlyNeeded = (own: readonly Mention[]): Mention | undefined =>
  own.find(
    (one) =>
      one.scope.polarity === 'affirmed' &&
      (one.concept === 'cookie:only' || (one.concept === 'cookie:none-but' && !own.some((mention) => isTakenBack(one, mention)))),
  )
