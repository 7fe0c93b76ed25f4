import { type Article9ConditionId, article9Conditions, type SpecialCategoryId } from '@clearnotice/uk-gdpr'
import type { ConditionClaim } from '../../../model/data.ts'
import { pointsOf } from '../../article-point.ts'
import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { categoryOf, specialCategories } from '../data/data-categories.ts'
import { fieldOf } from '../field.ts'
import { justBefore } from '../near.ts'
import { isOverAll } from '../over-all.ts'

type For = ConditionClaim['for']

const concepts = (text: Text, statement: Statement | undefined): ReadonlySet<string> =>
  new Set(statement === undefined ? [] : text.mentionsIn(statement).map(({ concept }) => concept))

const isOnCrime = (named: ReadonlySet<string>): boolean => named.has('condition:criminal') && !named.has('condition:special')

const namesSpecialData = (text: Text, statement: Statement): boolean =>
  text.mentionsIn(statement, 'data').some((mention) => specialCategories.has(categoryOf(mention)))

/** Whose condition a statement gives: told by itself, by what opens it, or by its heading. */
const subjectOf = (text: Text, statement: Statement): For | undefined => {
  const before = justBefore(statement, 4)
  const own = concepts(text, statement)
  // 'Convictions are noted. We do so under Article 9(2)(d).'
  if (
    own.has('condition:article-9') &&
    !own.has('condition:special') &&
    before.some((one) => isOnCrime(concepts(text, one)) && !namesSpecialData(text, one))
  )
    return 'criminal-offence'
  for (const told of [
    statement,
    ...before.toReversed(),
    statement.rowHeader,
    statement.columnHeader,
    statement.leadIn,
    statement.leadIn?.leadIn,
    statement.section.heading,
  ]) {
    const named = concepts(text, told)
    const special = told !== undefined && namesSpecialData(text, told)
    if (isOnCrime(named) && !(special && own.has('condition:article-9'))) return 'criminal-offence'
    if (named.has('condition:special') || named.has('condition:article-9')) return 'special-category'
    if (special) return 'special-category'
  }
  return undefined
}

/** 'For health and for convictions we rely on Article 9(2)(g) and, respectively, Article 10 with Schedule 1': one condition each. */
const isForBoth = (text: Text, statement: Statement): boolean =>
  namesSpecialData(text, statement) &&
  text.says(statement, 'condition:criminal') &&
  (text.says(statement, 'condition:schedule-1') ||
    statement.words.some(({ text: word }, at) => word === '10' && isArticle(statement, at - 1)))
const isArticle = ({ words }: Statement, at: number): boolean => words[at]?.text === 'article' || words[at]?.text === 'art'

const offences: ReadonlySet<string> = new Set('offence offences conviction convictions criminal dbs'.split(' '))
/** Part 3 of Schedule 1 is for criminal offence data only. */
const [part3, part4] = [29, 38]

/** 'Article 9(2)(f) and, for offences, paragraph 33 of Schedule 1': behind a point of Article 9, a condition for something else. */
const isForOffences = (text: Text, point: number, { statement, to }: Mention, paragraph: number | undefined): boolean => {
  if (statement.words.slice(point, to + 6).some(({ text: word }) => offences.has(word))) return true
  const told = [...justBefore(statement, 2), statement].some((one) => text.says(one, 'condition:criminal'))
  return told && paragraph !== undefined && paragraph >= part3 && paragraph < part4
}

/** The special categories that a condition is named for, by what it stands in, under or right behind; none where it is for all of them. */
const namedFor = (text: Text, statement: Statement): readonly SpecialCategoryId[] => {
  const { block, section, rowHeader, columnHeader, leadIn } = statement
  const row = block.kind === 'row' ? block.statements : justBefore(statement, 4)
  const around = [statement, rowHeader, columnHeader, leadIn, leadIn?.leadIn, section.heading, section.parent?.heading, ...row].filter(
    (one) => one !== undefined,
  )
  if (around.some((one) => text.says(one, 'condition:special'))) return []
  return [
    ...new Set(
      around.flatMap((one) => text.mentionsIn(one, 'data').flatMap((mention) => specialCategories.get(categoryOf(mention)) ?? [])),
    ),
  ]
}

/** The number of a paragraph of Schedule 1: 'Schedule 1, Part 2, paragraph 18', 'paragraph 8 of Schedule 1'. */
const paragraphOf = ({ words }: Statement, from: number): number | undefined => {
  for (let at = Math.max(0, from - 5); at < Math.min(words.length - 1, from + 12); at++) {
    const { text } = words[at]!
    const number = Number(words[at + 1]?.text)
    if ((text === 'paragraph' || text === 'para' || text === 'condition') && Number.isInteger(number)) return number
  }
  return undefined
}

/** These are bases or plain purposes as often; explicit consent beside health data isn't. */
const needsCue: ReadonlySet<string> = new Set([
  'vital-interests-incapable',
  'legal-claims',
  'employment-and-social-protection',
  'health-or-social-care',
])

/** Whether Article 9 or special category data is what the statement, or what it stands under, speaks of by that name. */
const isCued = (text: Text, statement: Statement): boolean =>
  [statement, statement.rowHeader, statement.columnHeader, statement.leadIn, statement.leadIn?.leadIn, statement.section.heading].some(
    (told) => {
      const named = concepts(text, told)
      return named.has('condition:special') || named.has('condition:article-9')
    },
  )

const isOurs = ({ scope }: Mention): boolean => scope.polarity === 'affirmed' && scope.about === 'ours' && !scope.hypothetical

const pointsIn = pointsOf('9', '2')

/** Conditions claimed for special category data, and authorities for criminal offence data. */
export const readConditions = (text: Text): readonly ConditionClaim[] => {
  const claims: ConditionClaim[] = []
  const claim = (about: For, at: Statement, more: Omit<ConditionClaim, 'for' | 'says' | 'confidence'>): void => {
    const of = about === 'special-category' ? namedFor(text, at) : []
    claims.push(
      text.placed({ for: about, ...more, ...(of.length > 0 && { of }), says: 'stated', confidence: 0.85 } satisfies ConditionClaim, at),
    )
  }
  for (const statement of text.statements) {
    const mentions = text.mentionsIn(statement, 'conditions')
    const points = pointsIn(statement)
    if (mentions.length === 0 && points.length === 0) continue
    const { section } = statement
    if ((text.isAbout(section, 'rights') && !isOverAll(text, section)) || text.isAbout(section, 'transfers')) continue
    const schedule = mentions.find(({ concept }) => concept === 'condition:schedule-1')
    const schedule1 = paragraphOf(statement, schedule?.from ?? statement.words.length)
    const last = points.at(-1)
    const both =
      isForBoth(text, statement) ||
      (last !== undefined && schedule !== undefined && isOurs(schedule) && isForOffences(text, last.to, schedule, schedule1))
    if (both && points.length > 0) claim('criminal-offence', statement, schedule1 === undefined ? {} : { schedule1 })
    for (const { point } of points) {
      const condition = article9Conditions.find((one) => one.point === point)?.id
      claim(!both && subjectOf(text, statement) === 'criminal-offence' ? 'criminal-offence' : 'special-category', statement, {
        point,
        ...(condition && { condition }),
        ...(schedule1 !== undefined && { schedule1 }),
      })
    }
    if (points.length > 0) continue
    if (schedule !== undefined && isOurs(schedule)) {
      claim(subjectOf(text, statement) ?? 'special-category', statement, schedule1 === undefined ? {} : { schedule1 })
      continue
    }
    for (const mention of mentions) {
      const condition = mention.concept.slice('condition:'.length) as Article9ConditionId | 'official-authority'
      if (!isOurs(mention)) continue
      if (condition === 'official-authority') {
        if (subjectOf(text, statement) === 'criminal-offence') claim('criminal-offence', statement, {})
        continue
      }
      const known = article9Conditions.find(({ id }) => id === condition)
      if (known === undefined) continue
      const subject = subjectOf(text, statement)
      if (mention.strength === 'weak' && (subject === undefined || (needsCue.has(known.id) && !isCued(text, statement)))) continue
      if (
        mention.strength === 'weak' &&
        statement.kind === 'sentence' &&
        mention.scope.condition === 'antecedent' &&
        fieldOf(text, statement) !== 'basis'
      )
        continue
      claim(subject ?? 'special-category', statement, { point: known.point, condition: known.id })
    }
  }
  return claims
}
