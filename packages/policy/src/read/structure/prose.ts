import type { Span } from '../../model/place.ts'
import { perText, type Said, saidIn } from '../said.ts'
import type { Block, Section, Statement } from '../statement.ts'
import type { Word } from '../words.ts'
import { boldLabels } from './bold-labels.ts'
import { labelEnd, longest } from './label.ts'
import { type Run, sourceOf } from './run.ts'

const labelOf = ({ text, words }: Said, dashed: boolean): NonNullable<Statement['label']> | null => {
  const end = labelEnd(text, dashed)
  let count = 0
  while (count < words.length && words[count]!.end <= end) count++
  return end > 0 && count > 0 ? { text: text.slice(0, end), words: count } : null
}
const labelIn = perText((said) => labelOf(said, false))
const labelOrDashed = perText((said) => labelOf(said, true))

/** A stretch of a run that says something. All have the same fields: engines read those faster. */
export class Prose implements Statement {
  readonly kind: Statement['kind']
  readonly text: string
  readonly words: readonly Word[]
  readonly section: Section
  readonly block: Block
  readonly index: number
  leadIn: Statement | undefined = undefined
  columnHeader: Statement | undefined = undefined
  rowHeader: Statement | undefined = undefined
  readonly run: Run
  readonly from: number
  /** What is known of its text. */
  readonly said: Said
  private readonly shift: number
  private named: Statement['label'] | null = null
  private whole: Span | undefined = undefined

  constructor(kind: Statement['kind'], run: Run, from: number, to: number, section: Section, block: Block, index: number, shift: number) {
    this.kind = kind
    this.said = saidIn(run.text.slice(from, to))
    this.text = this.said.text
    this.words = this.said.words
    this.section = section
    this.block = block
    this.index = index
    this.run = run
    this.from = from
    this.shift = shift
  }

  get label(): NonNullable<Statement['label']> | undefined {
    if (this.named === null) this.named = this.findLabel()
    return this.named
  }

  span(from = 0, to?: number): Span {
    if (from === 0 && to === undefined) {
      this.whole ??= this.place(0, this.text.length)
      return this.whole
    }
    const end = to ?? this.words.length
    const first = this.words[from]
    const last = this.words[end - 1]
    if (!first) return this.place(this.text.length, this.text.length)
    return this.place(first.start, last && end > from ? last.end : first.start)
  }

  /** The place in the source of units `[start, end)` of the text. */
  place(start: number, end: number): Span {
    const { start: from, end: to } = sourceOf(this.run, this.from + start, this.from + end)
    return { start: from + this.shift, end: to + this.shift }
  }

  private findLabel(): Statement['label'] {
    if (this.kind === 'heading') return undefined
    const dashed =
      this.kind !== 'sentence' ||
      this.run.bold.some(({ start, end }) => start <= this.from && end > this.from && end - this.from <= longest)
    return (dashed ? labelOrDashed : labelIn)(this.said) ?? this.boldLabel()
  }

  private boldLabel(): Statement['label'] {
    const end = (boldLabels(this.run).get(this.from) ?? 0) - this.from
    const words = this.words.findIndex((word) => word.end > end)
    return words > 0 ? { text: this.text.slice(0, end), words } : undefined
  }
}

/** What is known of a statement's text. */
export const saidBy = (statement: Statement): Said => (statement instanceof Prose ? statement.said : saidIn(statement.text))
