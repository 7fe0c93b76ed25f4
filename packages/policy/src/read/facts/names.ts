import { perStatement } from '../per-statement.ts'
import { perText, type Said } from '../said.ts'
import type { Statement } from '../statement.ts'
import { saidBy } from '../structure/prose.ts'
import type { Text } from '../text.ts'
import { wordSet } from '../word-set.ts'
import type { Word } from '../words.ts'
import { joiners, suffixes } from './name-likeness.ts'

/** Words written like a name: words[from] to words[to] of the statement. */
export interface Name {
  readonly statement: Statement
  readonly from: number
  readonly to: number
  /** As written, without a possessive 's. */
  readonly text: string
}

/** Capitalised, and still no part of a name. */
const never = wordSet(
  `a an the and or but nor so as at by for from in into of off on onto out over to up with within without under via about after before because if when
  while where whether what which who whom whose why how that this these those there here then than all any each every some no not only both either
  i me my we us our ours you your yours he she it its they them their is are was were be been am do does did has have had can could will would may might
  must shall should please last first updated update effective date dated version review reviewed note important welcome thank dear hello hi
  data controller controllers processor processors protection officer dpo privacy policy policies notice notices statement personal information gdpr eea
  ico commissioner commission supervisory authority act regulation regulations article articles section sections paragraph law legal
  contact email mail e-mail telephone tel phone fax address website web url number details registered registration office terms conditions
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  general directive pecr dpa cookie cookies right rights name id ip see click read more yes none n/a www http https internet
  copyright welcome depending examples example however also such other others under sometimes generally additionally furthermore`,
)
/** Says what kind of body it is, not which. */
const generic = wordSet(
  `company charity organisation organization business firm practice school college university club church society group trust council council's
  association department team site app service services platform client clients customer customers user users member members supplier suppliers
  parish board trustees committee staff partner partners provider providers third party parties individual individuals visitor visitors child children parent parents
  england wales scotland ireland britain kingdom united northern european union europe uk eu great london registered sole trader proprietor self employed
  applicant applicants employee employees worker workers candidate candidates pupil pupils patient patients student students volunteer volunteers people
  ltd limited plc llp cic`,
)
const lists = wordSet('department ministry college institute royal society office faculty')

const raw = (statement: Said, word: Word): string => statement.text.slice(word.start, word.end)

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

const hasUpper = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if ((unit >= 65 && unit <= 90) || (unit > 127 && text[at] !== text[at]!.toLowerCase())) return true
  }
  return false
}

/** Begins with a capital, has one inside ('eBay'), is an ordinal ('6th Morpeth'), or an ampersand. */
const isNameWord = (statement: Said, at: number): boolean => {
  const word = statement.words[at]
  if (word === undefined) return false
  if (word.capital || word.text === '&') return true
  const isNumbered = isDigit(statement.text.charCodeAt(word.start))
  if (!isNumbered && !hasUpper(statement.text, word.start + 1, word.end)) return false
  const written = raw(statement, word)
  if (written.includes('@') || written.includes('://')) return false
  if (isNumbered) return written.length > 1 && word.text !== written.toUpperCase() && statement.words[at + 1]?.capital === true
  return !written.includes('.')
}

/** 'IT' in capitals is a trade, 'It' a pronoun. */
const isNever = (statement: Said, at: number): boolean => {
  const word = statement.words[at] as Word
  // 'Art. 6'
  if (word.text === 'art' && isDigit(statement.words[at + 1]?.text.charCodeAt(0) ?? 0)) return true
  return never.has(word.text) && !(word.text === 'it' && raw(statement, word) === 'IT') && !(word.text === 'my' && at > 0 && word.capital)
}

/** Nothing but a space stands between a word and the one before it, or a mark that joins them. */
const touchesAt = (statement: Said, at: number): boolean => {
  const word = statement.words[at]
  if (word === undefined || !['', '-', '/'].includes(word.before)) return false
  return word.before === '' || statement.text[word.start - 1] !== ' '
}

const longestBracket = 4
/** 'Acme (Northern) Limited': where the name of a company that has a bracket in it goes on to. */
const pastBracket = (statement: Said, at: number): number => {
  const { words } = statement
  if (words[at]?.before !== '(') return 0
  for (let end = at; end < words.length && end < at + longestBracket; end++) {
    if (words[end + 1]?.before === ')') return suffixes.has(words[end + 1]!.text) && isNameWord(statement, at) ? end + 2 : 0
    if (words[end]!.before !== '' && end > at) return 0
  }
  return 0
}

/** Where the run that begins at `from` ends. */
const endOfRun = (statement: Said, from: number, heading: boolean): number => {
  const { words } = statement
  let end = from + 1
  let listing = lists.has(words[from]!.text)
  while (end < words.length) {
    const before = words[end - 1]!
    if (raw(statement, before).endsWith("'s") || raw(statement, before).endsWith('’s')) {
      // "St Mary's Church" goes on; "Acme's policy" doesn't.
      if (!isNameWord(statement, end) || isNever(statement, end)) break
    }
    if (suffixes.has(before.text)) break
    // 'Lumen, Inc.'
    if (words[end]!.before === ',' && words[end]!.capital && suffixes.has(words[end]!.text)) return end + 1
    if (touchesAt(statement, end) && (isNameWord(statement, end) || words[end]!.before === '-') && !(isNever(statement, end) && heading)) {
      listing ||= lists.has(words[end]!.text)
      end++
    } else if (pastBracket(statement, end) > 0) end = pastBracket(statement, end)
    else if (listing && words[end]!.before === ',' && isNameWord(statement, end)) end++
    else if (touchesAt(statement, end) && joiners.has(words[end]!.text)) {
      let next = end + 1
      if (touchesAt(statement, next) && joiners.has(words[next]!.text)) next++
      if (!touchesAt(statement, next) || !isNameWord(statement, next) || isNever(statement, next)) break
      end = next + 1
    } else break
  }
  return end
}

type Span = Omit<Name, 'statement'>

/** Runs of words written like a name that say more than what kind of body it is. */
const spansIn = (statement: Said, heading: boolean): readonly Span[] => {
  const found: Span[] = []
  const { words } = statement
  for (let at = 0; at < words.length; ) {
    if (!isNameWord(statement, at) || isNever(statement, at)) {
      at++
      continue
    }
    let from = at
    let to = endOfRun(statement, at, heading)
    at = Math.max(to, at + 1)
    while (to > from && (isNever(statement, to - 1) || joiners.has(words[to - 1]!.text))) to--
    while (from < to && joiners.has(words[from]!.text)) from++
    if (
      !words
        .slice(from, to)
        .some(({ text }, index) => text.length > 1 && !isNever(statement, from + index) && !generic.has(text) && !joiners.has(text))
    )
      continue
    const written = statement.text.slice(words[from]!.start, words[to - 1]!.end)
    const text = written.endsWith("'s") || written.endsWith('’s') ? written.slice(0, -2) : written
    found.push({ from, to, text })
  }
  return found
}
const spansInHeading = perText((said) => spansIn(said, true))
const spansInProse = perText((said) => spansIn(said, false))
const none: readonly never[] = []

/** The names in a statement, in order. */
export const namesIn: (text: Text, statement: Statement) => readonly Name[] = perStatement((_, statement) => {
  const spans = (statement.kind === 'heading' ? spansInHeading : spansInProse)(saidBy(statement))
  return spans.length === 0 ? none : spans.map((span) => ({ statement, ...span }))
})
