import { recommended } from '@clearnotice/lint'
import { painter, severityColour, wrap } from '@clearnotice/report'
import { formatCitation, linkTo } from '@clearnotice/uk-gdpr'
import { CannotRun } from '../cannot-run.ts'
import { didYouMean } from '../closest.ts'
import type { Arguments } from '../command.ts'
import { oneOf } from '../parse-arguments.ts'
import { coloured, columns, onTerminal, print } from '../terminal.ts'

export const run = async (args: Arguments): Promise<number> => {
  const format = await oneOf(args, 'format', ['text', 'json'], 'text')
  const [topic] = args.operands
  if (args.operands.length > 1) throw new CannotRun('name one topic, or none for all: clearnotice rules rights')
  const listed = recommended.filter(({ id }) => topic === undefined || id.startsWith(`${topic}/`))
  if (listed.length === 0) {
    const topics = [...new Set(recommended.map(({ id }) => id.slice(0, id.indexOf('/'))))]
    throw new CannotRun(`there is no topic ‘${topic}’${await didYouMean(topic ?? '', topics)}\nTopics: ${topics.join(', ')}`)
  }
  if (format === 'json') {
    const rows = listed.map(({ id, severity, ground, title, cite, fixable }) => ({
      id,
      severity,
      ground,
      title,
      fixable: fixable === true,
      citations: cite.map((citation) => ({ text: formatCitation(citation), url: linkTo(citation) })),
    }))
    print(`${JSON.stringify(rows, null, 2)}\n`)
    return 0
  }
  const paint = painter(coloured(args.has('no-color')))
  const width = Math.max(...listed.map(({ id }) => id.length))
  const indent = width + 11
  // Whoever reads from a pipe reads a rule a line.
  const room = onTerminal() ? Math.max(columns() - indent, 20) : Number.POSITIVE_INFINITY
  for (const { id, severity, title } of listed) {
    const says = wrap(title, room).join(`\n${' '.repeat(indent)}`)
    print(`${id.padEnd(width)}  ${paint(severity.padEnd(7), severityColour[severity])}  ${says}\n`)
  }
  return 0
}
