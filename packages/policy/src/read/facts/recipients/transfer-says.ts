import type { Says } from '../../../model/fact.ts'
import type { Mention } from '../../match.ts'
import { has } from '../mentions.ts'

/** 'Where a transfer occurs, …': what follows is only so where there is one. */
const onlyWhereSent = (mentions: readonly Mention[], { from, scope }: Mention): boolean =>
  scope.condition === 'consequent' &&
  mentions.some((one) => one.concept === 'transfer:send' && one.from < from && one.scope.condition === 'antecedent')

const ifs = new Set(['if', 'when', 'where'])
const choosing = new Set(['you', 'law', 'court', 'required'])
const imagined = new Set(['could', 'would'])
/** 'It leaves the UK only if you ask', 'it could go abroad if you chose to'. */
const isOnlyThen = ({ statement: { words }, from }: Mention): boolean =>
  words.some(
    ({ text }, at) =>
      text === 'only' && ifs.has(words[at + 1]?.text ?? '') && words.slice(at + 2, at + 4).some(({ text: word }) => choosing.has(word)),
  ) || words.slice(Math.max(0, from - 4), from + 1).some(({ text }) => imagined.has(text))

/** 'When you choose a course in Norway, your form goes there': it does so whenever somebody chooses. */
const isOfChoice = ({ topic, statement: { words } }: Mention): boolean =>
  topic === 'place' && words[0]?.text === 'when' && words[1]?.text === 'you' && words.some(({ text }) => text === 'there')

/** 'Nothing leaves without your consent', 'suppliers need our permission to send data abroad': whether it does is told nowhere. */
export const isByLeave = ({ topic, scope: { polarity } }: Mention, mentions: readonly Mention[]): boolean =>
  topic === 'transfer' &&
  has(mentions, 'transfer:leave') &&
  (polarity === 'denied' || mentions.some(({ topic: other, from }) => other === 'recipient' && from <= 2))

/** Whether data leaves, never does, or does on a condition. */
export const saysOf = (mention: Mention, mentions: readonly Mention[]): Says => {
  const { condition, hypothetical } = mention.scope
  // 'We send nothing abroad' denies in its middle.
  const inside = mention.statement.words
    .slice(mention.from, mention.to)
    .some(({ text }) => text === 'no' || text === 'nothing' || text === 'none' || text === 'nowhere')
  const polarity = inside ? 'denied' : mention.scope.polarity
  const asked = mentions.some((one) => one.concept === 'transfer:asked' && one.to <= mention.from)
  if ((condition === 'antecedent' && !isOfChoice(mention)) || hypothetical || asked || onlyWhereSent(mentions, mention))
    return 'conditional'
  if (has(mentions, 'transfer:depending') || (condition === 'consequent' && isOnlyThen(mention))) return 'conditional'
  // 'Nothing leaves without your consent': what does then is told of nowhere.
  if (isByLeave(mention, mentions)) return 'conditional'
  if (has(mentions, 'transfer:usually') && (polarity === 'denied' || mention.concept === 'transfer:within')) return 'conditional'
  return polarity === 'denied' ? 'denied' : 'stated'
}

export const opposite: Readonly<Record<Says, Says>> = { stated: 'denied', denied: 'stated', conditional: 'conditional' }
