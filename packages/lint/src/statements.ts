import { type Places, type Reading, type Section, type Statement, statementAt } from '@clearnotice/policy'

/** The statement at which a part of the policy is first told; none where the policy has no text, or the part no place. */
export const statementOf = (part: object, { reading, placesOf }: Places & { readonly reading?: Reading }): Statement | undefined => {
  const start = placesOf(part)[0]?.span?.start
  return reading === undefined || start === undefined ? undefined : statementAt(reading, start)
}

/** The statement that a reader takes for the document's title: the first heading near its top, else whatever comes first. */
export const titleOf = ({ statements }: Reading): Statement | undefined =>
  statements.slice(0, 5).find(({ kind }) => kind === 'heading') ?? statements[0]

/** Whether a section is another, or lies within it. */
export const isWithin = (section: Section | undefined, outer: Section): boolean =>
  section !== undefined && (section === outer || isWithin(section.parent, outer))
