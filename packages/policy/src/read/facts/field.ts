import type { Mention } from '../match.ts'
import { perStatement } from '../per-statement.ts'
import type { Section, Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { questionBefore } from './question-of.ts'

/** What a label, a column or a lead-in says that its value is. */
export type Field = 'purpose' | 'basis' | 'interests' | 'data'

/** The concepts that tell of a field, the strongest first. */
const fields: readonly (readonly [concept: string, field: Field])[] = [
  ['basis-cue', 'basis'],
  ['basis-label', 'basis'],
  ['purpose:label', 'purpose'],
  ['basis:legitimate-interests', 'interests'],
]

/** The strongest of what a header, or a label of so many words, says; 'basis' has to be all of it. */
const strongest = (mentions: readonly Mention[], end: number): Field | undefined => {
  for (const [concept, field] of fields) {
    const told = mentions.some((one) => one.concept === concept && (concept !== 'basis-label' || (one.from === 0 && one.to === end)))
    if (told) return field
  }
  return undefined
}

/** What the label of a statement says; `interests` never is one ('Legitimate interests: …' names the basis). */
export const labelField: (text: Text, statement: Statement) => Field | undefined = perStatement((text, statement) => {
  const words = statement.label?.words ?? 0
  const field =
    words === 0
      ? undefined
      : strongest(
          text.mentionsIn(statement).filter(({ concept, from, to }) => to <= words && (concept !== 'purpose:label' || from === 0)),
          words,
        )
  return field === 'interests' ? undefined : field
})

/** What a header or a lead-in is about as a whole. */
export const headerField: (text: Text, header: Statement) => Field | undefined = perStatement(
  (text, header) => strongest(text.mentionsIn(header), header.words.length) ?? (isOfInterests(header) ? 'interests' : undefined),
)
/** 'Interest', 'Our interest'. */
const isOfInterests = ({ words }: Statement): boolean =>
  words.length <= 3 && words.some(({ text }) => text === 'interest' || text === 'interests')

/** What a lead-in or a row's header that is nothing but a label says ('Purposes:', a `<dt>`). */
export const wholeField: (text: Text, leadIn: Statement) => Field | undefined = perStatement((text, leadIn) => {
  const end = leadIn.words.length
  if (leadIn.label?.words === end) return labelField(text, leadIn)
  const field =
    leadIn.kind === 'heading'
      ? undefined
      : strongest(
          text.mentionsIn(leadIn).filter(({ from, to }) => from === 0 && to === end),
          end,
        )
  return field === 'interests' ? undefined : field
})

/** What a statement's own label, the label that opens its list, or its row or column says that it is. */
export const fieldOf: (text: Text, statement: Statement) => Field | undefined = perStatement((text, statement) => {
  const own = labelField(text, statement)
  if (own !== undefined) return own
  const { columnHeader, rowHeader, leadIn } = statement
  const column = columnHeader && headerField(text, columnHeader)
  const field = column ?? (rowHeader && (columnHeader === undefined ? headerField : wholeField)(text, rowHeader))
  if (field !== undefined) return field
  if (leadIn !== undefined) return wholeField(text, leadIn)
  const question = questionBefore(statement)
  if (question === undefined) return undefined
  const asked = strongest(
    text.mentionsIn(question).filter(({ concept, from }) => concept !== 'purpose:label' || from === 0),
    question.words.length,
  )
  return asked === 'interests' ? undefined : asked
})

const elsewhere: readonly string[] = ['recipients', 'transfers', 'retention', 'complaints', 'changes', 'links', 'automated', 'requirement']

/** Whether a section is about something else than what data is used for, so that a purpose or basis there is said in passing. */
export const isElsewhere = (text: Text, section: Section): boolean => {
  const is = (topic: string): boolean => text.isAbout(section, topic)
  if (is('bases')) return false
  return is('rights') || is('cookies') || is('children') || (!is('purposes') && elsewhere.some(is))
}

const far: readonly string[] = ['rights', 'retention', 'transfers', 'requirement', 'cookies']
/** Whether a section about something else tells it in the words of bases: 'as long as the law requires', 'necessary for our contract'. */
export const isFarElsewhere = (text: Text, section: Section): boolean => far.some((topic) => text.isAbout(section, topic))

/** Whether a statement opens a list of bases. */
export const opensBases = (text: Text, statement: Statement): boolean =>
  statement.kind !== 'heading' && statement.text.endsWith(':') && text.says(statement, 'basis-cue')
