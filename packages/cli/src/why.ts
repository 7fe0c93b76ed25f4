import type { Disclosure, LintResult } from '@clearnotice/lint'
import type { Reading, Span, Statement } from '@clearnotice/policy'
import { positionsIn } from '@clearnotice/report'

const holds = (statement: Statement, { start }: Span): boolean => {
  const span = statement.span()
  return span.start <= start && start < span.end
}

/** A statement, what was found in it, and how each find was understood. */
const aboutStatement = (statement: Statement, reading: Reading): readonly string[] => {
  const { line } = positionsIn(reading.source).at(statement.span().start)
  const mentions = reading.mentionsIn(statement).map(({ concept, strength, phrase, from, to, scope }) => {
    const said = statement.text.slice(statement.words[from]?.start, statement.words[to - 1]?.end)
    return `    ${concept}: ‘${said}’ matches ‘${phrase}’ (${strength}); ${scopeText(scope)}`
  })
  return [`  line ${line}: ${statement.text}`, ...(mentions.length > 0 ? mentions : ['    no known wording'])]
}

const scopeText = (scope: object): string =>
  Object.entries(scope)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'boolean')
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')

const aboutPlaces = (spans: readonly Span[], reading: Reading): readonly string[] => {
  const statements = new Set(spans.flatMap((span) => reading.statements.find((statement) => holds(statement, span)) ?? []))
  return [...statements].flatMap((statement) => aboutStatement(statement, reading))
}

const aboutDisclosure = ({ id, status, expected, because, evidence }: Disclosure, reading: Reading): readonly string[] => [
  `${id}: ${status}; ${expected}: ${because}`,
  ...(evidence.length > 0
    ? aboutPlaces(
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
      reading.placesOf(fact).flatMap(({ span }) => span ?? []),
      reading,
    ),
  ])
}
