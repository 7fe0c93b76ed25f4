import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { isBodyName } from '../name-likeness.ts'
import { type Name, namesIn } from '../names.ts'
import type { Naming } from './naming-controller.ts'

const about = new Set(['privacy', 'notice', 'policy', 'data', 'information'])
const isTitled = (statement: Statement | undefined): boolean => statement?.words.some(({ text }) => about.has(text)) ?? false

/** 'Planning enforcement privacy notice': a word that opens the title of what is told, and no name. */
const isOpening = ({ statement: { words }, from, to }: Name): boolean =>
  from === 0 && to === 1 && words[1]?.before === '' && !words[1].capital && !about.has(words[1].text)

/** '3rd Hexton (St Anne’s) Scout Group': a name with a bracket in it is the whole line. */
const wholeName = (text: Text, statement: Statement): Name | undefined => {
  const { words, text: line } = statement
  const names = namesIn(text, statement)
  const isAll = names.length > 1 && names.reduce((length, { from, to }) => length + to - from, 0) === words.length
  return isAll && line.includes('(') ? { statement, from: 0, to: words.length, text: line } : undefined
}

/** The name in the document's title ('Fern School privacy notice'), in the line under it, or beside a copyright mark: said, though not of the controller. */
export const titleNaming = (text: Text): Naming | undefined => {
  const titles: Statement[] = text.statements.filter(({ index, kind, words, text: line }) =>
    kind === 'heading' ? index < 3 : index < 4 && words.length < 6 && !'.!?'.includes(line.at(-1) ?? '.'),
  )
  for (const statement of titles) {
    const name = wholeName(text, statement) ?? namesIn(text, statement).at(0)
    if (name === undefined || isOpening(name)) continue
    const isBody = isBodyName(name.text)
    const rest = statement.words.length - (name.to - name.from)
    const alone = rest === 0 && (isBody || (statement.index > 0 && isTitled(titles[titles.indexOf(statement) - 1])))
    if (isTitled(statement) || alone) return { name, confidence: isBody ? 0.65 : 0.5 }
  }
  return undefined
}
