import type { Block, Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { isElsewhere, labelField } from '../field.ts'
import { claimsIn } from './claims.ts'

/** Items of lists in which each tells by itself what is done and, further on, on which basis. */
const itemsWithBasis = (text: Text, statements: readonly Statement[]): ReadonlySet<Block> => {
  const lists = new Map<number | undefined, { readonly items: Set<Block>; bare: boolean }>()
  for (const statement of statements) {
    const { block } = statement
    if (block.kind !== 'item') continue
    const [claim] = claimsIn(text, statement)
    if (claim === undefined) continue
    // '- Sales' over '  - lawful basis: contract'.
    const owner = block.parent !== undefined && labelField(text, statement) === 'basis' ? block.parent : block
    let list = lists.get(owner.group)
    if (list === undefined) lists.set(owner.group, (list = { items: new Set(), bare: false }))
    if (claim.from <= 2 && owner.statements[0] === statement) list.bare = true
    list.items.add(owner)
  }
  return new Set([...lists.values()].flatMap(({ items, bare }) => (bare || items.size < 2 ? [] : [...items])))
}

/** A paragraph's title is no longer, in words: '**CCTV.** …'. */
const longestTitle = 6
const isTitled = ({ statements: [first, second] }: Block): boolean => {
  if (first === undefined) return false
  const { label, words } = first
  if (label !== undefined && label.words < words.length) return label.words <= longestTitle
  return second !== undefined && words.length <= longestTitle
}

/** 'Basis: …' in a field of its own, or in a bracket behind the title: '**Raffle** (basis: consent)'. */
const isInField = (text: Text, statement: Statement): boolean =>
  labelField(text, statement) === 'basis' || text.mentionsIn(statement, 'basis-label').some(({ from }) => statement.words[from]!.before === '(')

/** Paragraphs that each tell of one activity under a title of its own, and of its basis in a field: 'Basis: …'; those without one, too. */
const paragraphsWithBasis = (text: Text, statements: readonly Statement[]): ReadonlySet<Block> => {
  const titled = new Set<Block>()
  let based = 0
  for (const statement of statements) {
    const { block } = statement
    if (block.kind !== 'paragraph' || !isTitled(block)) continue
    titled.add(block)
    if (isInField(text, statement) && claimsIn(text, statement).length > 0) based++
  }
  return based >= 2 ? titled : new Set()
}

export const blocksWithBasis = (text: Text, statements: readonly Statement[]): ReadonlySet<Block> =>
  itemsWithBasis(text, statements).union(paragraphsWithBasis(text, statements))

/** The block with a basis of its own that a statement stands in. */
export const blockAround = (blocks: ReadonlySet<Block>, { block }: Statement): Block | undefined => {
  let at: Block | undefined = block
  while (at !== undefined && !blocks.has(at)) at = at.parent
  return at
}

/** So many sections beside each other that each name a basis, and so many that give it in a field, tell of one activity each. */
const fewestSections = 3
const fewestFields = 2

/** How a section under a heading of its own, which is no basis, names one: in a field, in its text, or not. */
const basisOf = (text: Text, { heading, statements }: Section): 'field' | 'text' | undefined => {
  if (heading === undefined || text.says(heading, 'bases') || text.says(heading, 'basis-cue')) return undefined
  const naming = statements.filter((one) => claimsIn(text, one).some(({ passing, says }) => !passing && says !== 'denied'))
  if (naming.some((one) => labelField(text, one) === 'basis')) return 'field'
  return naming.length > 0 ? 'text' : undefined
}

/** Sections of one activity each, with its basis, though what it is for isn't told in words that are read. */
export const sectionsWithBasis = (text: Text): ReadonlySet<Section> => {
  const found = new Set<Section>()
  const visit = (section: Section): void => {
    const based = section.sections
      .map((one) => ({ one, basis: isElsewhere(text, one) ? undefined : basisOf(text, one) }))
      .filter(({ basis }) => basis !== undefined)
    const fields = based.filter(({ basis }) => basis === 'field')
    if (based.length >= fewestSections || fields.length >= fewestFields) for (const { one } of based) found.add(one)
    for (const one of section.sections) visit(one)
  }
  visit(text.outline)
  return found
}
