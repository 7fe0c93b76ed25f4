import type { Statement } from '../read/statement.ts'
import type { Change } from './change.ts'
import type { Side } from './sides.ts'
import { editorial } from './weights.ts'

const wordsOf = ({ words }: Statement): string => words.map(({ text }) => text).join(' ')

/** Sentences of one text that the other lacks, in the order of the text. */
const lacking = (those: readonly Statement[], these: readonly Statement[]): readonly Statement[] => {
  const left = new Map<string, number>()
  for (const statement of those) left.set(wordsOf(statement), (left.get(wordsOf(statement)) ?? 0) + 1)
  return these.filter((statement) => {
    const count = left.get(wordsOf(statement)) ?? 0
    left.set(wordsOf(statement), count - 1)
    return count <= 0 && statement.words.length > 0
  })
}

const quote = (statements: readonly Statement[]): { text: string; place: { span: { start: number; end: number } } } | undefined => {
  const [first] = statements
  return first && { text: statements.map(({ text }) => text).join(' … '), place: { span: first.span() } }
}

/** Of two texts: that sentences differ, or stand in another order, whatever they say. Reflowing and renumbering change no sentence. */
export const compareWording = (before: Side, after: Side): readonly Change[] => {
  const [was, is] = [before.reading?.statements, after.reading?.statements]
  if (was === undefined || is === undefined) return []
  const [gone, come] = [lacking(is, was), lacking(was, is)]
  if (gone.length === 0 && come.length === 0) {
    const moved = was.map(wordsOf).join('\n') !== is.map(wordsOf).join('\n')
    return moved
      ? [{ kind: 'moved', topic: 'document', message: 'sentences in another order', ...editorial('Nothing but the order differs.') }]
      : []
  }
  const [old, new_] = [quote(gone), quote(come)]
  return [
    {
      kind: 'reworded',
      topic: 'document',
      message: `wording: ${come.length} ${come.length === 1 ? 'sentence or heading' : 'sentences and headings'} new, ${gone.length} gone`,
      ...(old && { before: old }),
      ...(new_ && { after: new_ }),
      ...editorial('What these words change in substance is listed by itself.'),
    },
  ]
}
