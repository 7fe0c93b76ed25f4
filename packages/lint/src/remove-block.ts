import { type Block, type Reading, wordsKey } from '@clearnotice/policy'
import type { TextEdit } from './finding.ts'
import { lineEnd, lineStart } from './remove-lines.ts'

const wordsIn = ({ statements }: Block): string => statements.map(wordsKey).join('\n')

/**
 * The edit that takes a list item or a table row out that says what another says, with its line. None where it says more or other things,
 * holds other blocks, or shares its lines with other text.
 */
export const removeBlock = ({ source, statements }: Reading, block: Block, kept: Block): readonly TextEdit[] | undefined => {
  if ((block.kind !== 'item' && block.kind !== 'row') || wordsIn(block) !== wordsIn(kept)) return undefined
  const last = block.statements.at(-1)
  if (last !== undefined && statements[last.index + 1]?.block.parent === block) return undefined
  const { span } = block
  const [start, end] = [lineStart(source, span.start), lineEnd(source, span.end)]
  if (`${source.slice(start, span.start)}${source.slice(span.end, end)}`.trim() !== '') return undefined
  return [{ start, end, text: '' }]
}
