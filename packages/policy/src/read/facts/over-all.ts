import type { Section } from '../statement.ts'
import type { Text } from '../text.ts'

/** Whether a section is all of the document, under its only title: what that is about, 'Your record and your rights', isn't all that stands there. */
export const isOverAll = ({ outline }: Text, { parent, sections }: Section): boolean =>
  parent === outline && outline.sections.length === 1 && sections.length === 0
