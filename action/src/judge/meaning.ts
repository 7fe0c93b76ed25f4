import { type Change, type ChangeTopic, comparePolicies, type Materiality, type Reading } from '@clearnotice/policy'

/** One difference in what two versions of a policy say. */
export interface MeaningChange {
  readonly topic: string
  /** In our words: `kept longer`. */
  readonly what: string
  /** In the policy's: `Support tickets`; empty where the two sides say it. */
  readonly subject: string
  readonly before: string | null
  readonly after: string | null
  readonly weight: Materiality
}

const topics: Readonly<Partial<Record<ChangeTopic, string>>> = {
  bases: 'Lawful bases',
  interests: 'Legitimate interests',
  data: 'Personal data',
  conditions: 'Special category data',
  sources: 'Where data comes from',
  requirement: 'Whether data must be given',
  safeguards: 'Safeguards for transfers',
  requests: 'Requests',
  'automated-decisions': 'Automated decisions',
  document: 'The document',
}

const nameOf = (topic: ChangeTopic): string => topics[topic] ?? `${topic.slice(0, 1).toUpperCase()}${topic.slice(1)}`

/** A message is ours up to its colon; then the policy's words follow, of which the two sides repeat some. */
const changeOf = ({ topic, message, before, after, materiality: weight }: Change): MeaningChange => {
  const colon = message.indexOf(': ')
  const [what, rest] = colon < 0 ? [message, ''] : [message.slice(0, colon), message.slice(colon + 2)]
  const sides = [before?.text, after?.text].filter((text) => text !== undefined)
  const ends = sides.map((text) => rest.indexOf(text)).filter((at) => at >= 0)
  const subject = rest.slice(0, ends.length > 0 ? Math.min(...ends) : rest.length).replace(/[,:]\s*$/, '')
  return { topic: nameOf(topic), what, subject, before: before?.text ?? null, after: after?.text ?? null, weight }
}

/** What changed in meaning from one version to the next, what matters most first. */
export const meaningChanges = (before: Reading, after: Reading): readonly MeaningChange[] => comparePolicies(before, after).map(changeOf)
