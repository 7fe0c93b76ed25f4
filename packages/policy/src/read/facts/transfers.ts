import type { TransferMechanismId } from '@clearnotice/uk-gdpr'
import type { Says } from '../../model/fact.ts'
import type { Policy } from '../../model/policy.ts'
import type { Safeguard, Transfer } from '../../model/recipients.ts'
import type { Mention } from '../match.ts'
import type { Section, Statement } from '../statement.ts'
import type { Text } from '../text.ts'

const tests: Readonly<Record<string, Transfer['test']>> = {
  'transfer:outside-uk': 'uk',
  'transfer:outside-eea': 'eea',
  'transfer:outside-both': 'uk-and-eea',
  'transfer:abroad': 'abroad',
}
const ours = ({ scope }: Mention): boolean => scope.about === 'ours'
const within = (inner: Mention, outer: Mention): boolean => outer.from <= inner.from && inner.to <= outer.to
const has = (mentions: readonly Mention[], ...concepts: readonly string[]): boolean =>
  mentions.some(({ concept }) => concepts.includes(concept))

/** Whether data is spoken of: 'your data' in the statement, or in what it is an item of. */
const speaksOfData = (text: Text, statement: Statement): boolean =>
  text.unitsOf(statement).some((units) => units?.some(({ name }) => name === 'data')) ||
  (statement.leadIn !== undefined && speaksOfData(text, statement.leadIn))

const saysOf = ({ scope }: Mention, usually: boolean): Says =>
  scope.condition === 'antecedent' || scope.hypothetical
    ? 'conditional'
    : scope.polarity === 'affirmed'
      ? 'stated'
      : usually
        ? 'conditional'
        : 'denied'

const opposite: Readonly<Record<Says, Says>> = { stated: 'denied', denied: 'stated', conditional: 'conditional' }

const transfersIn = (text: Text, statement: Statement): Transfer[] => {
  if (statement.kind === 'heading') return []
  const mentions = text.mentionsIn(statement)
  const about = text.isAbout(statement.section, 'transfers')
  const usually = has(mentions, 'transfer:usually')
  const hosting = has(mentions, 'transfer:hosting')
  const data = speaksOfData(text, statement)
  const moves = has(mentions, 'transfer:move')
  const borders = mentions.filter(
    (mention) => mention.concept in tests && ours(mention) && !mention.scope.past && (mention.strength === 'strong' || about),
  )
  const inside = mentions.filter((mention) => mention.concept === 'transfer:within' && ours(mention))
  const places = mentions.filter(
    (mention) => mention.topic === 'place' && ours(mention) && !borders.some((border) => within(mention, border)),
  )
  const destinations = [
    ...new Set(
      places
        .filter(({ concept, scope }) => concept !== 'place:GB' && scope.polarity === 'affirmed')
        .map(({ concept }) => concept.slice('place:'.length)),
    ),
  ]
  const fact = (says: Says, test: Transfer['test'], at: Mention, to: readonly string[], confidence = 0.9): Transfer =>
    text.placed(
      {
        says,
        test,
        text: statement.text,
        destinations: to,
        hostingOnly: hosting && !data,
        confidence: at.scope.actor === 'other' ? 0.4 : confidence,
      },
      statement,
    )

  const [border] = borders
  if (border !== undefined && (data || moves || hosting || about))
    return [fact(saysOf(border, usually), tests[border.concept] as Transfer['test'], border, destinations)]
  const [stays] = inside
  if (stays !== undefined && (data || hosting)) {
    const area = places.find((place) => within(place, stays))?.concept
    if (destinations.every((code) => code === 'EEA'))
      return [fact(opposite[saysOf(stays, usually)], area === 'place:EEA' ? 'eea' : 'uk', stays, [], area === undefined ? 0.5 : 0.9)]
  }
  const abroad = places.find(({ concept, scope }) => concept !== 'place:GB' && scope.polarity === 'affirmed')
  if (abroad !== undefined && (hosting || (data && moves)))
    return [fact(saysOf(abroad, usually), 'place', abroad, destinations, abroad.concept === 'place:EEA' ? 0.5 : 0.8)]
  return []
}

/** Clauses whose owner isn't named, and safeguards that aren't: no mechanism of their own. */
const unnamed = new Set(['safeguard:vague', 'safeguard:sccs'])
const approvals = new Set(['safeguard:adequacy-regulations', 'safeguard:eu-adequacy-decision'])
/** These words mean a safeguard only where transfers are the subject. */
const contextual = new Set(['safeguard:vague', 'safeguard:adequacy-regulations', 'safeguard:certification', 'safeguard:code-of-conduct'])

/** 'the IDTA or adequacy regulations': one of several, and the text doesn't say which. */
const isAlternative = ({ words }: Statement, found: readonly Mention[]): boolean =>
  new Set(found.map(({ concept }) => concept)).size > 1 &&
  found.some(({ from }, index) => index > 0 && (words[from - 1]?.text === 'or' || words[from - 2]?.text === 'or'))

const safeguardsIn = (
  text: Text,
  statement: Statement,
  transferring: ReadonlySet<Statement>,
  sections: ReadonlySet<Section>,
): Safeguard[] => {
  if (statement.kind === 'heading') return []
  const mentions = text.mentionsIn(statement)
  const found = mentions.filter(
    (mention) =>
      mention.topic === 'safeguard' &&
      mention.concept !== 'safeguard:open' &&
      ours(mention) &&
      mention.scope.polarity === 'affirmed' &&
      !mention.scope.past,
  )
  if (found.length === 0) return []
  const here = sections.has(statement.section) || transferring.has(statement)
  const choice = statement.leadIn !== undefined && has(text.mentionsIn(statement.leadIn), 'safeguard:open')
  const open = found.some(({ scope }) => scope.example) || has(mentions, 'safeguard:open')
  const alternative = choice || isAlternative(statement, found)
  const named = found.filter(({ concept }) => concept !== 'safeguard:vague')
  const places = mentions
    .filter(({ topic, scope }) => topic === 'place' && scope.polarity === 'affirmed')
    .map(({ concept }) => concept.slice('place:'.length))
  return (named.length > 0 ? named : found)
    .filter(({ concept }) => here || !contextual.has(concept))
    .map(
      (mention): Safeguard =>
        text.placed(
          {
            says: 'stated',
            confidence: !here || (alternative && !open) ? 0.5 : 0.9,
            text: statement.text,
            ...(unnamed.has(mention.concept) ? {} : { mechanism: mention.concept.slice('safeguard:'.length) as TransferMechanismId }),
            vague: mention.concept === 'safeguard:vague',
            openEnded: open || alternative,
            approves: approvals.has(mention.concept) ? places.filter((code) => code !== 'GB' && code !== 'EEA') : [],
          },
          mention,
        ),
    )
}

/** Whether data leaves the country, on what, and how to get a copy of that. */
export const readTransfers = (text: Text): Pick<Policy, 'transfers' | 'safeguards' | 'safeguardCopies'> => {
  const transferring = new Set<Statement>()
  const transfers = text.statements.flatMap((statement) => {
    const found = transfersIn(text, statement)
    if (found.some(({ test }) => test !== 'place')) transferring.add(statement)
    return found
  })
  const sections = new Set([...transferring].map(({ section }) => section))
  return {
    transfers,
    safeguards: text.statements.flatMap((statement) => safeguardsIn(text, statement, transferring, sections)),
    safeguardCopies: text
      .mentions('safeguard-copy:offer')
      .filter((mention) => ours(mention) && mention.scope.polarity === 'affirmed' && sections.has(mention.statement.section))
      .map((mention) => text.placed({ says: 'stated', confidence: 0.9, text: mention.statement.text }, mention.statement)),
  }
}
