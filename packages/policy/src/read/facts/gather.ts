import { perStatement } from '../per-statement.ts'
import type { Block, Section, Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { blockAround, blocksWithBasis, sectionsWithBasis } from './based-blocks.ts'
import { type Claim, claimsIn, namesMany } from './claims.ts'
import {
  acrossCells,
  claimedIn,
  clearOf,
  type Draft,
  draft,
  isListing,
  isRepeated,
  ofParagraph,
  onInterests,
  ownActivity,
  whole,
} from './draft.ts'
import { fieldOf, headerField, labelField, opensBases, wholeField } from './field.ts'
import {
  type InterestSpan,
  interestAfter,
  interestAsked,
  interestMeant,
  interestSought,
  interestTold,
  interestWanted,
  isSame,
  opensInterests,
  pointsBack,
  reasonIn,
} from './interests.ts'
import { type PurposeSpan, purposesIn } from './purposes.ts'

export interface Gathered {
  readonly drafts: readonly Draft[]
  /** What stands by itself: purposes in one place, bases in another. */
  readonly pool: Draft
}

/** 'How long we keep it': what stands under it is a period. */
const isAboutTime: (text: Text, header: Statement) => boolean = perStatement((text, header) => text.says(header, 'retention'))

/** Tables that tell in each column, not in each row, of one activity: a row's header says what its cells are. */
const turnedTables = (text: Text, statements: readonly Statement[]): ReadonlySet<number | undefined> =>
  new Set(
    statements.flatMap(({ columnHeader, rowHeader, block }) =>
      columnHeader !== undefined &&
      rowHeader !== undefined &&
      headerField(text, columnHeader) === undefined &&
      wholeField(text, rowHeader) === 'basis'
        ? [block.group]
        : [],
    ),
  )

const group = (groups: Map<object, Statement[]>, by: object, statement: Statement): void => {
  const known = groups.get(by)
  if (known === undefined) groups.set(by, [statement])
  else known.push(statement)
}

/** What an item without a purpose of its own is for: what it says first. */
const itemPurpose = ({ statements: [first] }: Block, claims: readonly Claim[]): PurposeSpan =>
  whole(first!, claims.find(({ statement }) => statement === first)?.from)

const noBasis: ReadonlySet<string> = new Set([
  'n',
  'a',
  'na',
  'none',
  'nil',
  'not',
  'applicable',
  'needed',
  'required',
  'necessary',
  'unknown',
  'tbc',
])
/** A dash or 'n/a' in the column for bases. */
const saysNone = ({ words }: Statement): boolean => words.every(({ text }) => noBasis.has(text))

const pointing: ReadonlySet<string> = new Set(['this', 'these', 'they', 'those'])
const listing: ReadonlySet<string> = new Set(['includes', 'include', 'are', 'is', 'cover', 'covers', 'means', 'mean'])

/** Whether a list says more of a claim: the claim opens it, or 'This includes:' does behind the claim. */
const isOpenedBy = (claim: Claim, leadIn: Statement | undefined): boolean =>
  leadIn !== undefined &&
  (opensInterests(leadIn) ||
    claim.statement.block === leadIn.block ||
    (claim.statement.index === leadIn.index - 1 && pointing.has(leadIn.words[0]?.text ?? '') && listing.has(leadIn.words[1]?.text ?? '')))

/** A list right under 'Our legitimate interests'. */
const isListedUnder = ({ statement: { kind, section } }: Claim, item: Statement): boolean =>
  kind === 'heading' && item.leadIn === undefined && item.section === section

/** Splits a document into what is done with data: rows, labelled fields, sections, basis by basis, sentence by sentence. */
export const gather = (text: Text): Gathered => {
  const drafts: Draft[] = []
  const pool = draft()
  const based = sectionsWithBasis(text)

  const table = (rows: ReadonlyMap<object, readonly Statement[]>): void => {
    const withBasis = new Set<number | undefined>()
    for (const cells of rows.values()) for (const cell of cells) if (fieldOf(text, cell) === 'basis') withBasis.add(cell.block.group)
    for (const [by, cells] of rows) {
      const first = cells[0]!
      const row = withBasis.has(first.block.group)
      const named = first.columnHeader === by ? first.columnHeader : first
      const one = draft(named.text, row)
      one.statements.push(...cells)
      for (const cell of cells) {
        const field = fieldOf(text, cell)
        // A period that runs from the end of a contract claims no basis.
        if (!row || (field !== 'purpose' && !(cell.columnHeader && isAboutTime(text, cell.columnHeader))))
          one.claims.push(...claimsIn(text, cell))
        one.purposes.push(...purposesIn(text, cell))
        // A dash is no basis.
        if (field === 'basis' && !saysNone(cell)) one.basisField = true
        if (field === 'interests') one.interests.push(whole(cell))
      }
      one.claims.splice(0, one.claims.length, ...acrossCells(one.claims))
      // A table of bases alone names no purposes.
      const bare = cells.every((cell) => fieldOf(text, cell) === 'basis' || claimsIn(text, cell).length > 0)
      if (one.purposes.length === 0 && row && !bare) one.purposes.push(whole(named))
      if (one.claims.length > 0 ? one.purposes.length > 0 : row && !one.basisField) {
        one.mapped = true
        drafts.push(one)
      } else keepApart(one)
    }
  }

  const keepApart = (one: Draft): void => {
    pool.statements.push(...one.statements)
    pool.purposes.push(...one.purposes)
    pool.claims.push(...one.claims)
    pool.interests.push(...one.interests)
  }

  const prose = (section: Section, statements: readonly Statement[]): void => {
    let open = draft(section.title, false, section)
    let before: Statement | undefined
    const close = (): void => {
      // Under 'Legitimate interests' what is done is what the interest is in.
      if (open.claims.some((claim) => onInterests(claim) && claim.statement.kind === 'heading')) open.interests.push(...open.purposes)
      if (item !== undefined && open.purposes.length === 0 && open.claims.length > 0) open.purposes.push(itemPurpose(item, open.claims))
      const apart = open.claims.length > 0 && based.has(section)
      if (open.purposes.length > 0 || (open.basisField && open.purposeField) || apart) drafts.push(open)
      else keepApart(open)
      open = draft(section.title, false, section)
    }
    const blocks = blocksWithBasis(text, statements)
    let item: Block | undefined
    let latest: InterestSpan | undefined
    for (const statement of statements) {
      const around = blockAround(blocks, statement)
      if (around !== item) {
        close()
        item = around
        if (around?.kind === 'paragraph') open = { ...open, name: around.statements[0]!.text, among: true }
      }
      const claims = claimsIn(text, statement)
      const told = clearOf(claims, purposesIn(text, statement))
      // 'With your consent, to perform a contract, to protect vital interests …': bases, no purposes.
      const purposes = namesMany(claims) ? told.filter(({ to }) => to <= claims[0]!.from) : told
      const field = statement.kind === 'heading' ? undefined : fieldOf(text, statement)
      if (field === 'purpose' && (statement.kind === 'cell' || labelField(text, statement) === 'purpose')) {
        if (open.claims.length > 0) close()
        open.purposeField = true
      }
      open.processor ||= text
        .mentionsIn(statement, 'client-decides')
        .some(({ scope }) => !scope.hypothetical && scope.polarity === 'affirmed')
      // 'Our lawful bases for sending you offers are:' opens an activity of its own.
      if (claims.length === 0 && purposes.length > 0 && opensBases(text, statement)) close()
      const own = ownActivity(text, statement, purposes, claims) ?? ofParagraph(open, statement, claims)
      if (own !== undefined) drafts.push(own)
      else {
        open.statements.push(statement)
        // 'Legal basis:' with nothing under it is no field.
        if (field === 'basis' && statement.label?.words !== statement.words.length) open.basisField = true
        if (statement.kind === 'item' && open.purposes.some((purpose) => purpose.statement.kind === 'item'))
          open.purposeList ||= purposes.length > 0
        open.purposes.push(...purposes)
        const general = claims.length > 0 && !open.basisField && (isListing(text, statement) || isListing(text, statement.leadIn))
        const to = general ? pool : open
        for (const claim of claims) {
          const repeated = isRepeated(to, claim)
          const interest = repeated && onInterests(claim) ? interestAfter(text, claim) : undefined
          if (!repeated) to.claims.push(claim)
          if (interest !== undefined) to.interests.push(interest)
        }
      }
      if (claims.length === 0 && statement.kind === 'item') {
        const holder = [open, drafts.at(-1)].find((one) =>
          one?.claims.some((claim) => onInterests(claim) && (isOpenedBy(claim, statement.leadIn) || isListedUnder(claim, statement))),
        )
        holder?.interests.push(whole(statement))
      }
      const pointer = claims.find((claim) => onInterests(claim) && interestAfter(text, claim) === undefined && pointsBack(claim))
      if (before !== undefined && pointer !== undefined) {
        const said = purposesIn(text, before).filter(({ vague }) => !vague)
        const reason = said.length > 0 ? undefined : reasonIn(before)
        const named = said.length > 0 ? said : open.purposes.filter(({ vague }) => !vague)
        const told = reason ?? interestWanted(pointer, before)
        ;(own ?? open).interests.push(...(told === undefined ? named : [told]))
      }
      if (latest !== undefined && claims.some((claim) => onInterests(claim) && isSame(claim))) (own ?? open).interests.push(latest)
      for (const claim of claims) if (onInterests(claim)) latest = interestAfter(text, claim) ?? latest
      const sought = before !== undefined && claimsIn(text, before).some(onInterests) ? interestSought(before, statement) : undefined
      const named = interestTold(statement) ?? interestMeant(before, statement) ?? sought
      if (named !== undefined) ([own, open, drafts.at(-1)].find((one) => one?.claims.some(onInterests)) ?? pool).interests.push(named)
      const asked = claims.find(onInterests)
      const answer = asked === undefined ? undefined : interestAsked(asked)
      if (answer !== undefined) open.interests.push(answer)
      before = statement
    }
    close()
  }

  const visit = (section: Section): void => {
    const rows = new Map<object, Statement[]>()
    const rest: Statement[] = section.heading === undefined ? [] : [section.heading]
    const turned = turnedTables(text, section.statements)
    for (const statement of section.statements) {
      const { kind, columnHeader, rowHeader, block } = statement
      if (kind !== 'cell' || columnHeader === undefined) rest.push(statement)
      else if (!turned.has(block.group)) group(rows, block, statement)
      else if (rowHeader !== undefined) group(rows, columnHeader, statement)
    }
    table(rows)
    prose(section, rest)
    for (const inner of section.sections) visit(inner)
  }
  visit(text.outline)
  const general = claimedIn(pool).length > 0
  const fields = drafts.some((one) => one.purposeField && one.basisField && claimedIn(one).length > 0)
  // 'We use it to meet our duties as an employer: Article 9(2)(b)' tells what comes on top of a basis; an item whose like have theirs lacks one.
  const isOnTop = ({ statements }: Draft): boolean =>
    statements.some(
      (statement) =>
        statement.block.kind !== 'item' && (text.says(statement, 'condition:article-9') || text.says(statement, 'condition:schedule-1')),
    )
  const isSure = (one: Draft): boolean =>
    !isOnTop(one) &&
    one.purposes.some(({ confidence, vague, statement }) => confidence >= 0.7 && !vague && !text.says(statement, 'purpose:local')) &&
    !(one.section !== undefined && text.isAbout(one.section, 'security') && one.purposes.every(({ prose }) => prose))
  const kin = new Map<Section | undefined, number>()
  for (const one of drafts) {
    const vote = claimedIn(one).length > 0 ? 1 : isSure(one) ? -1 : 0
    const section = one.section
    if (section !== undefined) kin.set(section.parent, (kin.get(section.parent) ?? 0) + vote)
  }
  /** Its kin have their bases, in fields or section by section, and none is claimed for all. */
  const standsOut = (one: Draft): boolean =>
    !general &&
    !one.basisField &&
    isSure(one) &&
    (one.among || (fields && (one.purposeField || one.purposeList)) || (kin.get(one.section?.parent) ?? 0) > 0)
  const alone = (one: Draft): boolean => claimedIn(one).length === 0 && !one.processor && !one.row && !standsOut(one)
  for (const one of drafts) if (alone(one)) keepApart(one)
  return { drafts: drafts.filter((one) => !alone(one)), pool }
}
