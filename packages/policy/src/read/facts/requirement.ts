import type { Requirement } from '../../model/activity.ts'
import type { Mention } from '../match.ts'
import type { Block, Statement } from '../statement.ts'
import type { Text } from '../text.ts'

type Ground = Requirement['ground']
const grounds: readonly Ground[] = ['statutory', 'contractual', 'voluntary']

const groundOf = (mentions: readonly Mention[]): Ground => {
  const named = new Set(mentions.map(({ concept }) => concept))
  // 'neither a statutory nor a contractual requirement'
  if (named.has('requirement:voluntary')) return 'voluntary'
  return grounds.find((ground) => named.has(`requirement:${ground}`)) ?? 'unstated'
}

/** Whether people must give data, and what follows if not: read together where the two stand beside each other. */
export const readRequirements = (text: Text): readonly Requirement[] => {
  const found: Requirement[] = []
  const byBlock = new Map<Block, Mention[]>()
  for (const mention of text.mentions('requirement')) {
    const { statement, scope } = mention
    const { section } = statement
    if (statement.kind === 'heading') continue
    if (
      scope.about !== 'ours' ||
      scope.hypothetical ||
      ['rights', 'cookies', 'retention', 'complaints'].some((topic) => text.isAbout(section, topic))
    )
      continue
    const list = byBlock.get(statement.block)
    if (list === undefined) byBlock.set(statement.block, [mention])
    else list.push(mention)
  }
  for (const mentions of byBlock.values()) {
    const consequences = mentions.filter(({ concept }) => concept === 'requirement:consequence')
    const ground = groundFor(text, mentions)
    const sure = consequences.length > 0 || mentions.some(({ statement }) => text.isAbout(statement.section, 'requirement'))
    // What is needed for what is said everywhere; it is about people's duty only beside a consequence, or as one.
    if (!sure && ground === 'contractual') continue
    const places = (consequences.length > 0 ? consequences : mentions).map(({ statement }) => statement)
    found.push(
      text.placed(
        { ground, consequence: consequences.length > 0, says: 'stated', confidence: sure ? 0.85 : 0.5 } satisfies Requirement,
        ...new Set<Statement>(places),
      ),
    )
  }
  return found
}

/** The ground in the same block, or in the sentences just before it. */
const groundFor = (text: Text, mentions: readonly Mention[]): Ground => {
  const own = groundOf(mentions)
  if (own !== 'unstated') return own
  const first = mentions[0]?.statement
  if (first === undefined) return own
  const here = text.mentionsIn(first)
  if (here.some(({ concept }) => concept === 'basis:contract')) return 'contractual'
  if (here.some(({ concept }) => concept === 'basis:legal-obligation')) return 'statutory'
  const near = text.statements.slice(Math.max(0, first.index - 2), first.index).filter(({ section }) => section === first.section)
  const said = groundOf(near.flatMap((statement) => text.mentionsIn(statement)))
  if (said !== 'unstated') return said
  // 'We need it for our agreement with you. If you would rather not tell us, …'
  const beside = near.filter(({ block }) => block === first.block).flatMap((statement) => text.mentionsIn(statement))
  if (beside.some(({ concept }) => concept === 'basis:contract')) return 'contractual'
  return beside.some(({ concept }) => concept === 'basis:legal-obligation') ? 'statutory' : said
}
