import type { Reading, Section, Statement } from '@clearnotice/policy'

const lineBefore = (source: string, heading: Statement): string =>
  source.slice(source.lastIndexOf('\n', heading.span().start) + 1, heading.span().start)

/** Whether a section's heading is one in Markdown or HTML, not a bold or numbered line that looks like one. */
export const isMarkedHeading = ({ source }: Reading, { heading }: Section): boolean => {
  if (heading === undefined) return false
  const line = lineBefore(source, heading).trimStart()
  if (line[0] === '#' || line[0] === '<') return true
  let at = heading.span().end
  while (source[at] === ' ' || source[at] === '\r' || source[at] === '\n') at++
  return source[at] === '=' || (source[at] === '-' && source[at + 1] === '-')
}

const isNumbered = (section: Section | undefined): boolean =>
  section !== undefined && (section.number !== undefined || Number(section.heading?.words[0]?.text) > 0)

/** A bold line with a number among its like is a heading, whatever Markdown says: '**6 Pictures**' between 5 and 7. */
export const isNumberedLike = ({ source }: Reading, siblings: readonly Section[], at: number): boolean => {
  const heading = siblings[at]?.heading
  const bold = heading !== undefined && lineBefore(source, heading).startsWith('**')
  return bold && [at - 1, at, at + 1].every((one) => isNumbered(siblings[one]))
}
