import type { RightId } from '@clearnotice/uk-gdpr'
import type { RightStatement } from '../../../model/rights.ts'
import type { Block, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import type { RightNaming } from './right-naming.ts'

/** Those whose words are said of few other things come first: 'stop using it for a while', 'pause while a mistake is looked into'. */
const core: readonly RightId[] = [
  'right-to-portability',
  'right-to-restriction',
  'right-to-object',
  'right-to-erasure',
  'right-to-rectification',
  'right-of-access',
]
/** So many items of a list name rights where the list is one of rights. */
const fewest = 2
/** So many where an item whose words tell nothing is guessed to be one. */
const fewestToGuess = 3
const longestItem = 30

export type RightsByBlock = ReadonlyMap<Block | undefined, readonly RightNaming[]>

interface Unread {
  readonly item: Statement
  /** How many items around it name rights. */
  readonly among: number
}

const harmless = new Set(['complaint:data', 'complaint:question', 'request:extension'])
const tellsOther = (text: Text, statement: Statement): boolean =>
  text.mentionsIn(statement).some(({ topic, concept }) => (topic === 'complaint' || topic === 'request') && !harmless.has(concept))

const opensEntry = (statement: Statement): boolean => {
  const { kind, statements } = statement.block
  return statements[0] === statement && (kind === 'item' || (kind === 'row' && statement.columnHeader !== undefined))
}

/** Items and rows among rights that name none, and say nothing of complaints or of whom to write to. */
const unreadItems = (text: Text, naming: RightsByBlock): readonly Unread[] => {
  const entries = text.statements.filter(opensEntry)
  const lists = Map.groupBy(entries, ({ block }) => block.group)
  return [...lists.values()].flatMap((list) => {
    // Consent is taken back, and marketing stopped, in lists about other things too: there not as the first thing said.
    const among = list.filter((item) =>
      naming.get(item.block)?.some(({ right, mention }) => core.includes(right) || mention.statement === item),
    ).length
    if (among < fewest) return []
    return list.flatMap((item) =>
      !naming.has(item.block) && item.words.length <= longestItem && !tellsOther(text, item) ? [{ item, among }] : [],
    )
  })
}

/** What we do is no right of theirs. */
const ourDoing = new Set(['we', 'our', 'how', 'why'])

/** The rights that an item's words hint at, the likeliest first. */
const hintedAt = (text: Text, { block, words }: Statement): readonly RightId[] => {
  if (ourDoing.has(words[0]?.text ?? '')) return []
  // What comes after an item's first sentence explains; the cells of a row say one thing together.
  const own = block.kind === 'row' ? block.statements : block.statements.slice(0, 1)
  const said = new Set(own.flatMap((one) => text.mentionsIn(one)).map(({ concept }) => concept))
  return core.filter((right) => said.has(`hint:${right}`))
}

/**
 * Rights that a list has in words of its own: an item among rights that the words in it tell, or that isn't understood in a list that
 * lacks one or two, is likelier to be one of those than something else.
 */
export const readListedRights = (text: Text, naming: RightsByBlock, named: readonly RightStatement[]): readonly RightStatement[] => {
  const absent = new Set(core.filter((right) => !named.some((one) => one.right === right)))
  if (absent.size === 0) return []
  const add = (right: RightId, item: Statement, confidence: number): RightStatement => {
    absent.delete(right)
    return text.placed({ right, text: item.text, says: 'stated', confidence, limited: false, form: 'item', superseded: false }, item)
  }
  const dark: Unread[] = []
  const hinted = unreadItems(text, naming).flatMap((unread) => {
    const rights = hintedAt(text, unread.item)
    if (rights.length === 0 && unread.among >= fewestToGuess) dark.push(unread)
    const right = rights.find((one) => absent.has(one))
    return right === undefined ? [] : [add(right, unread.item, 0.7)]
  })
  if (absent.size > 2 || dark.length < absent.size) return hinted
  return [...hinted, ...[...absent].map((right, at) => add(right, dark[at]!.item, 0.5))]
}
