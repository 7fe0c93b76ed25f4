import type { SafeguardCopy } from '../../../model/recipients.ts'
import type { Mention } from '../../match.ts'
import { perStatement } from '../../per-statement.ts'
import type { Link } from '../../reading.ts'
import type { Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { isOfRegulator } from '../regulator.ts'

/** The columns in which a row names what protects data abroad. Asked of its first statement. */
const columnsOfSafeguards = perStatement(
  (text, { block }) => new Set(block.statements.flatMap((cell) => (text.says(cell, 'safeguard') ? [cell.columnHeader] : []))),
)

/** A cell under 'Where to read it', in a row with what protects data abroad. */
const isBesideSafeguard = (text: Text, { columnHeader, block, words }: Statement): boolean => {
  if (columnHeader === undefined || words.length === 0 || !text.says(columnHeader, 'safeguard-copy:column')) return false
  const columns = columnsOfSafeguards(text, block.statements[0]!)
  return columns.size > (columns.has(columnHeader) ? 1 : 0)
}

const copies = new Set(['copy', 'copies'])
const papers = new Set(
  'it them this these those that each which one safeguard safeguards clause clauses sccs scc idta idtas addendum addenda agreement agreements contract contracts document documents documentation mechanism mechanisms arrangement arrangements terms rules bcrs protection protections wording text paperwork papers paper instrument instruments certificate certificates certification certifications'.split(
    ' ',
  ),
)
const ownPapers = new Set(['policy', 'notice', 'statement', 'page', 'record', 'records', 'data', 'information'])
/** 'A copy of your order', 'a copy of this notice': of what else there is. */
const isOfOtherPaper = ({ statement: { words }, from, to }: Mention): boolean => {
  const copy = words.findIndex(({ text }, at) => at >= from && at < to && copies.has(text))
  if (copy < 0 || words[copy + 1]?.text !== 'of') return false
  const named = words.slice(copy + 2, copy + 8).map(({ text }) => text)
  const other = named.findIndex((word) => ownPapers.has(word))
  const paper = named.findIndex((word) => papers.has(word))
  return paper < 0 || (other >= 0 && other <= paper + 1)
}

/** 'Under an [IDTA](…)', unless it is the form that the regulator publishes. */
const isLinkedSafeguard = (text: Text, { statement, span, bare, url }: Link): boolean =>
  !bare &&
  !isOfRegulator(url) &&
  text.mentionsIn(statement, 'safeguard').some(({ concept, from, to, scope }) => {
    const named = statement.span(from, to)
    return linkable.has(concept) && scope.polarity === 'affirmed' && named.start < span.end && span.start < named.end
  })
const linkable = new Set(['safeguard:idta', 'safeguard:addendum', 'safeguard:uk-bcrs'])

/** How to get a copy of the safeguards; what doesn't name one counts only where transfers are told, or just behind one. */
export const readSafeguardCopies = (text: Text, sections: ReadonlySet<Section>): readonly SafeguardCopy[] => {
  const named = new Set(
    text.mentions('safeguard').flatMap(({ concept, statement }) => (concept === 'safeguard:open' ? [] : statement.index)),
  )
  const isOffer = (mention: Mention): boolean => {
    const { concept, statement, strength, scope } = mention
    return (
      scope.about === 'ours' &&
      !isOfOtherPaper(mention) &&
      scope.polarity === 'affirmed' &&
      !scope.hypothetical &&
      (concept === 'safeguard-copy:named' ||
        (concept === 'safeguard-copy:offer' &&
          sections.has(statement.section) &&
          (strength === 'strong' || [0, 1, 2, 3].some((back) => named.has(statement.index - back)))))
    )
  }
  const offers = text
    .mentions('safeguard-copy')
    .filter(isOffer)
    .map(({ statement }) => statement)
  const cells = text.statements.filter(({ kind }) => kind === 'cell').filter((cell) => isBesideSafeguard(text, cell))
  const linked = text.links.filter((link) => isLinkedSafeguard(text, link)).map(({ statement }) => statement)
  return [...new Set([...offers, ...cells, ...linked])].map((statement) =>
    text.placed({ says: 'stated', confidence: 0.9, text: statement.text }, statement),
  )
}
