import type { NamedLaw } from './named-laws.ts'
import { besideLast, readPinpoint } from './pinpoint.ts'

export type Unit = 'article' | 'section' | 'regulation' | 'recital' | 'schedule' | 'annex'

/** One provision, without its law. */
export interface Item {
  readonly pinpoint: string
  readonly start: number
  readonly end: number
}

/** Provisions of one law that stand together: 'Articles 13 and 14', 'Schedule 1, paragraph 18'. */
export interface Group {
  readonly unit: Unit
  /** Said of its own text: capital letter or abbreviation. */
  readonly formal: boolean
  readonly plural: boolean
  readonly items: readonly Item[]
  readonly start: number
  readonly end: number
}

const unitWord =
  /(?<![\w.-])(?:(?:points?|lit\.?)\s{0,20}\(?([a-z]{1,2})\)?\s{1,20}of\s{1,20})?(?:(?:sub)?para(?:graph)?s?\.?\s{0,20}\(?(\d{1,3})\)?\s{1,20}(?:of|in)\s{1,20})?(?:P(?:ar)?t\.?\s{1,20}(\d)\s{1,20}of\s{1,20})?(articles?|arts?\b\.?|sections?|sects?\b\.?|secs?\b\.?|ss?\b\.?(?=\s{0,20}\d)|§§?|regulations?|regs?\b\.?|recitals?|recs?\b\.|schedules?|scheds?\b\.?|sch\b\.?|annex(?:es)?)\s{0,20}(?=\(?[\dA])/giu
const inSchedule =
  /\s{0,20}([A-Z]?\d{1,2}[A-Z]?)(?![\w.])(?:\s{0,20}[,(]?\s{0,20}P(?:ar)?t\.?\s{0,20}(\d)\)?)?(?:\s{0,20},?\s{0,20}\(?(?:para(?:graph)?s?|condition)\b\.?\s{0,20}(\d{1,3}[A-Z]?(?:\s?\(\w{1,2}\))*)\)?)?/iy
/** What joins provisions of one law. */
export const glue: RegExp = /\s{0,20}(?:,\s{0,20}(?:and|or)?|and\/or|and|or|&|\/|;|to|through|until|[-–—])\s{0,20}/iy
const bracketedPart = /\(\s?(\d{1,2}[A-Z]?|[a-z]{1,2})\s?\)/y
/** Where a sticky pattern that matches at a place ends. */
export function stickyEnd(pattern: RegExp, text: string, at: number): number | undefined {
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
  const [whole, point, paragraph, part, word = ''] = match
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

/** The groups of provisions in a text, outside the names of laws ('Regulation (EU) 2016/679' is no regulation 2016). */
export function findGroups(text: string, laws: readonly NamedLaw[]): readonly Group[] {
  const groups: Group[] = []
  let past = 0
  let nextLaw = 0
  for (const match of text.matchAll(unitWord)) {
    while (nextLaw < laws.length && (laws[nextLaw] as NamedLaw).end <= match.index) nextLaw++
    const law = laws[nextLaw]
    if (match.index < past || (law !== undefined && law.start <= match.index)) continue
    const group = readGroup(text, match)
    if (group === undefined) continue
    groups.push(group)
    past = group.end
  }
  return groups
}
