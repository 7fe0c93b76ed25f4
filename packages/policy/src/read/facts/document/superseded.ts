import type { SupersededUse } from '../../../model/document.ts'
import type { Mention } from '../../match.ts'
import type { Link } from '../../reading.ts'
import type { Text } from '../../text.ts'
import { isInName } from '../in-name.ts'
import { isOthersDoing } from '../others-doings.ts'
import { isOfRegulator } from '../regulator.ts'
import { textOf } from '../text-of.ts'
import type { Cited } from './citations.ts'

/** The EU's text of the GDPR; the UK's stands on legislation.gov.uk. */
const isEuText = ({ url }: Link): boolean =>
  url.includes('gdpr-info.eu') || url.includes('gdpr.eu/') || (url.includes('eur-lex.europa.eu') && url.includes('679'))

const reported = (text: Text, { statement }: Mention): boolean => text.says(statement, 'superseded:reported')

const isSaid = ({ scope }: Mention): boolean => scope.about === 'ours' && !scope.past && scope.polarity === 'affirmed'

/** Law that is repealed, by the instrument cited, which is also its id in the register. */
const repealed: ReadonlySet<string> = new Set(['dpa-1998', 'directive-95-46'])

const naming = (cited: readonly Cited[], instrument: string): readonly Cited[] =>
  cited.filter(({ use }) => use.citation?.instrument === instrument && use.law !== 'implied')

const forms = new Set(['ltd', 'limited', 'llp', 'plc', 'cic'])
/** How many statements at the top name whose policy it is. */
const top = 4
/** A company by its form, in a document that names no country where there are such companies too. */
const isOfBritishForm = (text: Text): boolean =>
  text.statements.slice(0, top).some(({ words }) => words.some(({ text: word, capital }) => capital && forms.has(word))) &&
  text.mentions('place').every(({ concept }) => concept === 'place:GB' || concept === 'place:EEA')

/** Law and terms that no longer apply, by the id of the register. The day isn't asked here. */
export const supersededIn = (text: Text, citations: readonly Cited[]): readonly SupersededUse[] => {
  const use = (reference: string, written: string, confidence: number): SupersededUse => ({
    reference,
    text: written,
    says: 'stated',
    confidence,
  })
  const found: SupersededUse[] = []
  for (const { use: cited, span } of citations) {
    const reference = cited.citation?.instrument
    if (reference !== undefined && repealed.has(reference)) found.push(text.placed(use(reference, cited.text, cited.confidence), span))
  }
  const hasUkGdpr = naming(citations, 'uk-gdpr').some((one) => one.use.law === 'named')
  const hasEuRepresentative = text.mentions('who:representative:EU').some(({ scope }) => scope.polarity === 'affirmed')
  const isUk = text.mentions('law:UK').length > 0 || text.mentions('controller:home').length > 0
  if (!hasUkGdpr && !hasEuRepresentative && isUk) {
    for (const { use: cited, span } of naming(citations, 'eu-gdpr'))
      found.push(text.placed(use('eu-gdpr', cited.text, cited.confidence), span))
    for (const link of text.links.filter(isEuText)) found.push(text.placed(use('eu-gdpr', link.text, 0.7), link.span))
  }
  const tests = text.mentions('transfer:outside-eea').filter((mention) => mention.scope.about === 'ours' && !mention.scope.past)
  const hasUkTest = [...text.mentions('transfer:outside-uk'), ...text.mentions('transfer:outside-both')].some(
    ({ statement }) => !isOthersDoing(text, statement),
  )
  if ((isUk || isOfBritishForm(text)) && !hasUkTest && !hasEuRepresentative)
    for (const test of tests) found.push(text.placed(use('outside-the-eea', 'outside the EEA', 0.8), test))
  const names = (concept: string, words: readonly string[]): boolean =>
    text
      .mentions(concept)
      .some(({ statement, from, to }) => statement.words.slice(Math.max(0, from - 1), to).some((word) => words.includes(word.text)))
  // 'Your Member State data protection authority or the UK data protection authority'
  const hasRegulator =
    names('who:commissioner', ['ico', 'information', 'wycliffe', 'circle']) ||
    names('authority:unnamed', ['uk']) ||
    text.links.some(({ url }) => isOfRegulator(url))
  for (const mention of text.mentions('superseded')) {
    const reference = mention.concept.slice('superseded:'.length)
    if (reference === 'reported' || reference === 'gone' || !isSaid(mention) || isInName(mention) || reported(text, mention)) continue
    if (reference === 'member-state-authority' && hasRegulator) continue
    const { statement, from, to } = mention
    found.push(text.placed(use(reference, textOf(statement, from, to), 0.8), mention))
  }
  return found
}
