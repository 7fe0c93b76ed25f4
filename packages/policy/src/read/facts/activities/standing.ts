import type { Section } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { claimedIn, type Draft } from './draft.ts'
import type { Gathering } from './gathering.ts'

/** 'We use it to meet our duties as an employer: Article 9(2)(b)' tells what comes on top of a basis; an item whose like have theirs lacks one. */
const isOnTop = (text: Text, { statements }: Draft): boolean =>
  statements.some(
    (statement) =>
      statement.block.kind !== 'item' && (text.says(statement, 'condition:article-9') || text.says(statement, 'condition:schedule-1')),
  )

/** It tells for certain what is done, though not on which basis. */
const isSure = (text: Text, one: Draft): boolean =>
  !isOnTop(text, one) &&
  one.purposes.some(({ confidence, vague, statement }) => confidence >= 0.7 && !vague && !text.says(statement, 'purpose:local')) &&
  !(one.section !== undefined && text.isAbout(one.section, 'security') && one.purposes.every(({ prose }) => prose))

/** By section, how many more of the activities in its parts have a basis than lack one. */
const votesOf = ({ text, drafts }: Gathering): ReadonlyMap<Section | undefined, number> => {
  const votes = new Map<Section | undefined, number>()
  for (const one of drafts) {
    if (one.section === undefined) continue
    const vote = claimedIn(one).length > 0 ? 1 : isSure(text, one) ? -1 : 0
    votes.set(one.section.parent, (votes.get(one.section.parent) ?? 0) + vote)
  }
  return votes
}

/** The drafts that are activities; without a basis, those whose kin have theirs, in fields or section by section, where none is claimed for all. */
export const standing = (gathering: Gathering): ReadonlySet<Draft> => {
  const { text, drafts, pool } = gathering
  const general = claimedIn(pool).some(({ ofRequirement }) => !ofRequirement)
  const fields = drafts.some((one) => one.purposeField && one.basisField && claimedIn(one).length > 0)
  const votes = votesOf(gathering)
  const standsOut = (one: Draft): boolean =>
    !general &&
    !one.basisField &&
    isSure(text, one) &&
    (one.among || (fields && (one.purposeField || one.purposeList)) || (votes.get(one.section?.parent) ?? 0) > 0)
  return new Set(drafts.filter((one) => claimedIn(one).length > 0 || one.processor || one.row || standsOut(one)))
}
