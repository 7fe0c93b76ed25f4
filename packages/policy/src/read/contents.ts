import type { Link } from './reading.ts'
import type { Statement } from './statement.ts'

const fewest = 3

/** The entries of a list or table that are links within the document, and those of them that lead nowhere. */
interface Entries {
  readonly linked: Set<number>
  readonly broken: Set<number>
}

/**
 * What a table of contents says it says of the document's sections: the statements of lists and tables whose entries are links within the
 * document, or that stand under its name. Where half of the links lead nowhere, and name no heading either, they are no contents:
 * 'Request a copy' in a list of rights.
 */
export const contentsOf = (
  links: readonly Link[],
  statements: readonly Statement[],
  nowhere: ReadonlySet<Link>,
): ReadonlySet<Statement> => {
  const contents = new Set<Statement>()
  const lists = new Map<number, Entries>()
  const headings = new Set(statements.flatMap(({ kind, section }) => (kind === 'heading' ? section.title.toLowerCase() : [])))
  for (const link of links) {
    const { url, text, statement } = link
    const { block } = statement
    if (!url.startsWith('#') || block.group === undefined || block.statements[0] !== statement || text.length * 2 < statement.text.length)
      continue
    const entries = lists.get(block.group) ?? { linked: new Set(), broken: new Set() }
    lists.set(block.group, entries)
    entries.linked.add(block.position ?? 0)
    if (nowhere.has(link) && !headings.has(text.toLowerCase())) entries.broken.add(block.position ?? 0)
  }
  for (const statement of statements)
    if (statement.kind === 'item' && isContents(statement.leadIn ?? statement.section.heading)) contents.add(statement)
  if (lists.size === 0) return contents
  const sizes = new Map<number, number>()
  for (const { block } of statements)
    if (block.group !== undefined) sizes.set(block.group, Math.max(sizes.get(block.group) ?? 0, (block.position ?? 0) + 1))
  for (const statement of statements) {
    const { group } = statement.block
    const entries = group === undefined ? undefined : lists.get(group)
    if (group === undefined || entries === undefined) continue
    const { linked, broken } = entries
    // The head of a table is no link.
    if (linked.size >= fewest && linked.size + 1 >= (sizes.get(group) ?? 0) && broken.size * 2 < linked.size) contents.add(statement)
  }
  return contents
}

/** 'Contents', 'Table of contents:'. */
export const isContents = (above: Statement | undefined): boolean =>
  above !== undefined && above.words.length <= longestName && above.words.at(-1)?.text === 'contents'
/** In words. */
const longestName = 4
