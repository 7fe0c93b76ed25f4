import { type Citation, type Day, dayText, formatCitation, type InForce, linkTo, type Topic } from '@clearnotice/uk-gdpr'
import { painter } from './paint.ts'
import { wrap } from './wrap.ts'

const period = ({ from, to }: InForce): string => (to === undefined ? `since ${dayText(from)}` : `${dayText(from)} until ${dayText(to)}`)

const lawLines = (citations: readonly Citation[]): readonly string[] =>
  citations.map((citation) => `${formatCitation(citation)} ${linkTo(citation)}`)

export interface LawOptions {
  readonly day: Day
  /** How far the data go. */
  readonly asOf: Day
  readonly width: number
  readonly colour?: boolean
}

/** Topics of the law as they stand on a day, for a person to read. */
export const lawReport = (topics: readonly Topic[], { day, asOf, width, colour = false }: LawOptions): string => {
  const paint = painter(colour)
  const indented = (text: string): string => `  ${text}`
  const sections = topics.map(({ name, title, entriesOn }) => {
    const entries = entriesOn(day).map(({ id, description, inForce, citations }) =>
      [
        `${paint(id, 'bold')} ${paint(`(${period(inForce)})`, 'dim')}`,
        ...wrap(description, width - 2).map(indented),
        ...lawLines(citations).map((line) => paint(indented(line), 'dim')),
      ].join('\n'),
    )
    return [`${paint(title, 'blue', 'bold')} ${paint(`(${name}, ${dayText(day)})`, 'dim')}`, ...entries].join('\n\n')
  })
  return `${sections.join('\n\n\n')}\n\n${paint(`The data go as far as ${dayText(asOf)}. This is not legal advice.`, 'dim')}\n`
}

/** The same as data, with citations as texts and links. */
export const lawData = (topics: readonly Topic[], { day, asOf }: Pick<LawOptions, 'day' | 'asOf'>): object => ({
  on: day,
  asOf,
  topics: topics.map(({ name, title, entriesOn }) => ({
    name,
    title,
    entries: entriesOn(day).map((entry) => ({
      ...entry,
      citations: entry.citations.map((citation) => ({ text: formatCitation(citation), url: linkTo(citation) })),
    })),
  })),
})
