import type { Block, Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { isElsewhere, labelField } from '../field.ts'
import { deedIn, deedOf } from './bare-deeds.ts'
import { claimsIn } from './claims.ts'

/** It has the words of a basis, whether they are understood as one or not. */
export const hintsAtBasis = (text: Text, statement: Statement): boolean =>
  text.says(statement, 'bases') ||
  text.says(statement, 'basis-cue') ||
  text.says(statement, 'basis-label') ||
  claimsIn(text, statement).length > 0

/** Those of some blocks that name no basis, where more of their kin do and they tell of something done. */
const lacking = (text: Text, all: Iterable<Block>, based: ReadonlySet<Block>): readonly Block[] => {
  const found = [...all].filter(
    (block) => !based.has(block) && !block.statements.some((one) => hintsAtBasis(text, one)) && deedOf(text, block) !== undefined,
  )
  return found.length * 2 <= based.size ? found : []
}

/** Items of lists in which each tells by itself what is done and, further on, on which basis; those without one, too. */
const itemsWithBasis = (text: Text, statements: readonly Statement[]): ReadonlySet<Block> => {
  const lists = new Map<number | undefined, { readonly items: Set<Block>; bare: boolean }>()
  const all = new Map<number | undefined, Set<Block>>()
  const parents = new Set<Block>()
  for (const statement of statements) {
    const { block } = statement
    if (block.kind !== 'item') continue
    const known = all.get(block.group)
    if (known === undefined) all.set(block.group, new Set([block]))
    else known.add(block)
    if (block.parent !== undefined) parents.add(block.parent)
    const [claim] = claimsIn(text, statement)
    if (claim === undefined || (claim.ofRequirement && deedIn(text, statement) === undefined)) continue
    // '- Sales' over '  - lawful basis: contract'.
    const owner = block.parent !== undefined && labelField(text, statement) === 'basis' ? block.parent : block
    let list = lists.get(owner.group)
    if (list === undefined) lists.set(owner.group, (list = { items: new Set(), bare: false }))
    if (claim.from <= 2 && owner.statements[0] === statement) list.bare = true
    list.items.add(owner)
  }
  return new Set(
    [...lists].flatMap(([group, { bare, items }]) => {
      if (bare || items.size < 2) return []
      const kin = [...(all.get(group) ?? [])].filter((block) => !parents.has(block))
      return [...items, ...lacking(text, kin, items)]
    }),
  )
}

/** A paragraph's title is no longer, in words: '**CCTV.** …'. */
const longestTitle = 6
const isTitled = (text: Text, { statements: [first, second] }: Block): boolean => {
  if (first === undefined || (labelField(text, first) !== undefined && !isBracketed(first))) return false
  const { label, words } = first
  if (label !== undefined && label.words < words.length) return label.words <= longestTitle
  return second !== undefined && words.length <= longestTitle
}

/** 'Raffle (basis: consent) – …' */
const isBracketed = ({ words, label }: Statement): boolean => words.slice(0, label?.words ?? 0).some(({ before }) => before === '(')

/** 'Basis: …' in a field of its own, or in a bracket behind the title: '**Raffle** (basis: consent)'. */
const isInField = (text: Text, statement: Statement): boolean =>
  labelField(text, statement) === 'basis' ||
  text.mentionsIn(statement, 'basis-label').some(({ from }) => [from, from - 1].some((at) => statement.words[at]?.before === '('))

/** A paragraph is told to be about something else than one activity: '**Security.** …'. */
const isAside = (text: Text, { statements: [title] }: Block): boolean =>
  title !== undefined &&
  text.mentionsIn(title, 'section').some(({ concept, from, to }) => !subjects.has(concept) && isInTitle(title, from, to))
const isInTitle = ({ label, words }: Statement, from: number, to: number): boolean =>
  from < 3 && to <= (label !== undefined && label.words < words.length ? label.words : words.length)
const subjects: ReadonlySet<string> = new Set(['section:purposes', 'section:marketing', 'section:document', 'section:privacy'])

/**
 * Paragraphs that each tell of one activity under a title of its own, and of its basis in a field ('Basis: …'), or most of them in their text;
 * those without one, too.
 */
const paragraphsWithBasis = (text: Text, statements: readonly Statement[]): ReadonlySet<Block> => {
  const titled = new Set<Block>()
  const based = new Set<Block>()
  const fields = new Set<Block>()
  let sure = 0
  for (const statement of statements) {
    const { block } = statement
    if (block.kind !== 'paragraph' || !isTitled(text, block)) continue
    titled.add(block)
    const claims = claimsIn(text, statement)
    if (claims.length > 0 && isInField(text, statement)) fields.add(block)
    if (claims.some(({ passing, says }) => !passing && says !== 'denied')) sure++
    if (hintsAtBasis(text, statement)) based.add(block)
  }
  if (fields.size >= 2) return titled
  if (sure === 0 || based.size < 2 || [...based].some((block) => isAside(text, block))) return new Set()
  const more = lacking(
    text,
    [...titled].filter((block) => !isAside(text, block)),
    based,
  )
  return more.length > 0 ? based.union(new Set(more)) : new Set()
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

/** Under a heading of its own, which is none of what every policy tells. */
const isOwnSubject = (text: Text, { heading }: Section): boolean =>
  heading !== undefined && text.mentionsIn(heading, 'section').every(({ concept }) => subjects.has(concept)) && !heading.text.endsWith('?')

/** It tells of something done, and of no basis, in as few words as one activity takes. */
const isLacking = (text: Text, section: Section): boolean =>
  section.sections.length === 0 &&
  section.statements.length > 0 &&
  section.statements.length <= longestActivity &&
  isOwnSubject(text, section) &&
  !section.statements.some((one) => hintsAtBasis(text, one)) &&
  section.statements.some((one) => deedIn(text, one) !== undefined)
/** In statements. */
const longestActivity = 8

/** Sections of one activity each, with its basis, though what it is for isn't told in words that are read; and their like without one. */
export const sectionsWithBasis = (text: Text): { readonly based: ReadonlySet<Section>; readonly lacking: ReadonlySet<Section> } => {
  const found = { based: new Set<Section>(), lacking: new Set<Section>() }
  const visit = (section: Section): void => {
    const based = section.sections
      .map((one) => ({ one, basis: isElsewhere(text, one) ? undefined : basisOf(text, one) }))
      .filter(({ basis }) => basis !== undefined)
    const fields = based.filter(({ basis }) => basis === 'field')
    const own = based.filter(({ one }) => isOwnSubject(text, one))
    const others = own.length < 2 ? [] : section.sections.filter((one) => !isElsewhere(text, one) && isLacking(text, one))
    const lacks = others.length > 0 && others.length * 2 <= own.length
    if (lacks) for (const one of others) found.lacking.add(one)
    if (based.length >= fewestSections || fields.length >= fewestFields) for (const { one } of based) found.based.add(one)
    else if (lacks) for (const { one } of own) found.based.add(one)
    for (const one of section.sections) visit(one)
  }
  visit(text.outline)
  return found
}
