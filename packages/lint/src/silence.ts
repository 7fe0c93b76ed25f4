import type { Place } from '@clearnotice/policy'
import type { Draft } from './draft.ts'
import { type Precedence, precedence, type Reach } from './precedence.ts'
import { isWithin } from './statements.ts'

const overlaps = ({ span: a, path }: Place, { span: b, path: other }: Place): boolean =>
  a !== undefined && b !== undefined ? a.start < b.end && b.start < a.end : path !== undefined && path === other

const reaches: Record<Reach, (speaker: Draft, other: Draft) => boolean> = {
  document: () => true,
  section: (speaker, other) => speaker.statement?.section === other.statement?.section,
  block: (speaker, other) =>
    speaker.statement === undefined ? overlaps(speaker.place, other.place) : speaker.statement.block === other.statement?.block,
  overlap: (speaker, other) => overlaps(speaker.place, other.place),
  subject: (speaker, other) => speaker.subject === other.subject,
  within: (speaker, other) => speaker.statement !== undefined && isWithin(other.statement?.section, speaker.statement.section),
}

/** Drops the findings over which a more specific rule has precedence. A finding that is dropped still silences others. */
export const silence = (drafts: readonly Draft[], order: readonly Precedence[] = precedence): readonly Draft[] => {
  const byRule = Map.groupBy(drafts, ({ rule }) => rule)
  const silent = new Set<Draft>()
  for (const { speaks, silences, reach } of order)
    for (const speaker of byRule.get(speaks) ?? [])
      for (const rule of silences) for (const other of byRule.get(rule) ?? []) if (reaches[reach](speaker, other)) silent.add(other)
  return drafts.filter((draft) => !silent.has(draft))
}
