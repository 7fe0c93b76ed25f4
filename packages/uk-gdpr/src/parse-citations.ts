import { type Citation, cite } from './citation.ts'
import { findGroups, type Group, glue, type Item, stickyEnd, type Unit } from './citation-groups.ts'
import { hasOwnArticles, impliedLaw } from './implied-law.ts'
import { type InstrumentId, instruments } from './instruments.ts'
import { findNamedLaws, type NamedLaw } from './named-laws.ts'
import { readPinpoint } from './pinpoint.ts'

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

type Found = Omit<FoundCitation, 'text'>

/** Farther from its provision than this, a law belongs to a whole chain of them. */
const farthestLaw = 30
const towardsLaw =
  /\s{0,20}(?:\)\s{0,20})?,?\s{0,20}\(?\s{0,20}(?:(?:of|under|in|to|from|within)\s{1,20})?(?:the\s{1,20}|both\s{1,20}the\s{1,20})?(?:retained\s{1,20}|assimilated\s{1,20}|amended\s{1,20}|new\s{1,20})?["“‘']?/iy
/** Between 'UK GDPR' and 'Article 6' stands at most `’s (the`. */
const farthestUnit = 12
const betweenLawAndUnit = /^['’]?s?[\s,:()[\]–—-]*(?:the\s+)?$/i

/** The law that stands right after a place, with what leads to it ('of the', a bracket). */
function lawAfter(text: string, { end, unit }: Group, laws: ReadonlyMap<number, NamedLaw>): NamedLaw | undefined {
  const law = laws.get(stickyEnd(towardsLaw, text, end) ?? end) ?? laws.get(end)
  return law !== undefined && fits(unit, law.instrument, true) ? law : undefined
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
  return (
    fits(group.unit, law.instrument, false) &&
    group.start - law.end <= farthestUnit &&
    betweenLawAndUnit.test(text.slice(law.end, group.start))
  )
}

/** `GDPR 6.1.f`: a law, and a subdivided number right after it. */
function readBareNumber(text: string, law: NamedLaw): Item | undefined {
  const at = stickyEnd(/[\s,(]+/y, text, law.end)
  const read = at === undefined ? undefined : readPinpoint(text, at)
  return read !== undefined && at !== undefined && /\([a-z]/.test(read.pinpoint)
    ? { pinpoint: read.pinpoint, start: law.start, end: read.end }
    : undefined
}

/** 'Section 9 of that Act' is of the law that was named last. */
const sameLaw = /\s{1,20}(?:of|to|under|in)\s{1,20}(?:that|the\s{1,20}(?:same|said))\s{1,20}(?:Act|Regulations?|Order)\b/iy

/** A law that was named before a text; `other` for one that isn't known here. */
export type LastLaw = InstrumentId | 'other'

/** The law that a text names last. */
export const lastLawIn = (text: string): LastLaw | undefined => findNamedLaws(text).at(-1)?.instrument

/** The law of each group: that after it, that before it, or that of the neighbour it is joined to. */
function lawsOf(text: string, groups: readonly Group[], laws: readonly NamedLaw[], last?: LastLaw): readonly (NamedLaw | undefined)[] {
  const lawAt = new Map(laws.map((law) => [law.start, law]))
  const result = groups.map((group) => lawAfter(text, group, lawAt))
  const joined = (group: Group, next: Group): boolean => stickyEnd(glue, text, group.end) === next.start
  for (let index = groups.length - 2; index >= 0; index--) {
    const [group, next, law] = [groups[index] as Group, groups[index + 1] as Group, result[index + 1]]
    if (law !== undefined && joined(group, next) && fits(group.unit, law.instrument, true)) result[index] ??= law
  }
  const used = new Set(result)
  let past = 0
  for (const [index, group] of groups.entries()) {
    while (past < laws.length && (laws[past] as NamedLaw).end <= group.start) past++
    if (result[index] !== undefined) continue
    const before = laws[past - 1]
    if (stickyEnd(sameLaw, text, group.end) !== undefined) {
      const instrument = before?.instrument ?? last
      if (instrument !== undefined && fits(group.unit, instrument, false))
        result[index] = { instrument, law: 'named', start: group.start, end: group.start, onlyBeside: true }
      continue
    }
    const previous = groups[index - 1]
    if (before !== undefined && !used.has(before) && standsBefore(text, before, group)) result[index] = before
    else if (previous?.unit === group.unit && joined(previous, group)) result[index] = result[index - 1]
    used.add(result[index])
  }
  return result
}

function citationsOf(text: string, group: Group, law: NamedLaw | undefined, ownArticles: boolean): readonly Found[] {
  const instrumentOfLaw = law?.instrument
  if (instrumentOfLaw === 'other') return []
  const lawFollows = law !== undefined && law.start >= group.end
  const lawLeads = law !== undefined && !lawFollows && standsBefore(text, law, group)
  // 'Article 6, 12 months': a singular word takes more numbers only if they are subdivided, or a law ends the list.
  const items = group.plural || lawFollows ? group.items : group.items.filter((item, place) => place === 0 || item.pinpoint.includes('('))
  return items.flatMap((item, place): readonly Found[] => {
    const instrument = instrumentOfLaw ?? impliedLaw(text, group, item, ownArticles)
    if (instrument === undefined) return []
    const pinpoint = group.unit === 'recital' ? `Recital ${item.pinpoint}` : item.pinpoint
    const start = place === 0 && lawLeads ? law.start : item.start
    const end = place === items.length - 1 && lawFollows && law.start - group.end < farthestLaw ? law.end : item.end
    return [{ citation: cite(instrument, pinpoint), law: law?.law ?? 'implied', start, end }]
  })
}

/** A law that no provision claims: with a number of its own, or named as a whole. */
function citationOfLaw(text: string, law: NamedLaw): readonly Found[] {
  if (law.instrument === 'other') return []
  const bare = readBareNumber(text, law)
  if (bare !== undefined) return [{ citation: cite(law.instrument, bare.pinpoint), law: law.law, start: bare.start, end: bare.end }]
  return law.onlyBeside ? [] : [{ citation: cite(law.instrument), law: law.law, start: law.start, end: law.end }]
}

/**
 * The citations in a text, in order: provisions with their law, and laws named as a whole. Speaks of laws, not of the document's own
 * sections: 'section 6.1 of this policy' is none. `last` is the law named last before it, for 'that Act'. Takes time linear in the text.
 */
export function parseCitations(text: string, last?: LastLaw): readonly FoundCitation[] {
  const laws = findNamedLaws(text)
  const groups = findGroups(text, laws)
  const lawOf = lawsOf(text, groups, laws, last)
  const used = new Set(lawOf)
  const ownArticles = hasOwnArticles(text, groups)
  return [
    ...groups.flatMap((group, index) => citationsOf(text, group, lawOf[index], ownArticles)),
    ...laws.filter((law) => !used.has(law)).flatMap((law) => citationOfLaw(text, law)),
  ]
    .map((found) => ({ ...found, text: text.slice(found.start, found.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
