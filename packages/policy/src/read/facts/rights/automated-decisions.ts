import type { AutomatedDecision } from '../../../model/rights.ts'
import type { Mention } from '../../match.ts'
import { perStatement } from '../../per-statement.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { isGeneral, sendsElsewhere } from '../asides.ts'
import { has } from '../mentions.ts'
import { justAfter, openingsOf } from '../near.ts'
import { questionOf } from '../question-of.ts'
import { isForeign } from './grants.ts'

/** A right about such decisions says nothing of whether they are taken. */
const isRight = (text: Text, mention: Mention): boolean => {
  const own = text.mentionsIn(mention.statement)
  return own.some(
    (one) =>
      one.scope.polarity === 'affirmed' &&
      ((one.concept.startsWith('rights-on-automated-decisions') && one.topic === 'right' && one.strength === 'strong') ||
        (one.concept === 'cue:right' && one.from < mention.from)),
  )
}

const isUnderDecisions = (text: Text, statement: Statement): boolean => {
  const { heading } = statement.section
  const above = [...openingsOf(statement), ...(heading === undefined ? [] : [heading])]
  return (
    statement.words.length < 16 &&
    (has(questionOf(text, statement), 'automated-decision:made') || above.some((one) => text.says(one, 'automated-decision:made')))
  )
}

const asks = (mentions: readonly Mention[]): boolean =>
  has(mentions, 'automated-decision:made') && !mentions.some(({ topic }) => topic === 'right' || topic === 'right-head')
const asksIn: (text: Text, statement: Statement) => boolean = perStatement((text, statement) => asks(text.mentionsIn(statement)))

/** Whether a heading, a label or the header of a row asks whether machines decide, and a statement is the first to answer. */
const isAsked = (text: Text, statement: Statement): boolean => {
  const { section, rowHeader, label, kind } = statement
  if (kind === 'heading' || statement === rowHeader || statement === statement.columnHeader) return false
  if (kind === 'cell') return rowHeader !== undefined && asksIn(text, rowHeader)
  if (label !== undefined && label.words < statement.words.length && asks(questionOf(text, statement))) return true
  return section.statements[0] === statement && section.heading !== undefined && asksIn(text, section.heading)
}

const taken = new Set(['is', 'are'])
/** 'None are taken by the club' under 'Automated decisions'. */
const isNoneTaken = ({ statement: { words }, from }: Mention): boolean =>
  from === 0 && words[0]?.text === 'none' && taken.has(words[1]?.text ?? '')

/** 'No, …' under a question. */
const isAnswer = (text: Text, { statement, from }: Mention): boolean =>
  from === 0 && has(questionOf(text, statement), 'automated-decision:made')

/** 'Yes, to price your policy' under a question. */
const isYes = (text: Text, { statement, from }: Mention): boolean =>
  from <= (statement.label?.words ?? 0) &&
  (has(questionOf(text, statement), 'automated-decision:made') ||
    (statement.section.statements[0] === statement &&
      statement.section.heading?.text.endsWith('?') === true &&
      text.says(statement.section.heading, 'automated-decision:made')))

/** 'You may have a colleague decide again': that people may ask for a person says that none has decided. */
const isAskedFor = (text: Text, { statement, from }: Mention): boolean =>
  text.mentionsIn(statement, 'cue:request').some((cue) => cue.from < from)

/** 'A computer suggests a score. One of our staff always decides.' */
const isDecidedByPerson = (text: Text, statement: Statement): boolean =>
  [statement, ...justAfter(statement, 2)].some((one) =>
    text
      .mentionsIn(one)
      .some(
        (mention) =>
          mention.concept === 'automated-decision:never-alone' ||
          (mention.concept === 'automated-decision:human' && !isAskedFor(text, mention)),
      ),
  )

/** Whether the text says that decisions are taken by machine alone, and what it says around them. */
export const readAutomatedDecisions = (text: Text): readonly AutomatedDecision[] => {
  const said = (concept: string): boolean => text.mentions(concept).some(({ scope }) => scope.polarity === 'affirmed')
  const safeguards = {
    logic: said('automated-decision:logic'),
    representations: said('automated-decision:representations'),
    intervention: said('automated-decision:intervention'),
    contest: said('automated-decision:contest'),
  }
  const found: AutomatedDecision[] = []
  const seen = new Set<number>()
  const add = (mention: Mention, profilingOnly: boolean, none = false): void => {
    const { statement, scope } = mention
    if (
      seen.has(statement.index) ||
      statement.kind === 'heading' ||
      statement.text.endsWith('?') ||
      statement.label?.words === statement.words.length ||
      isRight(text, mention)
    )
      return
    if (profilingOnly && text.isAbout(statement.section, 'cookies')) return
    if (scope.about !== 'ours' || scope.hypothetical || scope.actor === 'other' || scope.actor === 'client' || isForeign(text, statement))
      return
    if (!none && scope.polarity === 'affirmed' && isDecidedByPerson(text, statement)) return
    const own = text.mentionsIn(statement)
    // 'You may object to marketing, including profiling' says nothing of who profiles.
    if (profilingOnly && own.some(({ topic, concept }) => topic === 'right' && concept.startsWith('right-to-object'))) return
    // 'Automated decisions: we make no automated decisions'
    if (scope.polarity === 'affirmed' && own.some((one) => one.concept === mention.concept && one.scope.polarity === 'denied')) return
    if (own.some((one) => one.concept === 'cue:reference' && one.from < mention.from)) return
    if (isGeneral(text, statement) || sendsElsewhere(text, statement)) return
    // A row or an item that is only the name says nothing of it.
    if (!none && statement.words.length <= 4 && mention.to - mention.from >= statement.words.length) return
    if (
      text.isAbout(statement.section, 'rights') &&
      !text.isAbout(statement.section, 'automated') &&
      statement.block.kind !== 'paragraph' &&
      scope.polarity === 'affirmed' &&
      scope.actor !== 'we'
    )
      return
    seen.add(statement.index)
    const says = none || scope.polarity === 'denied' ? 'denied' : scope.condition === 'antecedent' ? 'conditional' : 'stated'
    // 'To prevent fraud, which does not have a significant effect on you'.
    const counts = ({ scope: its }: Mention): boolean => its.polarity === scope.polarity
    const told =
      mention.concept === 'automated-decision:yes' ? [statement, ...justAfter(statement, 3)].flatMap((one) => text.mentionsIn(one)) : own
    const significant = ['automated-decision:solely', 'automated-decision:significant'].some((one) =>
      told.some((weight) => weight.concept === one && counts(weight)),
    )
    found.push(
      text.placed(
        {
          text: statement.text,
          significant,
          profilingOnly,
          ...safeguards,
          says,
          confidence: says === 'stated' && !significant ? 0.5 : 0.85,
        },
        statement,
      ),
    )
  }
  // 'Automated decisions' as the heading, and 'We don't do this' under it; 'Does a computer decide?' and 'No, …'.
  for (const mention of text.mentions('automated-decision:none'))
    if (
      (mention.statement.words.length - (mention.statement.label?.words ?? 0) < 5 || isAnswer(text, mention) || isNoneTaken(mention)) &&
      isUnderDecisions(text, mention.statement)
    )
      add(mention, false, true)
  for (const mention of text.mentions('automated-decision:never-alone')) add(mention, false, true)
  for (const mention of text.mentions('automated-decision:human'))
    if (mention.scope.polarity === 'affirmed' && !isAskedFor(text, mention)) add(mention, false, true)
  for (const mention of text.mentions('automated-decision:do'))
    if (mention.scope.polarity === 'denied' && isUnderDecisions(text, mention.statement)) add(mention, false)
  for (const mention of text.mentions('automated-decision:made')) add(mention, false)
  for (const mention of text.mentions('automated-decision:yes')) if (isYes(text, mention)) add(mention, false)
  for (const mention of text.mentions('automated-decision:profiling')) add(mention, true)
  // 'Does a computer decide?' 'Only the oven timer.'
  if (found.every(({ profilingOnly }) => profilingOnly))
    for (const statement of text.statements)
      if (isAsked(text, statement))
        found.push(
          text.placed(
            { text: statement.text, significant: false, profilingOnly: false, ...safeguards, says: 'denied' as const, confidence: 0.5 },
            statement,
          ),
        )
  return found
}
