import { perStatement } from '../../per-statement.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { hasLegalForm, isBodyName, isSameName } from '../name-likeness.ts'
import { type Name, namesIn } from '../names.ts'
import type { Naming } from './naming-controller.ts'

/** How many statements into a document it still speaks of whose it is. */
const opening = 12
const strangers = ['recipients', 'transfers', 'complaints', 'links', 'cookies', 'sources']

/** In front of a body that does something for us or to us: 'hosted by', 'shared with', 'from'. */
const lending = new Set(
  'by with to through from via use uses using on like than under or between unlike including include includes eg'.split(' '),
)
const posing = new Set(['our', 'their', 'your', 'its'])
/** 'Touring companies, such as Fern Dance Ltd'. */
const instances = new Set(['such as', 'for example', 'for instance'])
const joining = new Set(['and', 'or', 'the'])

/** Where the word in front of each name is, or in front of those that it is listed with: 'as' in 'such as Fern Ltd, Gull Ltd and the Reed Club'. */
const wordsBefore: (text: Text, statement: Statement) => ReadonlyMap<number, number> = perStatement((text, statement) => {
  const { words } = statement
  const found = new Map<number, number>()
  let last: Name | undefined
  for (const name of namesIn(text, statement)) {
    let at = name.from - 1
    while (joining.has(words[at]?.text ?? '')) at--
    const isListed = last?.to === at + 1 && (at < name.from - 1 || words[name.from]?.before === ',')
    found.set(name.from, isListed ? found.get(last!.from)! : at)
    last = name
  }
  return found
})

const isLent = (text: Text, name: Name): boolean => {
  const { statement, from } = name
  const { words } = statement
  const at = wordsBefore(text, statement).get(from)!
  if (instances.has(`${words[at - 1]?.text} ${words[at]?.text}`)) return true
  // 'Our printer, Fern Press', 'our bank is Fern Bank'.
  const isAside = words.slice(Math.max(0, from - 5), from).some(({ text }) => posing.has(text))
  return isAside || lending.has(words[at]?.text ?? '')
}

const apart = new Set(['own', 'separate', 'independent', 'another', 'different', 'itself', 'themselves'])
/** 'Fern Dance Ltd is a separate controller', 'controllers of their own': of other data than ours. */
const isApart = ({ statement: { words }, to }: Name): boolean => {
  const after = words.slice(to, to + 12)
  const at = after.findIndex(({ text }) => text === 'controller' || text === 'controllers')
  return at >= 0 && after.slice(0, at + 5).some(({ text }) => apart.has(text))
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
  const [name, ...others] = names.filter((one) => isTold(one) && !isLent(text, one) && !isApart(one) && !isKnown(text, one))
  if (name === undefined || others.some((other) => !isSameName(other.text, name.text))) return undefined
  return names.some((one) => (isLent(text, one) || isApart(one)) && isSameName(one.text, name.text)) ? undefined : { name, confidence: 0.5 }
}
