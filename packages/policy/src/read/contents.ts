import type { Link } from './reading.ts'
import type { Statement } from './statement.ts'

const fewest = 3

/** What a table of contents says it says of the document's sections: the statements of lists and tables whose entries are links within the document. */
export const contentsOf = (links: readonly Link[], statements: readonly Statement[]): ReadonlySet<Statement> => {
  const contents = new Set<Statement>()
  const entries = new Map<number, Set<number>>()
  for (const { url, text, statement } of links) {
    const { block } = statement
    if (!url.startsWith('#') || block.group === undefined || block.statements[0] !== statement || text.length * 2 < statement.text.length)
      continue
    const known = entries.get(block.group)
    if (known === undefined) entries.set(block.group, new Set([block.position ?? 0]))
    else known.add(block.position ?? 0)
  }
  if (entries.size === 0) return contents
  const sizes = new Map<number, number>()
  for (const { block } of statements)
    if (block.group !== undefined) sizes.set(block.group, Math.max(sizes.get(block.group) ?? 0, (block.position ?? 0) + 1))
  for (const statement of statements) {
    const { group } = statement.block
    const linked = group === undefined ? 0 : (entries.get(group)?.size ?? 0)
    // The head of a table is no link.
    if (group !== undefined && linked >= fewest && linked + 1 >= (sizes.get(group) ?? 0)) contents.add(statement)
  }
  return contents
}
