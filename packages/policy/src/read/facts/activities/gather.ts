import type { Section } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { sectionsWithBasis } from './based-blocks.ts'
import { type Draft, draft } from './draft.ts'
import { gatherProse } from './gather-prose.ts'
import { gatherRows, rowsOf } from './gather-rows.ts'
import { type Gathering, keepApart } from './gathering.ts'
import { standing } from './standing.ts'

export interface Gathered {
  readonly drafts: readonly Draft[]
  /** What stands by itself: purposes in one place, bases in another. */
  readonly pool: Draft
}

/** Splits a document into what is done with data: rows, labelled fields, sections, basis by basis, sentence by sentence. */
export const gather = (text: Text): Gathered => {
  const gathering: Gathering = { text, drafts: [], pool: draft() }
  const { based, lacking } = sectionsWithBasis(text)
  const visit = (section: Section): void => {
    const { rows, rest } = rowsOf(text, section)
    gatherRows(gathering, rows)
    gatherProse(gathering, section, rest, lacking.has(section) ? 'lacking' : based.has(section) ? 'based' : undefined)
    for (const inner of section.sections) visit(inner)
  }
  visit(text.outline)
  const drafts = standing(gathering)
  for (const one of gathering.drafts) if (!drafts.has(one)) keepApart(gathering, one)
  return { drafts: [...drafts], pool: gathering.pool }
}
