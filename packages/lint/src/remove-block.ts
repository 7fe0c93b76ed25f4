import type { Block, Reading } from '@clearnotice/policy'
import type { TextEdit } from './finding.ts'
import { wordsKey } from './same-words.ts'

const blank = new Set([' ', '\t'])

const wordsIn = ({ statements }: Block): string => statements.map(wordsKey).join('\n')

/**
 * The edit that takes a list item or a table row out that says what another says, with its line. None where it says more or other things,
 * holds other blocks, or shares its lines with other text.
 */
export const removeBlock = ({ source, statements }: Reading, block: Block, kept: Block): readonly TextEdit[] | undefined => {
  if ((block.kind !== 'item' && block.kind !== 'row') || wordsIn(block) !== wordsIn(kept)) return undefined
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
