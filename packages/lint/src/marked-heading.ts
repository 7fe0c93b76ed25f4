import type { Reading, Section } from '@clearnotice/policy'

/** Whether a section's heading is one in Markdown or HTML, not a bold or numbered line that looks like one. */
export const isMarkedHeading = ({ source }: Reading, { heading }: Section): boolean => {
  if (heading === undefined) return false
  const line = source.slice(source.lastIndexOf('\n', heading.span().start) + 1, heading.span().start).trimStart()
  if (line[0] === '#' || line[0] === '<') return true
  let at = heading.span().end
  while (source[at] === ' ' || source[at] === '\r' || source[at] === '\n') at++
  return source[at] === '=' || (source[at] === '-' && source[at + 1] === '-')
}
