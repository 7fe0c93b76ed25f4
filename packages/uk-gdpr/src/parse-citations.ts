import { type Citation, cite } from './citation.ts'
import { type InstrumentId, instruments } from './instruments.ts'
import { findNamedLaws, type NamedLaw } from './named-laws.ts'
import { besideLast, readPinpoint } from './pinpoint.ts'
import { provisionOn } from './provisions.ts'

/** A citation as it stands in a text. */
export interface FoundCitation {
  /** Normalised. An empty pinpoint: the law is named as a whole. */
  readonly citation: Citation
  /** How its law is known: `named` beside it, by a `generic` name ('GDPR', 'Data Protection Act'), or `implied` by its form alone. */
  readonly law: 'named' | 'generic' | 'implied'
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
}

type Unit = 'article' | 'section' | 'regulation' | 'recital' | 'schedule' | 'annex'

interface Item {
  readonly pinpoint: string
  readonly start: number
  readonly end: number
}

/** Provisions of one law that stand together: 'Articles 13 and 14', 'Schedule 1, paragraph 18'. */
interface Group {
  readonly unit: Unit
  /** Said of its own text: capital letter or abbreviation. */
  readonly formal: boolean
  readonly plural: boolean
  readonly items: readonly Item[]
  readonly start: number
  readonly end: number
}

const unitWord =
  /(?<![\w.-])(?:(?:points?|lit\.?)\s*\(?([a-z]{1,2})\)?\s+of\s+)?(?:(?:sub)?para(?:graph)?s?\.?\s*\(?(\d{1,2})\)?\s+of\s+)?(?:(Part)\s+(\d)\s+of\s+)?(articles?|arts?\b\.?|sections?|sects?\b\.?|secs?\b\.?|ss?\b\.?(?=\s*\d)|§§?|regulations?|regs?\b\.?|recitals?|schedules?|scheds?\b\.?|sch\b\.?|annex(?:es)?)\s*(?=\(?[\dA])/giu
const inSchedule =
  /\s*([A-Z]?\d{1,2}[A-Z]?)(?![\w.])(?:\s*[,(]?\s*Part\s+(\d)\)?)?(?:\s*,?\s*\(?(?:para(?:graph)?s?|condition)\b\.?\s*(\d{1,2}[A-Z]?(?:\s?\(\w{1,2}\))*)\)?)?/iy
const glue = /\s*(?:,\s*(?:and|or)?|and\/or|and|or|&|\/|;|to|through|until|[-–—])\s*/iy
const bracketedPart = /\(\s?(\d{1,2}[A-Z]?|[a-z]{1,2})\s?\)/y
const towardsLaw =
  /\s*(?:\)\s*)?,?\s*\(?\s*(?:(?:of|under|in|to|from|within)\s+)?(?:the\s+|both\s+the\s+)?(?:retained\s+|assimilated\s+|amended\s+|new\s+)?["“‘']?/iy
const ofSomethingElse =
  /\s*,?\s*(?:of\s+\S|(?:in|to|under|within|from)\s+(?:this|our|these|those|its|their|your|that|the\s+(?:agreement|contract|terms|policy|notice|constitution|rules|articles|document|present|above|following))\b|(?:above|below|herein|hereof)\b)/iy
const betweenLawAndUnit = /^['’]?s?[\s,:([–—-]*(?:the\s+)?$/i
const possessed = /\b(?:our|this|these|its|their|your|company['’]s|see|blog|news|magazine)\s+$/i

function stickyEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

function unitOf(word: string): Unit {
  const lower = word.toLowerCase()
  if (lower.startsWith('a')) return lower.startsWith('an') ? 'annex' : 'article'
  if (lower.startsWith('sch')) return 'schedule'
  if (lower.startsWith('rec')) return 'recital'
  return lower.startsWith('r') ? 'regulation' : 'section'
}

/** `Schedule 1, paragraph 18`, `Annex 1 para 5`: one provision, its parts in words. */
function readSchedule(text: string, at: number, unit: Unit, paragraph: string | undefined, part: string | undefined): Item | undefined {
  inSchedule.lastIndex = at
  const found = inSchedule.exec(text)
  if (found === null) return undefined
  const inner = found[3]?.replace(/\s/g, '') ?? paragraph
  const division = found[2] ?? part
  const tail = inner !== undefined ? ` para ${inner}` : division !== undefined ? ` Part ${division}` : ''
  return { pinpoint: `${unit === 'annex' ? 'Annex' : 'Sch'} ${found[1]?.toUpperCase()}${tail}`, start: at, end: at + found[0].length }
}

/** `13, 14 and 22A`, `6(1)(a), (b) or (f)`, `15 to 22`: a range gives its two ends. */
function readList(text: string, at: number, first: Item): readonly Item[] {
  const items = [first]
  for (let end = first.end; items.length < 40; ) {
    const next = stickyEnd(glue, text, end)
    if (next === undefined) break
    const start = next
    bracketedPart.lastIndex = start
    const part = bracketedPart.exec(text)
    const previous = items.at(-1) as Item
    const sibling = part === null ? undefined : besideLast(previous.pinpoint, part[1] as string)
    const read = sibling !== undefined && part !== null ? { pinpoint: sibling, end: start + part[0].length } : readPinpoint(text, start)
    if (read === undefined || (at === start && items.length > 1)) break
    items.push({ pinpoint: read.pinpoint, start, end: read.end })
    end = read.end
  }
  return items
}

function readGroup(text: string, match: RegExpMatchArray): Group | undefined {
  const [whole, point, paragraph, , part, word = ''] = match
  const unit = unitOf(word)
  const start = match.index as number
  const at = start + whole.length
  const formal = /^[A-Z§]/.test(word) || word.endsWith('.')
  const plural = /s$|s\.$|§§/i.test(word) && !/^s\.?$/i.test(word)
  if (unit === 'schedule' || unit === 'annex') {
    const item = readSchedule(text, at, unit, paragraph, part)
    return item && { unit, formal, plural: false, items: [{ ...item, start }], start, end: item.end }
  }
  const read = readPinpoint(text, at)
  if (read === undefined) return undefined
  const prefixed = [paragraph, point].filter((one) => one !== undefined).map((one) => `(${one})`)
  const first = { pinpoint: read.pinpoint + prefixed.join(''), start, end: read.end }
  const items = readList(text, at, first)
  return { unit, formal, plural, items, start, end: (items.at(-1) as Item).end }
}

/** The law that stands right after a place, with what leads to it ('of the', a bracket). */
function lawAfter(text: string, at: number, laws: ReadonlyMap<number, NamedLaw>): NamedLaw | undefined {
  const start = stickyEnd(towardsLaw, text, at) ?? at
  return laws.get(start) ?? laws.get(at)
}

function fits(unit: Unit, instrument: InstrumentId | 'other', after: boolean): boolean {
  if (instrument === 'other') return true
  const kind = instruments[instrument].unit
  if (unit === 'schedule') return kind !== 'Art'
  if (kind === 'Art') return unit === 'article' || unit === 'recital' || unit === 'annex' || (after && unit === 'section')
  return kind === 's' ? unit === 'section' : unit === 'regulation'
}

/** `UK GDPR, Article 6`: the law before its provision, in the same breath. */
function standsBefore(text: string, law: NamedLaw, group: Group): boolean {
  return fits(group.unit, law.instrument, false) && group.start - law.end < 12 && betweenLawAndUnit.test(text.slice(law.end, group.start))
}

/** What a provision without a law beside it must be, if anything. */
function implied(text: string, group: Group, item: Item): InstrumentId | undefined {
  if (stickyEnd(ofSomethingElse, text, group.end) !== undefined || possessed.test(text.slice(Math.max(0, group.start - 20), group.start)))
    return undefined
  const subdivided = item.pinpoint.includes('(')
  const onOwnLine = /(?:^|\n)[\s#*>\d.-]*$/.test(text.slice(Math.max(0, group.start - 12), group.start))
  if (group.unit === 'article') {
    const number = Number.parseInt(item.pinpoint, 10)
    const certain = subdivided || /[A-Z]/.test(item.pinpoint) || (group.formal && (group.plural || !onOwnLine))
    return certain && number >= 1 && number <= 99 ? 'uk-gdpr' : undefined
  }
  if (group.unit === 'recital') return group.formal && Number(item.pinpoint) <= 173 ? 'uk-gdpr' : undefined
  if (group.unit === 'annex') return /^Annex 1 para/.test(item.pinpoint) ? 'uk-gdpr' : undefined
  if (group.unit === 'schedule') return /^Sch 1 para/.test(item.pinpoint) ? 'dpa-2018' : undefined
  const known = group.unit === 'section' && /^\d+[A-Z]/.test(item.pinpoint)
  return known && provisionOn(cite('dpa-2018', item.pinpoint.replace(/\(.*/, '')), '2026-11-22').status !== 'unknown'
    ? 'dpa-2018'
    : undefined
}

/** `GDPR 6.1.f`: a law, and a subdivided number right after it. */
function readBareNumber(text: string, law: NamedLaw): Item | undefined {
  const at = stickyEnd(/[\s,(]+/y, text, law.end)
  const read = at === undefined ? undefined : readPinpoint(text, at)
  return read !== undefined && at !== undefined && /\([a-z]/.test(read.pinpoint)
    ? { pinpoint: read.pinpoint, start: law.start, end: read.end }
    : undefined
}

/**
 * The citations in a text, in order: provisions with their law, and laws named as a whole. Speaks of laws, not of the document's own
 * sections: 'section 6.1 of this policy' is none. Takes time linear in the text.
 */
export function parseCitations(text: string): readonly FoundCitation[] {
  const laws = findNamedLaws(text)
  const lawAt = new Map(laws.map((law) => [law.start, law]))
  const used = new Set<NamedLaw | undefined>()
  const found: FoundCitation[] = []
  const add = (citation: Citation, law: FoundCitation['law'], start: number, end: number): void => {
    found.push({ citation, law, start, end, text: text.slice(start, end) })
  }

  const groups: Group[] = []
  let past = 0
  let nextLaw = 0
  for (const match of text.matchAll(unitWord)) {
    while (nextLaw < laws.length && (laws[nextLaw] as NamedLaw).end <= match.index) nextLaw++
    const within = laws[nextLaw]
    if (match.index < past || (within !== undefined && within.start <= match.index)) continue
    const group = readGroup(text, match)
    if (group === undefined) continue
    groups.push(group)
    past = group.end
  }

  /** The law of each group: after it, before it, or that of the neighbour it is joined to. */
  const lawOf: (NamedLaw | undefined)[] = groups.map((group) => {
    const after = lawAfter(text, group.end, lawAt)
    return after !== undefined && fits(group.unit, after.instrument, true) ? after : undefined
  })
  for (let index = groups.length - 2; index >= 0; index--) {
    const [group, next] = [groups[index] as Group, groups[index + 1] as Group]
    if (lawOf[index] === undefined && stickyEnd(glue, text, group.end) === next.start) lawOf[index] = lawOf[index + 1]
  }
  let lawIndex = 0
  for (const [index, group] of groups.entries()) {
    while (lawIndex < laws.length && (laws[lawIndex] as NamedLaw).end <= group.start) lawIndex++
    const before = laws[lawIndex - 1]
    const previous = groups[index - 1]
    if (lawOf[index] !== undefined) used.add(lawOf[index])
    else if (before !== undefined && !used.has(before) && standsBefore(text, before, group)) used.add((lawOf[index] = before))
    else if (previous?.unit === group.unit && stickyEnd(glue, text, previous.end) === group.start) lawOf[index] = lawOf[index - 1]
  }

  for (const [index, group] of groups.entries()) {
    const law = lawOf[index]
    if (law?.instrument === 'other') continue
    const lawFollows = law !== undefined && law.start >= group.end
    const items = group.plural || lawFollows ? group.items : group.items.filter((item, place) => place === 0 || item.pinpoint.includes('('))
    for (const [place, item] of items.entries()) {
      const instrument = law?.instrument ?? implied(text, group, item)
      if (instrument === undefined) continue
      const start = place === 0 && law !== undefined && !lawFollows && standsBefore(text, law, group) ? law.start : item.start
      const end = lawFollows && place === items.length - 1 && law.start - group.end < 30 ? law.end : item.end
      add(cite(instrument, group.unit === 'recital' ? `Recital ${item.pinpoint}` : item.pinpoint), law?.law ?? 'implied', start, end)
    }
  }

  for (const law of laws) {
    if (used.has(law) || law.instrument === 'other') continue
    const bare = readBareNumber(text, law)
    if (bare !== undefined) add(cite(law.instrument, bare.pinpoint), law.law, bare.start, bare.end)
    else if (law.onlyBeside === undefined) add(cite(law.instrument), law.law, law.start, law.end)
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
