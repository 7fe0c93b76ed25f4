import type { Block, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { wordSet } from '../../word-set.ts'
import { whole } from './draft.ts'
import { type PurposeSpan, purposesIn } from './purposes.ts'

const speakers: ReadonlySet<string> = new Set(['we', 'i'])
const adverbs: ReadonlySet<string> = new Set(['also', 'then', 'now', 'regularly', 'routinely', 'always', 'usually', 'and', 'once'])
const doing: ReadonlySet<string> = wordSet(
  `ask look watch monitor check use record film take pass send share analyse analyze combine compare publish score print photograph track count listen
  read study test survey measure profile match sell collect scan log research screen rank feed note hold show give video stream list`,
)

const be: ReadonlySet<string> = new Set(['is', 'are'])
const given: ReadonlySet<string> = new Set(['sent', 'sold', 'given', 'kept', 'held', 'put', 'fed', 'read', 'shown'])
const aims: ReadonlySet<string> = new Set(['to', 'for', 'so'])
/** 'Names of drivers are passed to the insurer to get cover.' */
const isDone = (text: Text, statement: Statement): boolean => {
  const { words } = statement
  const verb = words.findIndex(({ text: word }, at) => at > 0 && be.has(words[at - 1]!.text) && (word.endsWith('ed') || given.has(word)))
  const datum = text.unitsOf(statement).findIndex((units) => units?.some(({ name }) => name === 'datum' || name === 'data'))
  return verb > 0 && datum >= 0 && datum < Math.min(verb, 4) && words.slice(verb).some(({ text: word }) => aims.has(word))
}

/** 'We look through mailboxes for leaks', though what for isn't told in words that are read. */
const isDeed = ({ words, label, kind, text: said }: Statement): boolean => {
  if (kind === 'heading' || said.endsWith('?')) return false
  let at = label !== undefined && label.words < words.length ? label.words : 0
  if (!speakers.has(words[at]?.text ?? '')) return false
  at++
  while (adverbs.has(words[at]?.text ?? '')) at++
  return doing.has(words[at]?.text ?? '')
}

const guarding: ReadonlySet<string> = new Set(
  'protect protects protecting secure security encrypt encrypted encryption password passwords backup backups safe'.split(' '),
)
/** 'We use encryption to protect it' tells how data is kept, not what it is used for. */
const isOnSafety = ({ words }: Statement): boolean => words.some(({ text }) => guarding.has(text))

/** What is surely done with data: in words that tell a purpose, else as a deed. */
export const deedIn = (text: Text, statement: Statement): PurposeSpan | undefined => {
  if (text.says(statement, 'cue:right') || text.says(statement, 'purpose:local') || isOnSafety(statement)) return undefined
  const purpose = purposesIn(text, statement).find(({ vague, confidence }) => !vague && confidence >= 0.7)
  if (purpose !== undefined) return purpose
  const affirmed = text.unitsOf(statement).every((units) => units?.some(({ name }) => name === 'not' || name === 'hypothetical') !== true)
  return affirmed && (isDeed(statement) || isDone(text, statement)) ? { ...whole(statement), confidence: 0.75 } : undefined
}

/** What an item or a paragraph that names no basis tells of: 'To analyse visits', 'selling lists of guests', 'We also film the yard'. */
export const deedOf = (text: Text, { kind, statements }: Block): PurposeSpan | undefined => {
  const [first] = statements
  const opening = first?.words[first.label === undefined || first.label.words === first.words.length ? 0 : first.label.words]?.text ?? ''
  const isNamed = kind === 'item' && first !== undefined && !first.text.endsWith(':') && (opening === 'to' || opening.endsWith('ing'))
  return statements.map((statement) => deedIn(text, statement)).find((deed) => deed !== undefined) ?? (isNamed ? whole(first) : undefined)
}
