import type { Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { fieldOf, isElsewhere, labelField, opensBases } from '../field.ts'
import { justAfter } from '../near.ts'
import { blockAround, blocksWithBasis, hintsAtBasis } from './based-blocks.ts'
import { type Claim, claimsIn, namesMany } from './claims.ts'
import { claimedIn, clearOf, type Draft, draft, isListing, isRepeated, ofParagraph, onInterests, ownActivity } from './draft.ts'
import type { Gathering } from './gathering.ts'
import { interestAfter } from './interests.ts'
import { type PurposeSpan, purposesIn } from './purposes.ts'
import { saysNoBasis } from './says-no-basis.ts'
import { closeActivity, enterBlock, startTelling, type Telling } from './telling.ts'
import { addInterests } from './told-interests.ts'

/** What a statement says of an activity. */
interface Part {
  readonly statement: Statement
  readonly claims: readonly Claim[]
  readonly purposes: readonly PurposeSpan[]
  readonly field: ReturnType<typeof fieldOf>
}

const partOf = (text: Text, statement: Statement): Part => {
  const claims = claimsIn(text, statement)
  const told = clearOf(claims, purposesIn(text, statement))
  // 'With your consent, to perform a contract, to protect vital interests …': bases, no purposes.
  const purposes = namesMany(claims) ? told.filter(({ to }) => to <= claims[0]!.from) : told
  return { statement, claims, purposes, field: statement.kind === 'heading' ? undefined : fieldOf(text, statement) }
}

/** 'Purpose: …' over a basis of its own, in another paragraph than the purposes before. */
const isRecordOfOther = (text: Text, { purposeField, purposes }: Draft, { block }: Statement): boolean =>
  purposeField &&
  purposes.length > 0 &&
  purposes.at(-1)!.statement.block !== block &&
  block.statements.some((one) => labelField(text, one) === 'basis')

/** 'Purpose: …' behind a basis opens an activity. */
const meetPurposeField = (telling: Telling, { statement, field }: Part): void => {
  const { text } = telling.gathering
  if (field !== 'purpose' || (statement.kind !== 'cell' && labelField(text, statement) !== 'purpose')) return
  if (telling.open.claims.length > 0 || isRecordOfOther(text, telling.open, statement)) closeActivity(telling)
  telling.open.purposeField = true
}

/** 'Our clients decide what we do with it.' */
const saysClientDecides = (text: Text, statement: Statement): boolean =>
  text.mentionsIn(statement, 'client-decides').some(({ scope }) => !scope.hypothetical && scope.polarity === 'affirmed')

/** 'Our lawful bases for sending you offers are:' opens an activity of its own. */
const isOpening = (text: Text, { statement, claims, purposes }: Part): boolean =>
  claims.length === 0 && purposes.length > 0 && opensBases(text, statement)

/** The bases that a statement claims; of one that was claimed before, the interest. */
const addClaims = (text: Text, to: Draft, claims: readonly Claim[]): void => {
  for (const claim of claims) {
    const repeated = isRepeated(to, claim)
    const interest = repeated && onInterests(claim) ? interestAfter(text, claim) : undefined
    if (!repeated) to.claims.push(claim)
    if (interest !== undefined) to.interests.push(interest)
  }
}

/** The activity that is being told goes on. */
const goOn = ({ gathering: { text, pool }, open }: Telling, { statement, claims, purposes, field }: Part): void => {
  open.statements.push(statement)
  // 'Legal basis:' with nothing under it is no field.
  if (field === 'basis' && !saysNoBasis(statement)) open.basisField = true
  if (statement.kind === 'item' && open.purposes.some((purpose) => purpose.statement.kind === 'item'))
    open.purposeList ||= purposes.length > 0
  open.purposes.push(...purposes)
  const general = claims.length > 0 && !open.basisField && (isListing(text, statement) || isListing(text, statement.leadIn))
  addClaims(text, general ? pool : open, claims)
}

const speakers: ReadonlySet<string> = new Set(['we', 'i'])
/** 'We also use your postcode to rank you', behind sentences that each name a basis, and with none. */
const furtherUse = ({ gathering: { text, drafts }, section }: Telling, { statement, purposes }: Part): Draft | undefined => {
  const { words, kind, block } = statement
  if (kind !== 'sentence' || !speakers.has(words[0]?.text ?? '') || words[1]?.text !== 'also' || isElsewhere(text, section))
    return undefined
  if (!purposes.some(({ vague, confidence }) => !vague && confidence >= 0.7)) return undefined
  if ([statement, ...justAfter(statement, 2)].some((one) => hintsAtBasis(text, one))) return undefined
  let based = 0
  for (let at = drafts.length - 1; at >= 0 && based < 2 && drafts[at]!.statements.some((before) => before.block === block); at--)
    if (claimedIn(drafts[at]!).length > 0) based++
  if (based < 2) return undefined
  const one = { ...draft('', false, section), among: true }
  one.statements.push(statement)
  one.purposes.push(...purposes)
  return one
}

/** Gathers what the prose of a section tells; `kin`: it is one of several that each tell of one activity and its basis, or lacks what they have. */
export const gatherProse = (gathering: Gathering, section: Section, statements: readonly Statement[], kin: Telling['kin']): void => {
  const { text, drafts } = gathering
  const blocks = blocksWithBasis(text, statements)
  const telling = startTelling(gathering, section, kin)
  for (const statement of statements) {
    enterBlock(telling, blockAround(blocks, statement))
    const part = partOf(text, statement)
    meetPurposeField(telling, part)
    telling.open.processor ||= saysClientDecides(text, statement)
    if (isOpening(text, part)) closeActivity(telling)
    const own =
      ownActivity(text, statement, part.purposes, part.claims) ??
      ofParagraph(telling.open, statement, part.claims) ??
      furtherUse(telling, part)
    if (own === undefined) goOn(telling, part)
    else drafts.push(own)
    addInterests(telling, statement, part.claims, own)
    telling.before = statement
  }
  closeActivity(telling)
}
