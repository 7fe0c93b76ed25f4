import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { wordsOf } from '../../words.ts'
import { hasLegalForm } from '../name-likeness.ts'
import { type Name, namesIn } from '../names.ts'
import { justBefore } from '../near.ts'

const pronouns = new Set(['it', 'they', 'we', 'i'])
const articles = new Set(['the', 'our', 'this'])
const ownUse = new Set(['its', 'their', 'those', 'these', 'such', 'his', 'her', 'that'])
/** How long the subject may be, in words: 'the club, acting through its committee,'. */
const longestSubject = 8
/** How far into a document a body is introduced. */
const opening = 14

/** 'It is the controller', 'The club, acting through its committee, is the controller'; not 'for its own records'. */
const pointsBack = ({ statement: { words }, from, to, concept, scope }: Mention): boolean =>
  concept === 'controller:before:is' &&
  scope.polarity === 'affirmed' &&
  scope.condition === 'none' &&
  !scope.hypothetical &&
  words.slice(from, to).some(({ text }) => text === 'controller' || text === 'responsible') &&
  (pronouns.has(words[0]!.text) ? from === 1 : articles.has(words[0]!.text) && from <= longestSubject) &&
  !words.slice(to, to + 3).some(({ text }) => ownUse.has(text))

/** 'Fern Club is a rowing club. It is the controller.': the name that opens the sentence before. */
export const namedBefore = (text: Text, statement: Statement): Name | undefined => {
  if (statement.kind !== 'sentence' || (statement.index >= opening && !text.isAbout(statement.section, 'controller'))) return undefined
  if (!text.mentionsIn(statement, 'controller').some(pointsBack)) return undefined
  const [before] = justBefore(statement, 1)
  const names = before === undefined ? [] : namesIn(text, before)
  const [first] = names
  if (before === undefined || first === undefined) return undefined
  // 'Kerbline is a service of Otley Borough Council. The council is the controller.'
  const noun = articles.has(statement.words[0]!.text) ? statement.words[1]?.text : undefined
  const meant = noun === undefined ? undefined : names.find(({ text: name }) => wordsOf(name).some((word) => word.text === noun))
  if (meant !== undefined) return meant
  const opens = first.from === 0 || (first.from === 1 && before.words[0]!.text === 'the')
  return opens && (hasLegalForm(first.text) || introduces.has(before.words[first.to]?.text ?? '')) ? first : undefined
}

const introduces = new Set(['is', 'are', 'was', 'runs', 'provides', 'offers', 'makes', 'owns', 'manages', 'operates', 'of'])
