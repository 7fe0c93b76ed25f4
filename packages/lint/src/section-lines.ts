import type { Reading, Section, Span, Statement } from '@clearnotice/policy'
import { lineEnd, lineStart } from './remove-lines.ts'

const isMadeOf = (text: string, characters: string): boolean => [...text].every((character) => characters.includes(character))

/** The lines of a heading with '#', or underlined; undefined for one in other markup, or that shares its lines with anything else. */
export const headingLines = (source: string, heading: Statement): Span | undefined => {
  const { start: from, end: to } = heading.span()
  const [start, end] = [lineStart(source, from), lineEnd(source, to)]
  const [before, behind] = [source.slice(start, from), source.slice(to, end)]
  if (before.trimStart().startsWith('#')) return isMadeOf(before, '# \t') && isMadeOf(behind, '# \t\r\n') ? { start, end } : undefined
  const underline = source.slice(end, lineEnd(source, end)).trim()
  if (before.trim() !== '' || behind.trim() !== '' || underline === '') return undefined
  return isMadeOf(underline, '=') || isMadeOf(underline, '-') ? { start, end: lineEnd(source, end) } : undefined
}

const lastOf = ({ sections, statements, heading }: Section): Statement =>
  sections.length > 0 ? lastOf(sections.at(-1) as Section) : ((statements.at(-1) ?? heading) as Statement)

/** Everything from a section's heading to the next section's, seen or unseen; undefined where its heading can't be told from other text. */
export const sectionLines = ({ source, statements }: Reading, section: Section): Span | undefined => {
  const { heading } = section
  const lines = heading && headingLines(source, heading)
  if (heading === undefined || lines === undefined) return undefined
  const next = statements[lastOf(section).index + 1]
  if (next === undefined) return { start: lines.start, end: source.length }
  return next.kind === 'heading' ? { start: lines.start, end: lineStart(source, next.span().start) } : undefined
}
