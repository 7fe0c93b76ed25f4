import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { wordSet } from '../../word-set.ts'

const shortest = 6
/** 'I want to complain. | Write to the secretary', 'How to complain: …': what a row or a label is about. */
export const isTitled = (text: Text, statement: Statement): boolean => {
  const { rowHeader, label } = statement
  const isOfComplaints = (one: Statement): boolean => one.words.length <= shortest && text.says(one, 'complaint:worry')
  const labelled = label !== undefined && text.mentionsIn(statement, 'complaint:worry').some(({ to }) => to <= label.words)
  return labelled || (rowHeader !== undefined && rowHeader !== statement && isOfComplaints(rowHeader))
}

const about = wordSet('about against over regarding')
/** 'Unhappy with the food'; a complaint is made with somebody. */
const moods = wordSet(
  'happy satisfied content pleased impressed unhappy dissatisfied unsatisfied annoyed upset cross disappointed angry wrong unimpressed',
)
const determiners = wordSet('your our my the a an some every all new old latest recent')
/** What people are unhappy with when it is their data that they mean, or all that we do. */
const ourDoing = wordSet(
  `us me this that how it what whatever why where when way ways anything something nothing any these those them we
data information privacy personal details detail record records file files account rights request requests policy notice
handling use uses using processing treatment practices practice conduct compliance approach behaviour actions manner
response reply answer outcome result decision refusal explanation delay aspect part matter
company organisation charity school church council club society business firm team staff marketing emails letters messages calls
cookies cctv cameras website site app photos photographs images recordings security confidentiality breach disclosure sharing`,
)
const ends = wordSet('you please tell write contact ring call email and or can may should to at in')
const widest = 5
/** 'Complaints about beer', 'complaints against members', 'unhappy with your new boiler?' */
const isOfElse = (text: Text, statement: Statement): boolean =>
  text.mentionsIn(statement, 'complaint:worry').some(({ from, to }) => {
    const { words } = statement
    const at = words.findIndex(
      ({ text: word, before }, index) =>
        index > from && index <= to && before === '' && (about.has(word) || (word === 'with' && moods.has(words[index - 1]!.text))),
    )
    const object: string[] = []
    for (const { text: word, before, capital } of at < 0 ? [] : words.slice(at + 1, at + 1 + widest)) {
      if (before !== '' || ends.has(word)) break
      // A name may be ours.
      if (ourDoing.has(word) || capital) return false
      if (!determiners.has(word)) object.push(word)
    }
    return object.length > 0
  })

/** 'the paint', 'a tile': a thing, and neither data nor what we do. */
export const isOfThing = ({ words }: Statement, from: number): boolean =>
  determiners.has(words[from]?.text ?? '') &&
  words[from + 1] !== undefined &&
  !words.slice(from + 1, from + 3).some(({ text }) => ourDoing.has(text))

/** Whether what people are unhappy with is something else than what is done with their data, as far as some statements tell. */
export const isOnlyOfElse = (text: Text, statements: readonly Statement[]): boolean =>
  statements.some((one) => isOfElse(text, one)) && !statements.some((one) => text.says(one, 'complaint:data'))
