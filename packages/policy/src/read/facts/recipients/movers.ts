import type { Mention } from '../../match.ts'
import type { Text } from '../../text.ts'

const objective = new Set(['about', 'on', 'from', 'to', 'with', 'for', 'of', 'tell', 'give', 'send', 'offer'])

/** 'Nothing you tell us', 'the data you send'. */
const wholes = new Set(['nothing', 'anything', 'everything', 'what', 'whatever', 'data', 'information', 'details', 'that', 'which'])

/** 'Until the patient has left the country', 'pupils who leave the UK'; 'records of a patient who has moved leave the UK' are records. */
export const isLeaver = (text: Text, { statement, from }: Mention): boolean => {
  const { words } = statement
  if (!leaving.has(words[from]!.text)) return false
  const units = text.unitsOf(statement)
  for (let at = from - 1; at >= 0 && at > from - 6 && words[at + 1]!.before === ''; at--)
    if (words[at]!.text !== 'your' && units[at]?.some(({ name }) => name === 'you'))
      return !words.slice(Math.max(0, at - 2), at).some(({ text: word }) => objective.has(word))
  return false
}
const leaving = new Set(['leave', 'leaves', 'left', 'leaving'])

/** 'When you travel abroad': the person goes, or takes data along. */
export const isYours = ({ statement: { words }, from }: Mention): boolean => {
  for (let at = from - 1; at >= 0 && at > from - 14; at--) {
    if (words[at]?.text === 'you') return !objective.has(words[at - 1]?.text ?? '') && !wholes.has(words[at - 1]?.text ?? '')
    if (words[at]?.text === 'we' || words[at]?.text === 'us' || words[at + 1]?.before !== '') return false
  }
  return false
}

/** 'Our growers in Norway send us bulbs', 'received from an agent in Norway, who sends it to us': nothing leaves. */
export const isToUs = ({ statement: { words }, from, to }: Mention): boolean =>
  ourselves.has(words[to]?.text ?? '') ||
  words.slice(to, to + 4).some(({ text }, at, next) => text === 'to' && ourselves.has(next[at + 1]?.text ?? '')) ||
  (getting.has(words[from]?.text ?? '') && words.slice(to, to + 6).some(({ text }) => text === 'from'))
const ourselves = new Set(['us', 'me'])
const getting = new Set(['receive', 'receives', 'received', 'receiving'])

const people = new Set(
  'individual individuals people person persons residents resident citizens customers users visitors clients those anyone someone you'.split(
    ' ',
  ),
)

/** 'The data of people in the EU': where they are, not their data. */
export const isOfPeople = ({ statement: { words }, from, to }: Mention): boolean => {
  for (let at = to - 1; at > from; at--)
    if (['in', 'within', 'inside'].includes(words[at]?.text ?? '')) return people.has(words[at - 1]?.text ?? '')
  return false
}

const faring = new Set(
  'move moves moved live lives travel travels go goes emigrate emigrates reside resides stay stays retire retires choose chooses pick picks'.split(
    ' ',
  ),
)
/** 'A member who moves to Spain may …': where people are, or what they choose. */
export const isWhereabouts = ({ statement: { words }, from }: Mention): boolean => {
  const who = words.findIndex(({ text }, at) => at < 5 && text === 'who')
  return (
    who > 0 &&
    from > who &&
    from - who <= 7 &&
    faring.has(words[who + 1]?.text ?? '') &&
    words.slice(who, from).every(({ before }) => before === '')
  )
}
