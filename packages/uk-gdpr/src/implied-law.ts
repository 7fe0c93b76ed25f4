import { asOf } from './as-of.ts'
import { cite } from './citation.ts'
import { type Group, type Item, stickyEnd } from './citation-groups.ts'
import type { InstrumentId } from './instruments.ts'
import { provisionOn } from './provisions.ts'

const ofSomethingElse =
  /\s{0,20},?\s{0,20}(?:of\s{1,20}\S|(?:in|to|under|within|from)\s{1,20}(?:this|our|these|those|its|their|your|that|the\s{1,20}(?:agreement|contract|terms|policy|notice|constitution|rules|articles|document|present|above|following))\b|(?:above|below|herein|hereof)\b)/iy
const possessed = /\b(?:our|this|these|its|their|your|company['’]s|blog|news|magazine)\s+$/i

/** A heading or a list item that begins with its own number: `## Article 5`. */
const startsLine = (text: string, { start }: Group): boolean => /(?:^|\n)[\s#*>\d.-]*$/.test(text.slice(Math.max(0, start - 12), start))

/** A document that counts its own sections as articles: then 'Article 5' alone is its own. */
export function hasOwnArticles(text: string, groups: readonly Group[]): boolean {
  return groups.filter((group) => group.unit === 'article' && !group.items[0]?.pinpoint.includes('(') && startsLine(text, group)).length > 1
}

/** What law a provision without one beside it must be of, if any. */
export function impliedLaw(text: string, group: Group, item: Item, ownArticles: boolean): InstrumentId | undefined {
  if (stickyEnd(ofSomethingElse, text, group.end) !== undefined || possessed.test(text.slice(Math.max(0, group.start - 20), group.start)))
    return undefined
  const subdivided = item.pinpoint.includes('(')
  if (group.unit === 'article') {
    const number = Number.parseInt(item.pinpoint, 10)
    const certain =
      subdivided || /[A-Z]/.test(item.pinpoint) || (group.formal && !ownArticles && (group.plural || !startsLine(text, group)))
    return certain && number >= 1 && number <= 99 ? 'uk-gdpr' : undefined
  }
  if (group.unit === 'recital') return group.formal && Number(item.pinpoint) <= 173 ? 'uk-gdpr' : undefined
  if (group.unit === 'annex') return /^Annex 1 para/.test(item.pinpoint) ? 'uk-gdpr' : undefined
  if (group.unit === 'schedule') return /^Sch 1 para/.test(item.pinpoint) ? 'dpa-2018' : undefined
  const known = group.unit === 'section' && /^\d+[A-Z]/.test(item.pinpoint)
  const { status } = provisionOn(cite('dpa-2018', item.pinpoint.replace(/\(.*/, '')), asOf)
  return known && status !== 'unknown' && status !== 'never-existed' ? 'dpa-2018' : undefined
}
