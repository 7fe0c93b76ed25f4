import { significantWords } from '../../../model/identity.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { hasLegalForm } from '../name-likeness.ts'
import { type Name, namesIn } from '../names.ts'

const agents = new Set(['by', 'use', 'using', 'uses', 'via', 'through', 'with', 'called', 'on', 'to'])
const notNames = new Set(['gdpr', 'uk', 'article', 'data', 'cookies', 'our', 'the', 'we', 'this', 'your', 'ico'])
const isBreak = (before: string): boolean => before !== '' && before !== '/' && before !== '"' && before !== '-' && before !== '&'

const heads = new Set(['recipient', 'recipients'])
export const relatives: ReadonlySet<string> = new Set(['who', 'that', 'which'])

/** The name of an entry in a list: its label, or its words up to a break ('hosting and e-mail service providers'); what 'Recipients:' labels. */
export const nameOf = ({ words: all, text, label }: Statement): string => {
  const generic = label !== undefined && label.words < all.length
  const head = generic && label.words === 1 && heads.has(all[0]?.text ?? '')
  if (generic && !head) return label.text
  const words = head ? all.slice(1) : all
  // 'Who(m) Ltd': a bracket inside a word opens no aside.
  const stop = words.findIndex(({ before, start }, index) => index > 0 && isBreak(before) && !(before === '(' && text[start - 2] !== ' '))
  return text.slice(words[0]?.start ?? 0, words.at(stop === -1 ? -1 : stop - 1)?.end)
}

/** What an entry says besides the name: what for, what of. In a table the other cells of its row. */
export const purposeOf = ({ text, kind, block }: Statement, name: string): string =>
  significantWords(kind === 'cell' ? block.statements.map((one) => one.text).join(' ') : text)
    .filter((word) => !significantWords(name).includes(word))
    .join('-')

/** The capitalised words that follow 'handled by', 'we use': a name. */
export const nameAfter = ({ words, text }: Statement, from: number, to: number): { text: string; from: number; to: number } | undefined => {
  for (let at = Math.max(from, 1); at < Math.min(to + 2, words.length); at++) {
    const word = words[at]
    if (word?.capital !== true || notNames.has(word.text) || !agents.has(words[at - 1]?.text ?? '')) continue
    let end = at
    while (words[end + 1]?.capital === true && words[end + 1]?.before === '') end++
    return { text: text.slice(words[at]?.start, words[end]?.end), from: at, to: end + 1 }
  }
  return undefined
}

/** The capitalised words behind 'we tell': somebody's name. */
export const nameFrom = ({ words, text }: Statement, from: number): { text: string; from: number; to: number } | undefined => {
  let to = from
  while (words[to]?.capital === true && words[to]?.before === '' && !notNames.has(words[to]?.text ?? '')) to++
  return to === from ? undefined : { text: text.slice(words[from]?.start, words[to - 1]?.end), from, to }
}

/** 'Brightdesk Ltd', 'Fern Logistics': not any word that begins a sentence. */
export const isFirm = ({ text, from, to }: Name): boolean => hasLegalForm(text) || from > 0 || to > from + 1

/** The capitalised words before ', which receives', inside a sentence: a name. */
export const nameBefore = (statement: Statement, at: number): { text: string; from: number; to: number } | undefined =>
  relatives.has(statement.words[at - 1]?.text ?? '') ? nameEndingAt(statement, at - 1) : undefined

/** The capitalised words that end in front of a word, inside a sentence. */
export const nameEndingAt = ({ words, text }: Statement, end: number): { text: string; from: number; to: number } | undefined => {
  let from = end
  while (
    from > 1 &&
    words[from - 1]?.capital === true &&
    !notNames.has(words[from - 1]?.text ?? '') &&
    (from === end || words[from]?.before === '')
  )
    from--
  return from === end ? undefined : { text: text.slice(words[from]?.start, words[end - 1]?.end), from, to: end }
}

/** Companies and the like that are named behind 'shared with', 'seen by'. */
export const bodiesAfter = (text: Text, statement: Statement, from: number): readonly Name[] =>
  namesIn(text, statement).filter((name) => name.from >= from - 1 && hasLegalForm(name.text))

const articles = new Set(['the', 'our', 'a', 'an', 'any', 'your', 'my'])
const noBodies = new Set(
  'extent point end law maximum minimum purpose purposes way ways same following data information us public'.split(' '),
)

/** Whoever it is that stands behind 'we give your name to': 'the hotel'. */
export const bodyAfter = ({ words, text }: Statement, from: number): { text: string; from: number; to: number } | undefined => {
  if (!articles.has(words[from]?.text ?? '') || words[from]?.before !== '' || noBodies.has(words[from + 1]?.text ?? '')) return undefined
  let to = from + 1
  const ends = (word: string): boolean => agents.has(word) || relatives.has(word)
  while (to < words.length && to < from + 4 && words[to]?.before === '' && !ends(words[to]?.text ?? '')) to++
  return to === from + 1 ? undefined : { text: text.slice(words[from]?.start, words[to - 1]?.end), from, to }
}

const tools = new Set(
  'password computer machine algorithm system member person human trained nurse firewall cookie programme program tool team lock key process way method combination volunteer small single qualified mix third'.split(
    ' ',
  ),
)
const ourselves = new Set(['us', 'me', 'our'])
/** 'Packed for us by a mill', 'on our behalf by a studio': whoever it is. */
export const workerAfter = (statement: Statement, from: number): { text: string; from: number; to: number } | undefined => {
  const { words } = statement
  const forUs = words.some(
    ({ text }, at) => at < from && ourselves.has(text) && (words[at - 1]?.text === 'for' || words[at - 1]?.text === 'on'),
  )
  if (!forUs || words[from - 1]?.text !== 'by' || words.slice(from, from + 4).some(({ text }) => tools.has(text))) return undefined
  return bodyAfter(statement, from)
}

const trades = new Set(
  'host print deliver post pack maintain clean store audit collect run design translate survey insure shred build fix repair teach train transcribe mail book process ship file hire'.split(
    ' ',
  ),
)

/** 'Third parties who print our letters' are a kind; 'partners who help us to improve' aren't. */
export const hasTrade = ({ statement: { words }, to }: { readonly statement: Statement; readonly to: number }): boolean =>
  relatives.has(words[to]?.text ?? '') && isTrade(words[to + 1]?.text ?? '')

const isTrade = (word: string): boolean =>
  trades.has(word) || (word.endsWith('s') && (trades.has(word.slice(0, -1)) || trades.has(word.slice(0, -2))))
