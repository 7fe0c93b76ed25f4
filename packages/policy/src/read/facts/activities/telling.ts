import type { Block, Section, Statement } from '../../statement.ts'
import type { Claim } from './claims.ts'
import { type Draft, draft, onInterests, whole } from './draft.ts'
import { type Gathering, keepApart } from './gathering.ts'
import type { PurposeSpan } from './purposes.ts'

/** What the prose of a section has told so far. */
export interface Telling {
  readonly gathering: Gathering
  readonly section: Section
  /** The section is one of several that each tell of one activity and its basis. */
  readonly based: boolean
  /** The activity that is being told. */
  open: Draft
  /** The item or paragraph with a basis of its own that it is told in. */
  item: Block | undefined
  /** The statement before the one at hand. */
  before: Statement | undefined
}

export const startTelling = (gathering: Gathering, section: Section, based: boolean): Telling => ({
  gathering,
  section,
  based,
  open: draft(section.title, false, section),
  item: undefined,
  before: undefined,
})

/** What an item without a purpose of its own is for: what it says first. */
const itemPurpose = ({ statements: [first] }: Block, claims: readonly Claim[]): PurposeSpan =>
  whole(first!, claims.find(({ statement }) => statement === first)?.from)

/** The activity has been told; another may follow. */
export const closeActivity = (telling: Telling): void => {
  const { gathering, section, based, open, item } = telling
  // Under 'Legitimate interests' what is done is what the interest is in.
  if (open.claims.some((claim) => onInterests(claim) && claim.statement.kind === 'heading')) open.interests.push(...open.purposes)
  if (item !== undefined && open.purposes.length === 0 && open.claims.length > 0) open.purposes.push(itemPurpose(item, open.claims))
  if (open.purposes.length > 0 || (open.basisField && open.purposeField) || (based && open.claims.length > 0)) gathering.drafts.push(open)
  else keepApart(gathering, open)
  telling.open = draft(section.title, false, section)
}

/** An item or a paragraph with a basis of its own tells of an activity of its own. */
export const enterBlock = (telling: Telling, block: Block | undefined): void => {
  if (block === telling.item) return
  closeActivity(telling)
  telling.item = block
  if (block?.kind === 'paragraph') telling.open = { ...telling.open, name: block.statements[0]!.text, among: true }
}
