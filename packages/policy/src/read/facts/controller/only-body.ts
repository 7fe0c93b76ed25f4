import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { hasLegalForm, isBodyName, isSameName } from '../name-likeness.ts'
import { type Name, namesIn } from '../names.ts'
import type { Naming } from './naming-controller.ts'

/** How many statements into a document it still speaks of whose it is. */
const opening = 12
const strangers = ['recipients', 'transfers', 'complaints', 'links', 'cookies', 'sources']

/** In front of a body that does something for us or to us: 'hosted by', 'shared with', 'from'. */
const lending = new Set('by with to through from via use uses using on like than under or between unlike'.split(' '))
const posing = new Set(['our', 'their', 'your', 'its'])

const isLent = ({ statement: { words }, from }: Name): boolean => {
  const at = words[from - 1]?.text === 'the' ? from - 2 : from - 1
  // 'Our printer, Fern Press', 'our bank is Fern Bank'.
  const isAside = words.slice(Math.max(0, from - 5), from).some(({ text }) => posing.has(text))
  return isAside || lending.has(words[at]?.text ?? '')
}

const isKnown = (text: Text, { statement, from, to }: Name): boolean =>
  text.unitsOf(statement)[from]?.some(({ name, end }) => name === 'other-actor' && end >= to) ?? false

const bodiesIn = (text: Text, statement: Statement): readonly Name[] =>
  namesIn(text, statement).filter((name) => isBodyName(name.text) && name.to - name.from > 1)

/** 'Fern Club keeps …', 'Records of Fern Club' over all. */
const isTold = ({ statement, from, text }: Name): boolean => from <= 1 || statement.kind === 'heading' || hasLegalForm(text)

/** The only body that the opening of a document speaks of, other than as somebody it deals with: whose document it is. */
export const onlyBody = (text: Text): Naming | undefined => {
  const names = text.statements
    .slice(0, opening)
    .filter(({ section }) => strangers.every((topic) => !text.isAbout(section, topic)))
    .flatMap((statement) => bodiesIn(text, statement))
  const [name, ...others] = names.filter((one) => isTold(one) && !isLent(one) && !isKnown(text, one))
  if (name === undefined || others.some((other) => !isSameName(other.text, name.text))) return undefined
  return names.some((one) => isLent(one) && isSameName(one.text, name.text)) ? undefined : { name, confidence: 0.5 }
}
