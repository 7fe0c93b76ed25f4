import type { TransferMechanismId } from '@clearnotice/uk-gdpr'
import type { Says } from '../../model/fact.ts'
import type { Policy } from '../../model/policy.ts'
import type { Safeguard, Transfer } from '../../model/recipients.ts'
import type { Mention } from '../match.ts'
import type { Section, Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { isInName } from './in-name.ts'
import { questionOf } from './question-of.ts'

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
  has(text.mentionsIn(statement), 'transfer:data') ||
  (statement.leadIn !== undefined && speaksOfData(text, statement.leadIn))

/** 'Where a transfer occurs, …': what follows is only so where there is one. */
const onlyWhereSent = (mentions: readonly Mention[], { from, scope }: Mention): boolean =>
  scope.condition === 'consequent' &&
  mentions.some((one) => one.concept === 'transfer:send' && one.from < from && one.scope.condition === 'antecedent')

const saysOf = (mention: Mention, mentions: readonly Mention[]): Says => {
  const { condition, hypothetical } = mention.scope
  // 'We send nothing abroad' denies in its middle.
  const inside = mention.statement.words
    .slice(mention.from, mention.to)
    .some(({ text }) => text === 'no' || text === 'nothing' || text === 'none')
  const polarity = inside ? 'denied' : mention.scope.polarity
  if (condition === 'antecedent' || hypothetical || onlyWhereSent(mentions, mention)) return 'conditional'
  if (has(mentions, 'transfer:usually') && (polarity === 'denied' || mention.concept === 'transfer:within')) return 'conditional'
  return polarity === 'denied' ? 'denied' : 'stated'
}

const opposite: Readonly<Record<Says, Says>> = { stated: 'denied', denied: 'stated', conditional: 'conditional' }
const codeOf = ({ concept }: Mention): string => concept.slice('place:'.length)

/** 'No.', 'None', 'Not applicable', 'We do not make any', and 'Yes': in answer to whether data leaves. */
const answered = (text: Text, statement: Statement): { readonly says: Says; readonly test: Transfer['test'] } | undefined => {
  const from = statement.label?.words ?? 0
  const answer = text
    .mentionsIn(statement)
    .find((one) => (one.concept === 'transfer:none' || one.concept === 'transfer:some') && one.from >= from && one.from <= from + 1)
  if (answer === undefined || statement.words.length > from + 12) return undefined
  const asked = questionOf(text, statement).find(({ concept }) => concept in tests)
  if (asked === undefined) return undefined
  return { says: answer.concept === 'transfer:none' ? 'denied' : 'stated', test: tests[asked.concept] as Transfer['test'] }
}

/** Whether a statement speaks of all data, and nothing is taken back right after it. */
const isWhole = (text: Text, statement: Statement): boolean => {
  const mentions = text.mentionsIn(statement)
  const some = mentions.some(({ topic, concept }) => topic === 'data' && concept !== 'data:personal-data')
  const stays = has(mentions, 'transfer:within') && !has(mentions, 'transfer:all')
  const next = text.statements[statement.index + 1]
  return !some && !stays && !has(mentions, 'transfer:rest') && !(next !== undefined && has(text.mentionsIn(next), 'transfer:exception'))
}

/** 'Their servers are in Norway. No other data goes abroad': data does. */
const isFollowedByRest = (text: Text, { section, index }: Statement): boolean => {
  const next = text.statements[index + 1]
  return (
    next?.section === section &&
    has(text.mentionsIn(next), 'transfer:rest') &&
    text.mentionsIn(next).some(({ concept }) => concept in tests)
  )
}

/** What says that a place abroad means a transfer: 'that transfer relies on …', 'under an IDTA', here or in the next two sentences. */
const transferOf = (text: Text, { section, index }: Statement): Statement | undefined =>
  text.statements
    .slice(index, index + 3)
    .find(
      (one) =>
        one.section === section &&
        text
          .mentionsIn(one)
          .some(
            (mention) =>
              ours(mention) &&
              mention.scope.polarity === 'affirmed' &&
              mention.scope.condition === 'none' &&
              !mention.scope.past &&
              (mention.concept === 'transfer:this' ||
                (mention.topic === 'safeguard' && !contextual.has(mention.concept) && mention.concept !== 'safeguard:open')),
          ),
    )

const transfersIn = (text: Text, statement: Statement): Transfer[] => {
  if (statement.kind === 'heading' || statement.text.endsWith('?')) return []
  const mentions = text.mentionsIn(statement)
  const reply = answered(text, statement)
  if (reply !== undefined)
    return [text.placed({ ...reply, text: statement.text, destinations: [], hostingOnly: false, confidence: 0.9 }, statement)]
  const about = text.isAbout(statement.section, 'transfers')
  const hosting = has(mentions, 'transfer:hosting')
  const data = speaksOfData(text, statement) || mentions.some(({ topic, concept }) => topic === 'safeguard' && concept !== 'safeguard:open')
  const sent = mentions.filter(({ concept, scope }) => concept === 'transfer:send' && scope.polarity === 'affirmed')
  const moves = sent.length > 0 || has(mentions, 'transfer:move')
  const borders = mentions.filter(
    (mention) =>
      mention.concept in tests &&
      ours(mention) &&
      !mention.scope.past &&
      (mention.strength === 'strong' || about) &&
      !mentions.some((named) => named.topic === 'safeguard' && within(mention, named)),
  )
  const inside = mentions.filter((mention) => mention.concept === 'transfer:within' && ours(mention))
  const places = mentions.filter(
    (mention) => mention.topic === 'place' && ours(mention) && !borders.some((border) => within(mention, border)),
  )
  const abroad = places.filter((place) => codeOf(place) !== 'GB' && place.scope.polarity === 'affirmed')
  const destinations = [...new Set(abroad.map(codeOf))]
  const fact = (says: Says, test: Transfer['test'], at: Mention, to: readonly string[], confidence = 0.9): Transfer =>
    text.placed(
      {
        says,
        test,
        text: statement.text,
        destinations: to,
        hostingOnly: hosting && !data && !isFollowedByRest(text, statement),
        whole: isWhole(text, statement),
        confidence: at.scope.actor === 'other' && !data ? 0.4 : at.scope.hypothetical ? 0.5 : confidence,
      },
      statement,
    )

  // 'outside the UK and the EEA' says more than 'outside the UK'.
  if (has(mentions, 'transfer:general') && sent.every(({ scope }) => scope.actor !== 'we')) return []
  const border = borders.find(
    (one) => !borders.some((other) => other !== one && within(one, other) && other.to - other.from > one.to - one.from),
  )
  if (border !== undefined && (data || moves || hosting || about)) {
    const says = saysOf(border, mentions)
    // 'Not abroad, except to our printer in Norway': it is.
    const excepted = says === 'denied' && abroad.some(({ from }) => from >= border.to)
    return [fact(excepted ? 'stated' : says, tests[border.concept] as Transfer['test'], border, destinations)]
  }
  const [stays] = inside
  if (stays !== undefined && (data || hosting || about)) {
    const area = places.find((place) => within(place, stays))?.concept
    const stay = saysOf(stays, mentions)
    // 'held in the UK and not sent elsewhere' denies what follows.
    const later = stay === 'denied' && !statement.words.slice(0, stays.to).some(({ text }) => negations.has(text))
    if (destinations.every((code) => code === 'EEA'))
      return [fact(later ? 'denied' : opposite[stay], area === 'place:EEA' ? 'eea' : 'uk', stays, [], area === undefined ? 0.5 : 0.9)]
  }
  const [foreign] = abroad
  if (foreign === undefined) return []
  // 'We send your data to our printer in Norway' says that data leaves; 'our printer is in Norway' leaves that to the reader.
  if (data && sent.some(({ from }) => Math.abs(from - foreign.from) <= 14))
    return [fact(saysOf(foreign, mentions), 'abroad', foreign, destinations)]
  // 'It stays in the UK, except for photos, which our printer in Norway keeps.'
  if (stays !== undefined && stays.to <= foreign.from && has(mentions, 'transfer:exception'))
    return [fact('stated', 'abroad', foreign, destinations)]
  if (hosting || (moves && (data || about))) {
    const told = transferOf(text, statement)
    return told === undefined
      ? [fact(saysOf(foreign, mentions), 'place', foreign, destinations, codeOf(foreign) === 'EEA' ? 0.5 : 0.8)]
      : [
          text.placed(
            { ...fact(saysOf(foreign, mentions), 'abroad', foreign, destinations), hostingOnly: false },
            statement,
            ...(told === statement ? [] : [told]),
          ),
        ]
  }
  return []
}

/** Clauses whose owner isn't named, and safeguards that aren't: no mechanism of their own. */
const unnamed = new Set(['safeguard:vague', 'safeguard:sccs', 'safeguard:dpf'])
/** Names that mean nothing but a transfer, wherever they stand. */
const dead = new Set(['safeguard:privacy-shield', 'safeguard:safe-harbor'])
const approvals = new Set(['safeguard:adequacy-regulations', 'safeguard:eu-adequacy-decision'])
/** These words mean a safeguard only where transfers are the subject. */
const contextual = new Set([
  'safeguard:vague',
  'safeguard:derogation-explicit-consent',
  'safeguard:adequacy-regulations',
  'safeguard:certification',
  'safeguard:code-of-conduct',
])

const negations = new Set(['not', 'no', 'without', 'never', 'nor', 'neither', 'lack', 'lacks'])

/** Denied by a word beside it: 'to a country without an adequacy decision we send it under the IDTA' denies the decision only. */
const isDenied = ({ scope, statement: { words }, from, to }: Mention): boolean =>
  scope.polarity === 'denied' && words.slice(Math.max(0, from - 5), to + 4).some(({ text }) => negations.has(text))

/** 'Firms such as Acme', 'countries like Japan, for example': the example is of those, and not of a safeguard. */
const isOfOthers = (mentions: readonly Mention[], { statement, from }: Mention): boolean =>
  exemplified.has(statement.words[from - 1]?.text ?? '') || mentions.some(({ topic, to }) => topic === 'recipient' && to === from)
const exemplified = new Set(
  'companies company firms organisations countries country territories jurisdictions destinations places suppliers providers partners recipients services tools apps businesses software'.split(
    ' ',
  ),
)

/** 'We stopped relying on X and now use Y': only X is past. */
const isPast = (mentions: readonly Mention[], { scope, statement: { words }, from }: Mention): boolean => {
  if (!scope.past) return false
  const before = mentions.findLast((one) => one.topic === 'safeguard' && one.to <= from)
  return before === undefined || !words.slice(before.to, from).some(({ text }) => renewing.has(text))
}
const renewing = new Set(['now', 'instead', 'today', 'use', 'uses', 'rely', 'relies', 'by'])

/** 'such as', 'as applicable' say that a safeguard is an example: they stand just before or after one. */
const isOpen = (mentions: readonly Mention[], { from, to, scope }: Mention): boolean => {
  const open = mentions.filter((one) => one.concept === 'safeguard:open')
  const ours = open.filter((one) => !isOfOthers(mentions, one))
  return (scope.example && (open.length === 0 || ours.length > 0)) || ours.some((one) => one.to >= from - 6 && one.from <= to + 8)
}

/** The countries that an approval is said to cover: they stand in its clause. */
const approvedBy = ({ statement: { words }, from, to }: Mention, places: readonly Mention[]): readonly string[] => {
  const apart = (a: number, b: number): boolean =>
    words.slice(a, b).some(({ before, text }) => before === ';' || before === ':' || text === 'or')
  return places
    .filter((place) =>
      place.from >= to ? place.from - to <= 10 && !apart(to, place.from) : from - place.to <= 10 && !apart(place.to, from),
    )
    .map(codeOf)
    .filter((code) => code !== 'GB' && code !== 'EEA')
}

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
      !isInName(mention) &&
      ours(mention) &&
      !isDenied(mention) &&
      !isPast(mentions, mention),
  )
  if (found.length === 0) return []
  const here = sections.has(statement.section) || transferring.has(statement)
  const exemplary = statement.leadIn !== undefined && has(text.mentionsIn(statement.leadIn), 'transfer:example')
  const named = found.filter(({ concept }) => concept !== 'safeguard:vague')
  const places = mentions.filter(({ topic, scope }) => topic === 'place' && scope.polarity === 'affirmed')
  // 'under adequacy regulations or clauses in our contracts': the second is no better for the first.
  const { words } = statement
  const alternative = found.some(
    ({ concept, from }) => concept === 'safeguard:vague' && words.slice(from - 3, from).some(({ text }) => text === 'or'),
  )
  return (named.length > 0 && !alternative ? named : found)
    .map((mention) => ({ mention, approves: approvals.has(mention.concept) ? approvedBy(mention, places) : [] }))
    .filter(({ mention: { concept }, approves }) => here || approves.length > 0 || !contextual.has(concept))
    .map(
      ({ mention, approves }): Safeguard =>
        text.placed(
          {
            says: 'stated',
            confidence: here ? 0.9 : approves.length > 0 || dead.has(mention.concept) ? 0.8 : 0.5,
            text: statement.text,
            ...(unnamed.has(mention.concept) ? {} : { mechanism: mention.concept.slice('safeguard:'.length) as TransferMechanismId }),
            vague: mention.concept === 'safeguard:vague',
            openEnded: exemplary || isOpen(mentions, mention),
            approves,
          },
          mention,
        ),
    )
}

/** Whether data leaves the country, on what, and how to get a copy of that. */
export const readTransfers = (text: Text): Pick<Policy, 'transfers' | 'safeguards' | 'safeguardCopies'> => {
  const transferring = new Set<Statement>()
  const sections = new Set<Section>()
  const transfers = text.statements.flatMap((statement) => {
    const found = transfersIn(text, statement)
    if (found.length > 0) transferring.add(statement)
    if (found.some(({ test }) => test !== 'place')) sections.add(statement.section)
    return found
  })
  const named = text.mentions('safeguard').flatMap(({ concept, statement }) => (concept === 'safeguard:open' ? [] : statement.index))
  return {
    transfers,
    safeguards: text.statements.flatMap((statement) => safeguardsIn(text, statement, transferring, sections)),
    safeguardCopies: text
      .mentions('safeguard-copy:offer')
      .filter((mention) => ours(mention) && mention.scope.polarity === 'affirmed' && sections.has(mention.statement.section))
      .filter(({ strength, statement }) => strength === 'strong' || named.some((at) => at <= statement.index && at >= statement.index - 3))
      .map((mention) => text.placed({ says: 'stated', confidence: 0.9, text: mention.statement.text }, mention.statement)),
  }
}
