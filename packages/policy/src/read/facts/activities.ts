import { type Annex1ConditionId, annex1Conditions } from '@clearnotice/uk-gdpr'
import type { Activity, BasisClaim, Interest, Purpose } from '../../model/activity.ts'
import type { DataCategory } from '../../model/data.ts'
import type { Policy } from '../../model/policy.ts'
import type { Statement } from '../statement.ts'
import { statementAt } from '../statement-at.ts'
import type { Text } from '../text.ts'
import type { Claim } from './activities/claims.ts'
import { readConditions } from './activities/conditions.ts'
import { claimedIn, type Draft, explainsAll, hasOnePurpose, mapsSome } from './activities/draft.ts'
import { gather } from './activities/gather.ts'
import { type InterestSpan, interestAfter, vagueInterest } from './activities/interests.ts'
import type { PurposeSpan } from './activities/purposes.ts'
import { readRequirements } from './activities/requirement.ts'
import { toldDeed } from './activities/told-deeds.ts'
import { textOf } from './text-of.ts'

interface Words {
  readonly statement: Statement
  readonly from: number
  readonly to: number
}

const wordsOf = ({ statement, from, to }: Words): string => textOf(statement, from, to)

/** Annex 1 conditions named beside a claim: in its statement, its purposes or its heading. */
const annex1In = (text: Text, { statement }: Claim, { purposes }: Draft): readonly Annex1ConditionId[] => {
  const near = [statement, statement.leadIn, statement.section.heading, ...purposes.map((purpose) => purpose.statement)]
  const named = new Set(near.flatMap((one) => (one === undefined ? [] : text.mentionsIn(one))).map(({ concept }) => concept))
  return annex1Conditions.map(({ id }) => id).filter((id) => named.has(`annex-1:${id}`))
}

/** 'The alumni magazine, which is no part of our public task: legitimate interests'. */
const isBeyondTasks = (text: Text, { statement }: Claim, { purposes }: Draft): boolean =>
  [statement, statement.leadIn, statement.section.heading, statement.rowHeader, ...purposes.map((purpose) => purpose.statement)].some(
    (one) => one !== undefined && text.says(one, 'basis-beyond-tasks'),
  )

/** The data said in each statement. */
const dataByStatement = (text: Text, data: readonly DataCategory[]): ReadonlyMap<Statement, readonly DataCategory[]> => {
  const found = new Map<Statement, DataCategory[]>()
  for (const one of data) {
    const start = text.placesOf(one)[0]?.span?.start
    if (start === undefined) continue
    const statement = statementAt(text, start)
    if (statement === undefined) continue
    const list = found.get(statement)
    if (list === undefined) found.set(statement, [one])
    else list.push(one)
  }
  return found
}

/** What the organisation does with data, why and on which basis; what people must give; conditions for sensitive data. */
export const readActivities = (
  text: Text,
  data: readonly DataCategory[],
): Pick<Policy, 'activities' | 'purposes' | 'bases' | 'requirements' | 'conditions'> => {
  const { drafts, pool } = gather(text)
  const placed = <T extends object>(fact: T, { statement, from, to }: Words): T => text.placed(fact, statement.span(from, to))
  const start = (fact: object): number => text.placesOf(fact)[0]?.span?.start ?? 0
  const purposeOf = (span: PurposeSpan): Purpose =>
    placed({ text: wordsOf(span), vague: span.vague, says: 'stated', confidence: span.confidence }, span)
  const interestOf = (span: InterestSpan, confidence: number): Interest =>
    placed({ text: wordsOf(span), vague: span.vague, says: 'stated', confidence }, span)
  const interestsOf = (claim: Claim, told: readonly InterestSpan[]): readonly Interest[] => {
    if (claim.basis !== 'legitimate-interests' && claim.named !== 'legitimate-interests') return []
    const after = interestAfter(text, claim)
    const named = after === undefined ? told : [after, ...told]
    const vague = named.length === 0 ? vagueInterest(claim) : undefined
    return [...named, ...(vague === undefined ? [] : [vague])].map((span) => interestOf(span, claim.confidence > 0.75 ? 0.8 : 0.65))
  }
  const claimOf = (claim: Claim, one: Draft): BasisClaim => {
    const { point, named, basis, says, confidence, passing, statement, from, to, tail } = claim
    const first = one.claims.find((other) => other.basis === basis) === claim
    const qualifier = to < tail ? wordsOf({ statement, from: to, to: tail }) : ''
    return placed(
      {
        ...(point !== undefined && { point }),
        ...(named && { named }),
        ...(basis && { basis }),
        text: wordsOf({ statement, from, to }),
        interests: interestsOf(claim, first ? one.interests : []),
        conditions: basis === 'recognised-legitimate-interest' ? annex1In(text, claim, one) : [],
        ...(qualifier !== '' && { qualifier }),
        ...(passing && { passing }),
        ...(isBeyondTasks(text, claim, one) && { beyondTasks: true }),
        says,
        confidence,
      },
      { statement, from, to },
    )
  }

  const dataIn = dataByStatement(text, data)
  const activities: Activity[] = []
  const purposes: Purpose[] = []
  const bases: BasisClaim[] = []
  const add = (one: Draft, together: boolean): void => {
    const own = { purposes: one.purposes.map(purposeOf), bases: one.claims.map((claim) => claimOf(claim, one)) }
    purposes.push(...own.purposes)
    bases.push(...own.bases)
    if (!together) return
    const processor = one.processor && own.bases.length === 0
    const distinct = new Set(own.bases.map(({ basis }) => basis)).size
    activities.push({
      ...(one.name !== '' && { name: one.name }),
      role: processor ? 'processor' : 'controller',
      ...own,
      data: one.statements.flatMap((statement) => dataIn.get(statement) ?? []),
      mapped: one.mapped || hasOnePurpose(one) || distinct <= 1 || mapsSome(one) || explainsAll(one),
    })
  }
  for (const one of drafts) add(one, true)
  add(pool, claimedIn(pool).length > 0 && drafts.every((one) => claimedIn(one).length === 0))

  // Where no purpose is told as one, what is done tells it.
  if (purposes.every(({ vague }) => vague)) purposes.push(...text.statements.flatMap((one) => toldDeed(text, one) ?? []).map(purposeOf))

  const inOrder = <T extends object>(facts: readonly T[]): readonly T[] =>
    facts
      .map((fact) => ({ fact, at: start(fact) }))
      .sort((a, b) => a.at - b.at)
      .map(({ fact }) => fact)
  return {
    activities,
    purposes: inOrder(purposes),
    bases: inOrder(bases),
    requirements: readRequirements(text),
    conditions: readConditions(text),
  }
}
