import type { Block, Reading } from '@clearnotice/policy'
import type { TextEdit } from './finding.ts'

const blank = new Set([' ', '\t'])

/**
 * The edit that takes a list item or a table row out, with its line. None where the block holds other blocks, or shares its lines with
 * other text.
 */
export const removeBlock = ({ source, statements }: Reading, block: Block): readonly TextEdit[] | undefined => {
  if (block.kind !== 'item' && block.kind !== 'row') return undefined
  const last = block.statements.at(-1)
  if (last !== undefined && statements[last.index + 1]?.block.parent === block) return undefined
  let { start, end } = block.span
  while (start > 0 && blank.has(source[start - 1] as string)) start--
  while (end < source.length && blank.has(source[end] as string)) end++
  if ((start > 0 && source[start - 1] !== '\n') || (end < source.length && source[end] !== '\n' && source[end] !== '\r')) return undefined
  if (source[end] === '\r') end++
  if (source[end] === '\n') end++
  return [{ start, end, text: '' }]
}
