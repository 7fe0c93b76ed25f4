import { type Citation, type Entry, formatCitation, linkTo, type Topic } from '@clearnotice/uk-gdpr'

const confidences: Readonly<Record<Entry['confidence'], string>> = {
  'verified-primary': 'read in the legislation',
  'verified-primary-transcript': 'read in a transcript of the legislation',
  'verified-secondary': 'from guidance or lawyers’ notes',
  'from-memory': 'not looked up',
}

/** What isn't a field of its own on the page, because the page shows it anyway. */
const shown = new Set([
  'id',
  'name',
  'description',
  'citations',
  'inForce',
  'confidence',
  'weak',
  'datePrecision',
  'dpv',
  'citationsByDay',
  'textByDay',
  'successors',
])

const link = (citation: Citation): string => `[${formatCitation(citation)}](${linkTo(citation)})`
const period = ({ from, to }: Entry['inForce']): string =>
  to === undefined ? `from ${from}` : from === to ? 'never' : `${from} until ${to}`
const spaced = (name: string): string => name.replace(/[A-Z0-9]+/g, (part) => ` ${part.toLowerCase()}`)

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join('; ')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, inner]) => `${spaced(key)} ${written(inner)}`)
      .join(', ')
  return value === true ? 'yes' : String(value)
}

/** Paragraphs of one entry. */
function section(entry: Entry & { readonly name?: string }): readonly string[] {
  const { name, id, description, citations, inForce, confidence, weak, dpv } = entry
  const fields = Object.entries(entry)
    .filter(([key, value]) => !shown.has(key) && value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `- ${spaced(key)}: ${written(value)}`)
  return [
    `## ${name ?? description.replace(/[.:;].*$/s, '')}`,
    description,
    [
      `- id: \`${id}\``,
      ...fields,
      `- in force: ${period(inForce)}`,
      ...(citations.length > 0 ? [`- law: ${citations.map(link).join(', ')}`] : []),
      `- known: ${confidences[confidence]}${weak ? '; in part open' : ''}`,
      ...(dpv === undefined ? [] : [`- Data Privacy Vocabulary: <${dpv}>`]),
    ].join('\n'),
  ]
}

/** The page of a topic. */
export function glossaryPage({ title, entries }: Topic): string {
  return `${[`# ${title}`, 'Generated from the data of `@clearnotice/uk-gdpr`. Not legal advice.', ...entries.flatMap(section)].join('\n\n')}\n`
}

/** The page that leads to the others. */
export function glossaryIndex(topics: readonly Topic[]): string {
  const lines = topics.map(({ name, title, entries }) => `- [${title}](${name}.md): ${entries.length} entries`)
  return `${['# The law, topic by topic', 'Generated from the data of `@clearnotice/uk-gdpr`. Not legal advice.', lines.join('\n')].join('\n\n')}\n`
}
