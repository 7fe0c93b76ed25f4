import type { Disclosure, LintResult } from '@clearnotice/lint'
import type { Reading, Span, Statement } from '@clearnotice/policy'
import { positionsIn } from '@clearnotice/report'

const holds = (statement: Statement, { start }: Span): boolean => {
  const span = statement.span()
  return span.start <= start && start < span.end
}

/** Topics of the wordings that speak for an item, by its first word and where they differ by the whole; for all others every wording is shown. */
const topics: Readonly<Record<string, RegExp>> = {
  controller: /^(?:controller|who)$/,
  controllers: /^(?:controller|who)$/,
  contacts: /^(?:contact|who)$/,
  dpo: /^(?:contact|who)$/,
  officers: /^(?:contact|who)$/,
  purposes: /^purposes$/,
  'lawful-basis': /^(?:bases|basis-cues|interests)$/,
  'legitimate-interests': /^(?:bases|basis-cues|interests)$/,
  bases: /^(?:bases|basis-cues|interests)$/,
  categories: /^(?:data|collecting)$/,
  data: /^(?:data|collecting)$/,
  conditions: /^conditions$/,
  source: /^(?:source|collecting)$/,
  sources: /^(?:source|collecting)$/,
  requirement: /^requirement$/,
  requirements: /^requirement$/,
  recipients: /^(?:recipient|sharing)$/,
  transfers: /^(?:transfer|place|mechanism|safeguard|safeguard-copy)$/,
  safeguards: /^(?:safeguard|mechanism)$/,
  safeguardCopies: /^safeguard-copy$/,
  retention: /^(?:retention|trigger)$/,
  rights: /^right(?:-|$)/,
  'rights/automated-decisions': /^(?:automated-decision|right)/,
  automatedDecisions: /^automated-decision/,
  exercise: /^request$/,
  requestTerms: /^request$/,
  complaints: /^complaint$/,
  cookies: /^cookie$/,
  cookieChoices: /^cookie$/,
  marketing: /^marketing$/,
  childConsentAges: /^child-age$/,
  dates: /^document-date$/,
}
const topicsOf = (item: string): RegExp => topics[item] ?? topics[item.split('/')[0] as string] ?? /^/

/** A statement, what was found in it, and how each find was understood. */
const aboutStatement = (item: string, statement: Statement, reading: Reading): readonly string[] => {
  const { line } = positionsIn(reading.source).at(statement.span().start)
  const topic = topicsOf(item)
  const found = reading.mentionsIn(statement).filter((mention) => topic.test(mention.topic))
  const mentions = found.map(({ concept, strength, phrase, from, to, scope }) => {
    const said = statement.text.slice(statement.words[from]?.start, statement.words[to - 1]?.end)
    return `    ${concept}: ‘${said}’ matches ‘${phrase}’ (${strength}); ${scopeText(scope)}`
  })
  return [`  line ${line}: ${statement.text}`, ...(mentions.length > 0 ? mentions : ['    no wording of its own'])]
}

const scopeText = (scope: object): string =>
  Object.entries(scope)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'boolean')
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')

const aboutPlaces = (item: string, spans: readonly Span[], reading: Reading): readonly string[] => {
  const statements = new Set(spans.flatMap((span) => reading.statements.find((statement) => holds(statement, span)) ?? []))
  return [...statements].flatMap((statement) => aboutStatement(item, statement, reading))
}

const aboutDisclosure = ({ id, status, expected, because, evidence }: Disclosure, reading: Reading): readonly string[] => [
  `${id}: ${status}; ${expected}: ${because}`,
  ...(evidence.length > 0
    ? aboutPlaces(
        id,
        evidence.flatMap(({ span }) => span ?? []),
        reading,
      )
    : ['  nothing in the text shows it']),
]

/** How an item, a disclosure or a part of the policy, was concluded; `undefined` when there is no such item. */
export const why = (item: string, { policy, reading, disclosures }: LintResult): readonly string[] | undefined => {
  if (reading === undefined) return undefined
  const disclosure = disclosures.find(({ id }) => id === item)
  if (disclosure !== undefined) return aboutDisclosure(disclosure, reading)
  const part = Object.entries(policy).find(([key]) => key === item)?.[1]
  if (part === undefined) return undefined
  const facts: readonly object[] = [part].flat()
  if (facts.length === 0) return [`${item}: nothing in the text shows any`]
  return facts.flatMap((fact) => [
    `${item}: ${JSON.stringify(fact)}`,
    ...aboutPlaces(
      item,
      reading.placesOf(fact).flatMap(({ span }) => span ?? []),
      reading,
    ),
  ])
}
