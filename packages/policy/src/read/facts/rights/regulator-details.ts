import { regulatorPeriods } from '@clearnotice/uk-gdpr'
import type { RegulatorDetail } from '../../../model/rights.ts'
import type { Mention } from '../../match.ts'
import { stemOf } from '../../stem.ts'
import type { Text } from '../../text.ts'
import { wordsOf } from '../../words.ts'
import { has } from '../mentions.ts'
import { bareUrl, regulatorLinks } from '../regulator.ts'
import { textOf } from '../text-of.ts'

const names = [...new Set(regulatorPeriods.flatMap(({ acceptedNames }) => acceptedNames))]
  .map((name) => ({ name, stems: wordsOf(name).map((word) => stemOf(word.text)) }))
  .sort((a, b) => b.stems.length - a.stems.length)

const dating = new Set(['in', 'since', 'until', 'before', 'from', 'during', 'of'])
const done = new Set(['was', 'were', 'had', 'fined', 'audited', 'investigated', 'decided', 'told', 'wrote', 'reprimanded'])

const succeeding = new Set([
  'replaced',
  'replaces',
  'replacing',
  'succeeded',
  'succeeds',
  'successor',
  'formerly',
  'previously',
  'former',
  'predecessor',
])
const clauseEnds = new Set([';', ':', '.'])
/** 'The Information Commission, which took over from the Information Commissioner', 'formerly the Information Commissioner’s Office'. */
const isPredecessor = ({ statement: { words }, from }: Mention): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const { text, before } = words[at]!
    if (succeeding.has(text) || (text === 'over' && words[at + 1]?.text === 'from' && taking.has(words[at - 1]?.text ?? ''))) return true
    if (clauseEnds.has(before)) return false
  }
  return false
}
const taking = new Set(['take', 'takes', 'took', 'taken', 'taking'])

const ended = new Set(['became', 'become', 'renamed', 'replaced', 'abolished', 'ceased', 'gave'])
/** 'The Information Commissioner’s Office became the Information Commission' */
const isEnded = ({ statement: { words }, to }: Mention): boolean =>
  words.slice(to, to + 3).some(({ text, before }, at) => ended.has(text) && (at === 0 || before === ''))

/** 'In 2021 the Information Commissioner’s Office audited us': what was done under a name keeps it. */
const isHistory = ({ statement: { words }, to }: Mention): boolean =>
  done.has(words[to]?.text ?? '') ||
  words.some(({ text }, at) => dating.has(words[at - 1]?.text ?? '') && text.length === 4 && Number(text) > 1980 && Number(text) < 2100)

/** The details of the regulator that the text gives, each under the name or id that uk-gdpr has for it. */
export const readRegulatorDetails = (text: Text): readonly RegulatorDetail[] => {
  const details: RegulatorDetail[] = []
  for (const mention of text.mentions('authority:ico')) {
    const { statement, from, to, scope } = mention
    const own = text.mentionsIn(statement)
    if (
      scope.about === 'other-document' ||
      scope.past ||
      has(own, 'authority:issuer') ||
      has(own, 'superseded:reported') ||
      isPredecessor(mention) ||
      isEnded(mention) ||
      isHistory(mention)
    )
      continue
    const said = statement.words.slice(from, to).map((word) => stemOf(word.text))
    const known = names.find(({ stems }) => stems.every((stem, at) => said[said.length - stems.length + at] === stem))
    if (known === undefined) continue
    const value = textOf(statement, from, to)
    details.push(text.placed({ kind: 'name', value, known: known.name, says: 'stated', confidence: 0.95 }, mention))
  }
  let address: number | undefined
  for (const mention of text.mentions('authority:wilmslow')) {
    // The lines of one address are one detail.
    if (address !== undefined && mention.statement.index - address < 8) continue
    address = mention.statement.index
    const value = textOf(mention.statement, mention.from, mention.to)
    details.push(text.placed({ kind: 'address', value, known: 'wilmslow', says: 'stated', confidence: 0.95 }, mention))
  }
  for (const { url, span } of text.links) {
    const bare = bareUrl(url)
    const known = regulatorLinks.find((link) => link.url === bare)
    if (known !== undefined)
      details.push(text.placed({ kind: 'link', value: url, known: known.id, says: 'stated', confidence: 0.95 }, span))
  }
  return details
}
