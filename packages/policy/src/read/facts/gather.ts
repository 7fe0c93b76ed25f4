import type { Section, Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { type Claim, claimsIn } from './claims.ts'
import { fieldOf, labelField, opensBases } from './field.ts'
import { type InterestSpan, interestAfter, pointsBack, saysNothing } from './interests.ts'
import { type PurposeSpan, purposesIn } from './purposes.ts'

/** What is gathered of one activity before it becomes part of the policy. */
export interface Draft {
  readonly name: string
  readonly section?: Section
  readonly statements: Statement[]
  readonly purposes: PurposeSpan[]
  readonly claims: Claim[]
  readonly interests: InterestSpan[]
  /** A row of a table with a column for bases. */
  readonly row: boolean
  /** Its purposes stand in a field of their own ('Purpose: …'). */
  purposeField: boolean
  /** Its purposes are a list of their own. */
  purposeList: boolean
  /** Its basis has a field of its own, whatever is written there. */
  basisField: boolean
  /** The text says which basis is for what. */
  mapped: boolean
  /** Done on a client's instructions. */
  processor: boolean
}

export interface Gathered {
  readonly drafts: readonly Draft[]
  /** What stands by itself: purposes in one place, bases in another. */
  readonly pool: Draft
}

const draft = (name = '', row = false, section?: Section): Draft => ({
  name,
  ...(section && { section }),
  statements: [],
  purposes: [],
  claims: [],
  interests: [],
  row,
  purposeField: false,
  purposeList: false,
  basisField: false,
  mapped: row,
  processor: false,
})

const leads: ReadonlySet<string> = new Set(['to', 'for', 'when', 'where', 'so', 'if', 'in', 'such', 'because'])

/** Where what a claim is for begins in its own statement ('Contract – to send what you ordered'), if it says so. */
const mapsFrom = ({ statement, to, tail, basis, passing }: Claim): number | undefined => {
  if (passing || basis === 'legitimate-interests' || basis === 'recognised-legitimate-interest') return undefined
  const { words } = statement
  for (let at = to; at < Math.min(tail, to + 6); at++) {
    const { text, before } = words[at]!
    if (words[at - 1]?.text === 'about') return undefined
    if (words[at - 1]?.text === 'and' || before === '.' || before === ';') return undefined
    if (words[at + 1]?.text === 'which') return undefined
    if (!leads.has(text) || (text === 'where' && words[at + 1]?.text === 'we')) continue
    const aside = before === '(' && text !== 'when' && text !== 'for'
    return aside || saysNothing(words.slice(at, tail)) ? undefined : at
  }
  return undefined
}

/** Purposes without the words that claim a basis: 'newsletters' of 'newsletters (with your consent)'. */
const clearOf = (claims: readonly Claim[], purposes: readonly PurposeSpan[]): readonly PurposeSpan[] =>
  purposes.flatMap((purpose) => {
    const inside = claims.find(({ from, to }) => from < purpose.to && to > purpose.from)
    if (inside === undefined) return [purpose]
    if (inside.from > purpose.from + (purpose.prose === true ? 3 : 1)) return [{ ...purpose, to: inside.from }]
    if (purpose.prose !== true || purpose.statement.kind !== 'sentence') return []
    // 'to carry out a task in the public interest, namely collecting tax'; 'to perform our contract' says little of what for, but something.
    return inside.to + 2 < purpose.to && purpose.statement.words[inside.to]?.before !== ';'
      ? [{ ...purpose, from: inside.to }]
      : [{ ...purpose, vague: true }]
  })

const whole = (statement: Statement, to = statement.words.length): PurposeSpan => ({
  statement,
  from: 0,
  to,
  vague: false,
  confidence: 0.9,
})
const onInterests = ({ basis }: Claim): boolean => basis === 'legitimate-interests'

/** A statement that says by itself both what for and on which basis. */
const ownActivity = (text: Text, statement: Statement, purposes: readonly PurposeSpan[], claims: readonly Claim[]): Draft | undefined => {
  const { label, kind } = statement
  if (claims.length === 0 || kind === 'heading' || claims.every(({ says }) => says === 'denied')) return undefined
  const field = labelField(text, statement)
  if (field !== undefined) return undefined
  const one = draft(label?.text)
  one.statements.push(statement)
  one.claims.push(...claims)
  one.mapped = true
  if (label !== undefined && claims.every(({ from }) => from >= label.words)) one.purposes.push(whole(statement, label.words))
  else {
    const apart = purposes.filter(({ from, to }) => !claims.some((claim) => onInterests(claim) && claim.from <= from && claim.tail >= to))
    one.purposes.push(...apart)
    if (apart.length === 0) {
      for (const claim of claims) {
        const from = mapsFrom(claim)
        if (from !== undefined) one.purposes.push({ statement, from, to: claim.tail, vague: false, confidence: 0.7 })
      }
      if (one.purposes.length < claims.length) return undefined
    }
  }
  return one.purposes.length > 0 ? one : undefined
}

/** 'We only use your data where:' tells in general on what the organisation relies. */
const isListing = (text: Text, statement: Statement | undefined): boolean =>
  statement !== undefined && text.mentionsIn(statement).some(({ concept }) => concept === 'basis-listing')

/** '**Consent.** You have given us your consent …': the basis of an item or a paragraph, said again in it. */
const isRepeated = ({ claims }: Draft, claim: Claim): boolean =>
  claims.some(({ statement, basis }) => basis === claim.basis && statement !== claim.statement && statement.block === claim.statement.block)

/** What a paragraph has said its data is for, once it names the basis: 'We use … to …. The legal basis for this is …' */
const ofParagraph = (open: Draft, statement: Statement, claims: readonly Claim[]): Draft | undefined => {
  if (statement.block.kind !== 'paragraph' || !claims.some(({ passing, says }) => !passing && says !== 'denied')) return undefined
  const own = open.purposes.filter((purpose) => purpose.statement.block === statement.block)
  if (own.length === 0 || open.purposeField || open.basisField) return undefined
  open.purposes.splice(0, open.purposes.length, ...open.purposes.filter((purpose) => !own.includes(purpose)))
  const one = draft(open.name, false, open.section)
  one.statements.push(...new Set(own.map((purpose) => purpose.statement)), statement)
  one.purposes.push(...own)
  one.claims.push(...claims)
  return one
}

/** The name in one cell and the point in the next are one claim. */
const acrossCells = (claims: readonly Claim[]): readonly Claim[] => {
  const [names, points] = [claims.filter(({ point }) => point === undefined), claims.filter(({ named }) => named === undefined)]
  if (names.length !== points.length || names.length + points.length !== claims.length) return claims
  return points.map(
    (claim, at) => ({ ...claim, ...(names[at]?.named && { named: names[at].named }), basis: claim.basis ?? names[at]?.basis }) as Claim,
  )
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
      if (field === 'basis') open.basisField = true
      open.processor ||= text
        .mentionsIn(statement)
        .some(({ concept, scope }) => concept === 'client-decides' && !scope.hypothetical && scope.polarity === 'affirmed')
      // 'Our lawful bases for sending you offers are:' opens an activity of its own.
      if (claims.length === 0 && purposes.length > 0 && opensBases(text, statement)) close()
      const own = ownActivity(text, statement, purposes, claims) ?? ofParagraph(open, statement, claims)
      if (own !== undefined) drafts.push(own)
      else {
        open.statements.push(statement)
        if (statement.kind === 'item' && open.purposes.some((purpose) => purpose.statement.kind === 'item'))
          open.purposeList ||= purposes.length > 0
        open.purposes.push(...purposes)
        const general = !open.basisField && (isListing(text, statement) || isListing(text, statement.leadIn))
        ;(general ? pool : open).claims.push(...claims.filter((claim) => !isRepeated(general ? pool : open, claim)))
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

/** Bases claimed as such, not in passing. */
export const claimedIn = ({ claims }: Draft): readonly Claim[] => claims.filter(({ passing, says }) => !passing && says !== 'denied')

/** Whether some of several bases say what they are for. */
export const mapsSome = ({ claims }: Draft): boolean => claims.some((claim) => mapsFrom(claim) !== undefined)
