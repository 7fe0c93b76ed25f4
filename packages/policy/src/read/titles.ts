import type { Mention } from './match.ts'
import type { Section, Statement } from './statement.ts'

/** Above the heading over everything stand a name, an address, a date. */
const mostBefore = 4

/**
 * Headings over everything: 'Privacy and cookie policy', 'Privacy notice (version 3)' say what the document is, not what each section is about.
 * Over or before such a heading there may be others, that hold next to nothing ('ACME LIMITED').
 */
export const titlesOf = (outline: Section, mentionsIn: (heading: Statement) => readonly Mention[]): ReadonlySet<Section> => {
  const titles = new Set<Section>()
  for (let within = outline; ; ) {
    const last = within.sections.at(-1)
    const before = within.sections.slice(0, -1)
    const held = before.reduce((sum, { sections, statements }) => sum + statements.length + (sections.length > 0 ? mostBefore : 0), 0)
    if (last?.heading === undefined || before.length + held > mostBefore) return titles
    const named = last.sections.length > 1 ? 'section:document' : 'section:privacy'
    const isNamed = mentionsIn(last.heading).some(({ concept }) => concept === named)
    if (isNamed && (before.length === 0 || last.sections.length > 1)) titles.add(last)
    within = last
  }
}
