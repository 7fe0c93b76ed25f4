import type { Mention } from '../match.ts'

export const has = (mentions: readonly Mention[], ...concepts: readonly string[]): boolean =>
  mentions.some(({ concept }) => concepts.includes(concept))

/** Words that turn round what stands beside them. */
export const negations: ReadonlySet<string> = new Set(['not', 'no', 'without', 'never', 'nor', 'neither', 'lack', 'lacks'])
