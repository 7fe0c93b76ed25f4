import type { Section, Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { claimsIn } from './claims.ts'
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
import { fieldOf, labelField, opensBases } from './field.ts'
import { interestAfter, pointsBack } from './interests.ts'
import { purposesIn } from './purposes.ts'

export interface Gathered {
  readonly drafts: readonly Draft[]
  /** What stands by itself: purposes in one place, bases in another. */
  readonly pool: Draft
}

/** 'How long we keep it': what stands under it is a period. */
const isAboutTime = (text: Text, header: Statement): boolean => text.mentionsIn(header).some(({ topic }) => topic === 'retention')

/** Splits a document into what is done with data: rows, labelled fields, sections, basis by basis, sentence by sentence. */
export const gather = (text: Text): Gathered => {
  const drafts: Draft[] = []
  const pool = draft()

  const table = (rows: readonly (readonly Statement[])[]): void => {
    const withBasis = new Set(rows.flat().flatMap((cell) => (fieldOf(text, cell) === 'basis' ? [cell.block.group] : [])))
    for (const cells of rows) {
      const first = cells[0]!
      const row = withBasis.has(first.block.group)
      const one = draft(first.text, row)
      one.statements.push(...cells)
      for (const cell of cells) {
        const field = fieldOf(text, cell)
        // A period that runs from the end of a contract claims no basis.
        if (!row || (field !== 'purpose' && !(cell.columnHeader && isAboutTime(text, cell.columnHeader))))
          one.claims.push(...claimsIn(text, cell))
        one.purposes.push(...purposesIn(text, cell))
        if (field === 'basis') one.basisField = true
        if (field === 'interests') one.interests.push(whole(cell))
      }
      one.claims.splice(0, one.claims.length, ...acrossCells(one.claims))
      if (one.purposes.length === 0 && row) one.purposes.push(whole(first))
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
      if (open.purposes.length > 0 || (open.basisField && open.purposeField)) drafts.push(open)
      else keepApart(open)
      open = draft(section.title, false, section)
    }
    for (const statement of statements) {
      const claims = claimsIn(text, statement)
      const purposes = clearOf(claims, purposesIn(text, statement))
      const field = statement.kind === 'heading' ? undefined : fieldOf(text, statement)
      if (field === 'purpose' && (statement.kind === 'cell' || labelField(text, statement) === 'purpose')) {
        if (open.claims.length > 0) close()
        open.purposeField = true
      }
      open.processor ||= text
        .mentionsIn(statement)
        .some(({ concept, scope }) => concept === 'client-decides' && !scope.hypothetical && scope.polarity === 'affirmed')
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
        const general = !open.basisField && (isListing(text, statement) || isListing(text, statement.leadIn))
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
          one?.claims.some((claim) => onInterests(claim) && claim.statement.block === statement.leadIn?.block),
        )
        holder?.interests.push(whole(statement))
      }
      if (
        before !== undefined &&
        claims.some((claim) => onInterests(claim) && interestAfter(text, claim) === undefined && pointsBack(claim))
      ) {
        const said = purposesIn(text, before).filter(({ vague }) => !vague)
        const named = said.length > 0 ? said : open.purposes.filter(({ vague }) => !vague)
        ;(own ?? open).interests.push(...named)
      }
      before = statement
    }
    close()
  }

  const visit = (section: Section): void => {
    const rows = new Map<object, Statement[]>()
    const rest: Statement[] = section.heading === undefined ? [] : [section.heading]
    for (const statement of section.statements) {
      if (statement.kind !== 'cell' || statement.columnHeader === undefined) rest.push(statement)
      else {
        const row = rows.get(statement.block)
        if (row === undefined) rows.set(statement.block, [statement])
        else row.push(statement)
      }
    }
    table([...rows.values()])
    prose(section, rest)
    for (const inner of section.sections) visit(inner)
  }
  visit(text.outline)
  const general = claimedIn(pool).length > 0
  const fields = drafts.some((one) => one.purposeField && one.basisField && claimedIn(one).length > 0)
  const isSure = ({ purposes, section }: Draft): boolean =>
    purposes.some(({ confidence, vague }) => confidence >= 0.7 && !vague) &&
    !(section !== undefined && text.isAbout(section, 'security') && purposes.every(({ prose }) => prose))
  const kin = new Map<Section | undefined, number>()
  for (const one of drafts) {
    const vote = one.purposes.length > 0 && claimedIn(one).length > 0 ? 1 : isSure(one) ? -1 : 0
    const section = one.section
    if (section !== undefined) kin.set(section.parent, (kin.get(section.parent) ?? 0) + vote)
  }
  /** Its kin have their bases, in fields or section by section, and none is claimed for all. */
  const standsOut = (one: Draft): boolean =>
    !general &&
    !one.basisField &&
    isSure(one) &&
    ((fields && (one.purposeField || one.purposeList)) || (kin.get(one.section?.parent) ?? 0) > 0)
  const alone = (one: Draft): boolean => claimedIn(one).length === 0 && !one.processor && !one.row && !standsOut(one)
  for (const one of drafts) if (alone(one)) keepApart(one)
  return { drafts: drafts.filter((one) => !alone(one)), pool }
}
