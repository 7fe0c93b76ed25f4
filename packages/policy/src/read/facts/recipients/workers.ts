import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { wordSet } from '../../word-set.ts'
import { isReachedBy } from './deeds.ts'
import { relatives } from './recipient-names.ts'
import { work } from './work.ts'

/** Whoever it is, as words. */
interface Worker {
  readonly from: number
  readonly to: number
}

const firms = wordSet(
  'firm firms company companies agency agencies bureau bureaus outfit outfits studio studios practice business specialist freelancer subsidiary',
)
/** Ours, unless they are somewhere else. */
const hands = wordSet(
  `team desk office house lab laboratory workshop designer developer programmer secretary assistant typist typists transcriber translator editor webmaster
  clerk clerks handlers agents people colleague colleagues person man woman lady student friend parent branch affiliate`,
)
const things = wordSet(
  `server servers centre centres center computer computers machine machines database safe cabinet drawer box building store cloud address country
  countries place places region zone facility data point page case court time way folder drive account event course school`,
)
const openings = wordSet('a an another our the some one')
const foreign = wordSet('a an another one some')
const whereabouts = wordSet('in from of at near outside')
const asides = wordSet('also then each both now only who that which will may can could and')
/** How many words may stand between the article and the noun. */
const longestName = 4

const doings = new Set([
  ...work,
  ...wordSet('back backs edit edits pack packs clean cleans render renders draw draws make makes write writes build builds fit fits'),
])
const ours = wordSet('our your them it these those this')
const duties = wordSet('must should shall ought')

const openingOf = ({ words }: Statement, noun: number): number | undefined => {
  for (let at = noun - 1; at >= 0 && noun - at <= longestName; at--) {
    if (words[at + 1]!.before !== '') return undefined
    if (openings.has(words[at]!.text)) return at
  }
  return undefined
}

/** Behind 'in Leeds', 'of Cape Town, South Africa'. */
const pastPlace = (text: Text, statement: Statement, from: number): number => {
  const { words } = statement
  if (!whereabouts.has(words[from]?.text ?? '') || words[from]!.before !== '') return from
  const place = text.mentionsIn(statement, 'place').find((one) => one.from === from + 1)
  let to = place?.to ?? from + 1
  while (words[to]?.capital === true) to++
  return to > from + 1 ? to : from
}

/** Whether words[from] on say that our work is done, or your data had. */
const does = ({ words }: Statement, from: number): boolean => {
  let at = from
  while (at < words.length && at < from + 3 && asides.has(words[at]!.text)) at++
  if (!doings.has(words[at]?.text ?? '')) return false
  const next = words.slice(at + 1, at + 4).map(({ text }) => text)
  return next[0] !== 'us' && next[0] !== 'me' && (next.some((word) => ours.has(word)) || (next[0] === 'for' && next[1] === 'us'))
}

/** 'A picture studio in Tbilisi', 'the firm that packs our parcels': whoever works for us, and is no part of us. */
export const workerIn = (text: Text, statement: Statement): Worker | undefined => {
  const { words } = statement
  if (words.some(({ text: word }) => duties.has(word))) return undefined
  const spoken = text.says(statement, 'transfer:data') || text.says(statement, 'data') || words.some(({ text: word }) => word === 'your')
  for (let noun = 1; noun < words.length; noun++) {
    const from = openingOf(statement, noun)
    if (from === undefined) continue
    const article = words[from]!.text
    const to = noun + 1
    const past = pastPlace(text, statement, to)
    const isFirm = firms.has(words[noun]!.text)
    const placed = past > to || (hands.has(words[noun]!.text) && text.says(statement, 'place'))
    const relative = relatives.has(words[to]?.text ?? '')
    const known = isFirm ? foreign.has(article) || placed || relative : placed && !things.has(words[noun]!.text)
    if (!known) continue
    if (spoken && isReachedBy(statement, from)) return { from, to }
    const works = (isFirm || hands.has(words[noun]!.text)) && does(statement, past)
    if (works && (spoken || text.says(statement, 'place'))) return { from, to }
  }
  return undefined
}
