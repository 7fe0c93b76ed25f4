import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { detailsIn, streets } from '../contact-details.ts'
import { isBodyName } from '../name-likeness.ts'
import { type Name, namesIn } from '../names.ts'
import { neighbours } from '../near.ts'
import type { Naming } from './naming-controller.ts'

/** How many statements into a document its letterhead stands. */
const opening = 14
const strangers = ['recipients', 'transfers', 'complaints', 'links', 'cookies']

/** The name that a line begins with, if the line is an address or says what is so called: 'Fern Books, 4 Mill Lane', 'Fern Books is a shop'. */
const leading = (text: Text, statement: Statement): Name | undefined => {
  const label = statement.label?.words ?? 0
  const name = namesIn(text, statement).find(({ from }) => from <= label + 1)
  const next = name && statement.words[name.to]
  if (name === undefined || isBodyName(name.text)) return name
  const isHouse = streets.has(statement.words[name.to - 1]!.text)
  return next !== undefined && name.to - name.from > 1 && !isHouse && (next.before === ',' || next.before === '(' || next.text === 'is')
    ? name
    : undefined
}

/** 'Fern Books Ltd, 4 Mill Lane, Derby DE1 1AA': whose address stands at the head of a document that names its controller nowhere else. */
export const letterheadNaming = (text: Text): Naming | undefined => {
  for (const { statement } of detailsIn(text)) {
    if (statement.index >= opening) return undefined
    if (strangers.some((topic) => text.isAbout(statement.section, topic))) continue
    for (const one of [statement, ...neighbours(statement, -2, -1).toReversed()]) {
      const name = one.kind === 'heading' ? undefined : leading(text, one)
      if (name !== undefined) return { name, confidence: 0.7 }
    }
  }
  return undefined
}
