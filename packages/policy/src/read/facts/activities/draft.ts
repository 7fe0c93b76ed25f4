import type { Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { wordSet } from '../../word-set.ts'
import type { Word } from '../../words.ts'
import { isElsewhere, labelField } from '../field.ts'
import type { Claim } from './claims.ts'
import { type InterestSpan, interestAfter, saysNothing } from './interests.ts'
import type { PurposeSpan } from './purposes.ts'

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
  /** A paragraph under a title of its own among others that each have a basis. */
  among: boolean
  /** Done on a client's instructions. */
  processor: boolean
}

export const draft = (name = '', row = false, section?: Section): Draft => ({
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
  among: false,
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
    // 'The law asks for it, so you can't hire without.'
    if (text === 'so' && words[at + 1]?.text === 'you') return undefined
    if (!leads.has(text) || (text === 'where' && (words[at + 1]?.text === 'we' || words[at + 1]?.text === 'you'))) continue
    const aside = before === '(' && text !== 'when' && text !== 'for'
    return aside || saysNothing(words.slice(at, tail)) ? undefined : at
  }
  return undefined
}

/** Purposes without the words that claim a basis: 'newsletters' of 'newsletters (with your consent)'. */
export const clearOf = (claims: readonly Claim[], purposes: readonly PurposeSpan[]): readonly PurposeSpan[] =>
  claims.length === 0
    ? purposes
    : purposes.flatMap((purpose) => {
        const inside = claims.find(({ from, to }) => from < purpose.to && to > purpose.from)
        if (inside === undefined) return [purpose]
        const aside = purpose.statement.words[inside.from]?.before === '(' && inside.from > purpose.from
        if (aside || inside.from > purpose.from + (purpose.prose === true ? 3 : 1)) return [{ ...purpose, to: inside.from }]
        if (purpose.prose !== true || purpose.statement.kind !== 'sentence') return []
        // 'to carry out a task in the public interest, namely collecting tax'; 'to perform our contract' says little of what for, but something.
        return inside.to + 2 < purpose.to && purpose.statement.words[inside.to]?.before !== ';'
          ? [{ ...purpose, from: inside.to }]
          : [{ ...purpose, vague: true }]
      })

export const whole = (statement: Statement, to: number = statement.words.length): PurposeSpan => ({
  statement,
  from: 0,
  to,
  vague: false,
  confidence: 0.9,
})
export const onInterests = ({ basis }: Claim): boolean => basis === 'legitimate-interests'

const asides: ReadonlySet<string> = new Set(['that', 'this', 'so', 'which', 'it', 'the', 'as'])

/**
 * Where what it is for ends, in front of its basis: 'keeps the roll (legal obligation)' in an item, 'Teaching you, that's our deal, so the
 * basis is contract' under a heading about purposes or bases.
 */
const purposeAhead = (text: Text, { kind, words, section }: Statement, claims: readonly Claim[]): number | undefined => {
  const [first] = claims
  if (first === undefined || first.from <= 1) return undefined
  if (kind === 'item' && words[first.from]?.before === '(' && claims.at(-1)?.tail === words.length) return first.from
  const about = text.isAbout(section, 'purposes') || text.isAbout(section, 'bases')
  if (!about || !words[0]!.text.endsWith('ing')) return undefined
  const comma = words.findIndex(({ before, text: word }, at) => at > 0 && before === ',' && asides.has(word))
  return comma > 0 && comma < first.from ? comma : first.from
}

/** What a label says it is for; less so under a heading on recipients or the like: 'Buyers of the firm: we share it in our legitimate interests.' */
const labelled = (text: Text, statement: Statement, to: number): PurposeSpan => {
  const { section } = statement
  const aside = isElsewhere(text, section) || text.isAbout(section, 'recipients')
  return { ...whole(statement, to), ...(aside && { confidence: 0.75 }) }
}

/** A statement that says by itself both what for and on which basis. */
export const ownActivity = (
  text: Text,
  statement: Statement,
  purposes: readonly PurposeSpan[],
  claims: readonly Claim[],
): Draft | undefined => {
  const { label, kind } = statement
  if (claims.length === 0 || kind === 'heading' || claims.every(({ says }) => says === 'denied')) return undefined
  const field = labelField(text, statement)
  if (field !== undefined) return undefined
  const one = draft(label?.text)
  one.statements.push(statement)
  one.claims.push(...claims)
  one.mapped = true
  if (label !== undefined && claims.every(({ from }) => from >= label.words)) one.purposes.push(labelled(text, statement, label.words))
  else {
    const apart = purposes.filter(({ from, to }) => !claims.some((claim) => onInterests(claim) && claim.from <= from && claim.tail >= to))
    one.purposes.push(...apart)
    const aside = apart.length === 0 ? purposeAhead(text, statement, claims) : undefined
    if (aside !== undefined) one.purposes.push(whole(statement, aside))
    else if (apart.length === 0) {
      for (const claim of claims) {
        const from = mapsFrom(claim)
        if (from !== undefined) one.purposes.push({ statement, from, to: claim.tail, vague: false, confidence: 0.7 })
        else if (!onInterests(claim) || interestAfter(text, claim) === undefined) return undefined
      }
    }
  }
  return one.purposes.length > 0 ? one : undefined
}

/** 'We only use your data where:' tells in general on what the organisation relies. */
export const isListing = (text: Text, statement: Statement | undefined): boolean =>
  statement !== undefined && text.says(statement, 'basis-listing')

/** '**Consent.** You have given us your consent …': the basis of an item or a paragraph, said again in it. */
export const isRepeated = ({ claims }: Draft, claim: Claim): boolean =>
  claims.some(({ statement, basis }) => basis === claim.basis && statement !== claim.statement && statement.block === claim.statement.block)

const noDeed: ReadonlySet<string> = new Set(['during', 'including', 'following', 'something', 'anything', 'nothing', 'everything'])

/** 'Paying our tutors. Basis: contract.': a deed without who does it opens a paragraph whose basis comes later. */
const deedOpening = ({ block }: Statement): PurposeSpan | undefined => {
  const [first] = block.statements
  if (first === undefined || first.kind === 'heading' || first.text.endsWith(':')) return undefined
  const from = first.label?.words ?? 0
  const word = first.words[from]?.text ?? ''
  return word.endsWith('ing') && !noDeed.has(word) ? { ...whole(first), from } : undefined
}

/** What a paragraph has said its data is for, once it names the basis: 'We use … to …. The legal basis for this is …' */
export const ofParagraph = (open: Draft, statement: Statement, claims: readonly Claim[]): Draft | undefined => {
  if (statement.block.kind === 'row' || !claims.some(({ passing, says }) => !passing && says !== 'denied')) return undefined
  const told = open.purposes.filter((purpose) => purpose.statement.block === statement.block)
  const deed = told.length > 0 || statement === statement.block.statements[0] ? undefined : deedOpening(statement)
  const own = deed === undefined ? told : [deed]
  const inItem = statement.block.kind === 'item'
  if (own.length === 0 || (!inItem && deed === undefined && (open.purposeField || open.basisField))) return undefined
  open.purposes.splice(0, open.purposes.length, ...open.purposes.filter((purpose) => !own.includes(purpose)))
  const one = draft(open.name, false, open.section)
  one.statements.push(...new Set(own.map((purpose) => purpose.statement)), statement)
  one.purposes.push(...own)
  one.claims.push(...claims)
  return one
}

/** The name in one cell and the point in the next are one claim. */
export const acrossCells = (claims: readonly Claim[]): readonly Claim[] => {
  const [names, points] = [claims.filter(({ point }) => point === undefined), claims.filter(({ named }) => named === undefined)]
  if (names.length !== points.length || names.length + points.length !== claims.length) return claims
  return points.map(
    (claim, at) => ({ ...claim, ...(names[at]?.named && { named: names[at].named }), basis: claim.basis ?? names[at]?.basis }) as Claim,
  )
}

/** Bases claimed as such, not in passing. */
export const claimedIn = ({ claims }: Draft): readonly Claim[] => claims.filter(({ passing, says }) => !passing && says !== 'denied')

const frontings: ReadonlySet<string> = new Set(['for', 'where', 'if', 'when', 'as', 'in', 'with', 'towards', 'otherwise'])
const determiners: ReadonlySet<string> = new Set(['our', 'the', 'a', 'their', 'your', 'my'])
/** 'Contract; for those who act for a firm, our legitimate interests in …': whom a basis is for stands in front of it. */
const isFronted = ({ statement: { words, label }, from }: Claim): boolean => {
  const at = determiners.has(words[from - 1]?.text ?? '') ? from - 1 : from
  if (words[at]?.before !== ',' && words[at]?.before !== ':') return false
  let start = at - 1
  while (start > (label?.words ?? 0) && words[start]!.before !== ';' && words[start]!.before !== '.') start--
  return start >= (label?.words ?? 0) && at - start > 1 && frontings.has(words[start]!.text)
}

/** Whether some of several bases say what they are for, or for whom. */
export const mapsSome = ({ claims }: Draft): boolean => claims.some((claim) => mapsFrom(claim) !== undefined || isFronted(claim))

/** '- Consent – you tick a box before we send it': each basis in a place of its own, with words on what it is for. */
export const explainsAll = (one: Draft): boolean => {
  const claims = claimedIn(one)
  // Beside a field of purposes such words are the basis's own.
  if (one.purposeField || one.basisField) return false
  return claims.every(({ statement, from, to, basis }) => {
    const alone = claims.every((other) => other.statement !== statement || other.basis === basis)
    const rest = [...statement.words.slice(0, from), ...statement.words.slice(to)]
    return alone && statement.kind !== 'heading' && rest.length > 3 && !saysNothing(rest)
  })
}

const manyParts = 3
const verbs = wordSet(
  `answer reply respond send carry chase tell process run text email ring keep make take contact handle arrange provide deliver improve manage pay invoice
bill bring issue produce prepare plan print publish remind invite show check verify protect prevent detect fit book train teach help let ask write collect
administer market measure analyse record order file fulfil sell personalise promote raise recruit report review meet comply track study develop`,
)
/** 'To answer you, do the job, bill you and invite you to the fair' */
const deedsIn = (words: readonly Word[]): number =>
  words.filter(
    ({ text, before }, at) =>
      verbs.has(text) && at > 0 && (before === ',' || (words[at - 1]!.text === 'and' && words[at - 1]!.before === ',')),
  ).length

/** 'For billing, marketing and security': one purpose as it is read, and several as it is meant. */
const isEnumeration = ({ statement: { words }, from, to, prose }: PurposeSpan): boolean => {
  if (prose !== true) return false
  const inside = words.slice(from, to)
  if (words[from - 1]?.text === 'to' && verbs.has(inside[0]?.text ?? '')) return deedsIn(inside) >= manyParts - 1
  const commas = inside.filter(({ before }, at) => at > 0 && before === ',').length
  return words[from - 1]?.text === 'for' && commas + 1 >= manyParts - 1 && inside.slice(-4).some(({ text }) => text === 'and')
}
/** Whether it has one purpose at the most. */
export const hasOnePurpose = ({ purposes }: Draft): boolean =>
  purposes.length === 0 || (purposes.length === 1 && !isEnumeration(purposes[0]!))
