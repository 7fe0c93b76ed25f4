import type { RightId } from '@clearnotice/uk-gdpr'
import type { RightStatement } from '../../model/rights.ts'
import type { Block, Statement } from '../statement.ts'
import type { Text } from '../text.ts'

/** Those whose words are said of few other things come first: 'stop using it for a while', 'pause while a mistake is looked into'. */
const core: readonly RightId[] = [
  'right-to-portability',
  'right-to-restriction',
  'right-to-object',
  'right-to-erasure',
  'right-to-rectification',
  'right-of-access',
]
/** That many items of a list name rights where the list is one of rights; where an item's words tell nothing, so many more. */
const fewest = 2
const fewestToGuess = 3
const longestItem = 30

interface Unread {
  readonly item: Statement
  /** How many items around it name rights. */
  readonly among: number
}

const harmless = new Set(['complaint:data', 'complaint:question', 'request:extension'])
const tellsOther = (text: Text, statement: Statement): boolean =>
  text.mentionsIn(statement).some(({ topic, concept }) => (topic === 'complaint' || topic === 'request') && !harmless.has(concept))

/** Items and rows among rights that name none, and say nothing of complaints or of whom to write to. */
const unreadItems = (text: Text, naming: ReadonlySet<Block | undefined>): readonly Unread[] => {
  const lists = new Map<number, number>()
  for (const block of naming)
    if (block?.group !== undefined && block.kind !== 'paragraph') lists.set(block.group, (lists.get(block.group) ?? 0) + 1)
  return text.statements.flatMap((item) => {
    const { block, words, columnHeader } = item
    const among = lists.get(block.group ?? -1) ?? 0
    const opens = block.statements[0] === item && (block.kind === 'item' || (block.kind === 'row' && columnHeader !== undefined))
    return opens && among >= fewest && !naming.has(block) && words.length <= longestItem && !tellsOther(text, item) ? [{ item, among }] : []
  })
}

/** What we do is no right of theirs. */
const ourDoing = new Set(['we', 'our', 'how', 'why'])

/** The rights that an item's words hint at, the likeliest first. */
const hintedAt = (text: Text, { block, words }: Statement): readonly RightId[] => {
  if (ourDoing.has(words[0]?.text ?? '')) return []
  const said = new Set(block.statements.flatMap((one) => text.mentionsIn(one)).map(({ concept }) => concept))
  return core.filter((right) => said.has(`hint:${right}`))
}

/**
 * Rights that a list has in words of its own: an item among rights that the words in it tell, or that isn't understood in a list that
 * lacks one or two, is likelier to be one of those than something else.
 */
export const readListedRights = (
  text: Text,
  naming: ReadonlySet<Block | undefined>,
  named: readonly RightStatement[],
): readonly RightStatement[] => {
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
