import type { Block, Section, Statement } from '../../statement.ts'
import { deedIn, deedOf } from './bare-deeds.ts'
import { type Claim, claimsIn } from './claims.ts'
import { type Draft, draft, onInterests, whole } from './draft.ts'
import { type Gathering, keepApart } from './gathering.ts'
import type { PurposeSpan } from './purposes.ts'

/** What the prose of a section has told so far. */
export interface Telling {
  readonly gathering: Gathering
  readonly section: Section
  /** The section is one of several that each tell of one activity and its basis, or lacks what those have. */
  readonly kin: 'based' | 'lacking' | undefined
  /** The activity that is being told. */
  open: Draft
  /** The item or paragraph with a basis of its own that it is told in. */
  item: Block | undefined
  /** The statement before the one at hand. */
  before: Statement | undefined
}

export const startTelling = (gathering: Gathering, section: Section, kin: Telling['kin']): Telling => ({
  gathering,
  section,
  kin,
  open: { ...draft(section.title, false, section), among: kin === 'lacking' },
  item: undefined,
  before: undefined,
})

/** What an item without a purpose of its own is for: what it says first. */
const itemPurpose = ({ statements: [first] }: Block, claims: readonly Claim[]): PurposeSpan =>
  whole(first!, claims.find(({ statement }) => statement === first)?.from)

/** What is done in a place that lacks a basis among others that have one, where no purpose was read. */
const barePurposes = ({ gathering: { text }, item, open }: Telling): readonly PurposeSpan[] => {
  if (item?.statements.some((one) => claimsIn(text, one).length > 0)) return []
  const told = item === undefined ? open.statements.map((one) => deedIn(text, one)) : [deedOf(text, item)]
  return told.filter((one) => one !== undefined).slice(0, 1)
}

/** The activity has been told; another may follow. */
export const closeActivity = (telling: Telling): void => {
  const { gathering, section, kin, open, item } = telling
  // Under 'Legitimate interests' what is done is what the interest is in.
  if (open.claims.some((claim) => onInterests(claim) && claim.statement.kind === 'heading')) open.interests.push(...open.purposes)
  if (item !== undefined && open.purposes.length === 0 && open.claims.length > 0) open.purposes.push(itemPurpose(item, open.claims))
  if (open.among && open.claims.length === 0 && !open.purposes.some(({ vague, confidence }) => !vague && confidence >= 0.7))
    open.purposes.push(...barePurposes(telling))
  if (open.purposes.length > 0 || (open.basisField && open.purposeField) || (kin === 'based' && open.claims.length > 0))
    gathering.drafts.push(open)
  else keepApart(gathering, open)
  telling.open = draft(section.title, false, section)
}

/** An item or a paragraph with a basis of its own tells of an activity of its own. */
export const enterBlock = (telling: Telling, block: Block | undefined): void => {
  if (block === telling.item) return
  closeActivity(telling)
  telling.item = block
  const { text } = telling.gathering
  if (block?.kind === 'item' && block.statements.every((one) => claimsIn(text, one).length === 0))
    telling.open = { ...telling.open, among: true }
  if (block?.kind === 'paragraph') telling.open = { ...telling.open, name: block.statements[0]!.text, among: true }
}
