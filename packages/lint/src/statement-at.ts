import type { Reading, Section, Statement } from '@clearnotice/policy'

/** The statement that holds an offset, else the last one before it. Logarithmic in the number of statements. */
export const statementAt = ({ statements }: Reading, offset: number): Statement | undefined => {
  let low = 0
  let high = statements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((statements[middle] as Statement).span().start <= offset) low = middle + 1
    else high = middle
  }
  return statements[low - 1]
}

/** The statement that a reader takes for the document's title: the first heading near its top, else whatever comes first. */
export const titleOf = ({ statements }: Reading): Statement | undefined =>
  statements.slice(0, 5).find(({ kind }) => kind === 'heading') ?? statements[0]

/** The section that a statement stands in; a heading stands in the section that it opens. */
export const sectionOf = (statement: Statement): Section => statement.section

/** Whether a section is another, or lies within it. */
export const isWithin = (section: Section | undefined, outer: Section): boolean =>
  section !== undefined && (section === outer || isWithin(section.parent, outer))
