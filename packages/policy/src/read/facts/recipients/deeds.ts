import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { wordSet } from '../../word-set.ts'
import { hasLegalForm } from '../name-likeness.ts'
import { type Name, namesIn } from '../names.ts'
import { work } from './work.ts'

/** What those do who get data or work with it: 'HMRC gets', 'the courier who brings'. */
const deeds = new Set([
  ...work,
  ...wordSet(
    `learn learns hear hears charge charges arrange arranges provide provides supply supplies work works help helps deal deals calculate
  calculates prepare prepares given told sent shown informed notified involved passed`,
  ),
])
const between = wordSet(
  'will may might can could must should also then each both all only always just sometimes usually normally therefore who which that is are be being been get gets to and',
)
/** How many words may stand between whoever it is and the verb. */
const longestPause = 3

/** Whether whoever stands at words[from] to words[to] does what recipients do: 'The courier will also get …'. */
const isDoing = ({ words }: Statement, to: number): boolean => {
  for (let at = to; at < words.length && at <= to + longestPause; at++) {
    const { text, before } = words[at]!
    if (before !== '' && before !== ',' && before !== ')') return false
    if (deeds.has(text)) return !words.slice(at + 1, at + 3).some(({ text: word }) => word === 'us' || word === 'me')
    if (!between.has(text)) return false
  }
  return false
}

/** What is done with data on its way to somebody. */
const passings = wordSet(
  `send sends sent sending give gives given giving pass passes passed passing share shares shared sharing tell tells told telling show shows shown report
  reports reported hand hands handed submit submits submitted file files filed post posts posted email emails emailed forward forwards forwarded supply
  supplies supplied provide provides provided disclose discloses disclosed release released upload uploads uploaded enter enters entered put puts go goes
  going come comes travel travels reach reaches kept held stored handled processed done run hosted managed printed taken made sorted charged collected
  checked typed answered delivered dealt arranged paid booked fitted insured use uses using lodge lodged return returned refer refers referred notify
  notified counted measured tracked analysed recorded logged monitored screened moderated translated scored marked audited copy copied store keep hold process back backed book arrange pay order
  sit sits lie lies live lives rest rests put picked sorted edited drawn retouched rendered packed`,
)
const leading = wordSet('to with by through via using on into at for')
const describing = wordSet(
  'the our a an any your their local own relevant new usual chosen appointed external outside independent firm of company called named other',
)
const determining = wordSet('the our a an your their')
/** How many words may stand between the verb and whoever it leads to. */
const longestWay = 12
/** How many words may describe somebody in front of the name. */
const longestDescription = 3

/** Whether something is passed to whoever begins at words[from], or done by them: 'We post the form to the council'. */
export const isReachedBy = ({ words }: Pick<Statement, 'words'>, from: number): boolean => {
  let at = from - 1
  while (at >= 0 && from - at <= longestDescription && words[at + 1]!.before === '' && describing.has(words[at]!.text)) at--
  // 'With the minibus driver'
  if (at >= 2 && at === from - 1 && determining.has(words[at - 1]!.text) && words[from]!.before === '' && words[at]!.before === '') at -= 2
  if (at < 1 || !leading.has(words[at]!.text)) return false
  for (let verb = at - 1; verb >= 0 && at - verb <= longestWay; verb--) {
    const { text } = words[verb]!
    if (passings.has(text)) return !isOfReader(words, verb)
    if (words[verb + 1]!.before === ';' || words[verb + 1]!.before === ':') return false
  }
  return false
}

const objective = wordSet(
  'about on from to with for of tell give send show by what that which whatever anything everything data information details',
)
/** 'You may have to give your name to the bank': what readers do themselves. */
const isOfReader = (words: Statement['words'], verb: number): boolean => {
  for (let at = verb; at >= 0 && verb - at <= 8; at--) {
    const { text, before } = words[at]!
    if (text === 'you') return !objective.has(words[at - 1]?.text ?? '')
    if (text === 'we' || text === 'i' || (before !== '' && at < verb)) return false
  }
  // 'Send your form to the council.'
  return verb === 0 || (verb === 1 && words[0]?.text === 'please')
}

/** Those who are in or near an organisation; others may be spoken of for many reasons. */
const near = wordSet(
  'recipient:staff recipient:customer recipient:kin recipient:social recipient:education recipient:employer recipient:group recipient:buyer',
)

/** Whether a statement says of one of a known kind, in whatever words, that data gets there. */
export const isInvolved = (text: Text, { statement, concept, from, to, scope }: Mention): boolean =>
  !near.has(concept) &&
  scope.polarity === 'affirmed' &&
  scope.about === 'ours' &&
  !scope.hypothetical &&
  !scope.past &&
  statement.words[from - 1]?.text !== 'from' &&
  (text.says(statement, 'transfer:data') || text.says(statement, 'data') || text.says(statement, 'sharing:work')) &&
  (isDoing(statement, to) || isReachedBy(statement, from))

/** What gets data and says so: 'the employer gets your CV'. */
const receiving = wordSet(
  'see sees get gets receive receives has have hear hears know knows learn learns given sent told shown handed passed',
)
const ourselves = wordSet(
  `we you i it they this that these those site website page form app system software cookie cookies policy notice team office practice company charity council
  school trust society church club organisation firm business browser computer phone device who what which user users visitor visitors person people
  customer customers individual individuals controller applicant applicants candidate candidates member members law act right subject anyone everyone
  nobody everybody party parties`,
)
const opening = wordSet('the our a an any each every your whichever whatever their')
/** How many words may name whoever gets it. */
const longestSubject = 5

const joining = wordSet('and so then where once')

const beginsSubject = (words: Statement['words'], from: number): boolean =>
  opening.has(words[from]!.text) && (from === 0 || words[from]!.before !== '' || joining.has(words[from - 1]!.text))

/** Where the words that name whoever begins at words[from] end. */
const endOfSubject = (words: Statement['words'], from: number): number => {
  let to = from + 1
  while (
    to < words.length &&
    to - from <= longestSubject &&
    words[to]!.before === '' &&
    !between.has(words[to]!.text) &&
    !deeds.has(words[to]!.text)
  )
    to++
  return to
}

/** Where 'gets' stands behind a subject: 'will then also get'; -1 if it does something else. */
const getsAt = (words: Statement['words'], to: number): number => {
  let found = -1
  for (let at = to; at < words.length && at - to <= longestPause && words[at]!.before === ''; at++) {
    if (receiving.has(words[at]!.text)) found = at
    else if (!between.has(words[at]!.text)) break
  }
  return found
}

/** 'The farm shop gets your number', 'once you are placed, the employer is sent your CV': whoever that is. */
export const getterIn = (text: Text, statement: Statement): { readonly from: number; readonly to: number } | undefined => {
  const { words } = statement
  const units = text.unitsOf(statement)
  const isData = (at: number): boolean =>
    words[at]?.text === 'your' || units[at]?.some(({ name }) => name === 'datum' || name === 'data') === true
  for (let from = 0; from < words.length; from++) {
    if (!beginsSubject(words, from)) continue
    const to = endOfSubject(words, from)
    if (to === from + 1 || words.slice(from + 1, to).some(({ text: word }) => ourselves.has(word))) continue
    const gets = getsAt(words, to)
    if (gets > 0 && (isData(gets + 1) || (articles.has(words[gets + 1]?.text ?? '') && isData(gets + 2)))) return { from, to }
  }
  return undefined
}
const articles = wordSet('a the an some')

const complaining = wordSet(
  'complain complaint complaints contact accordance comply registered regulated authorised licensed accredited affiliated agree agreed terms policy notice',
)
/** 'As a member of the Federation': what one belongs to gets nothing for that. */
const isBelongedTo = ({ words }: Statement, name: Name): boolean =>
  words.slice(Math.max(0, name.from - 4), name.from).some(({ text }) => text === 'member' || text === 'members')
/** Capitals of whom data is passed to, or who works with it, in whatever words: 'counted by Fernstat'. */
export const namesInvolved = (text: Text, statement: Statement): readonly Name[] => {
  const { words } = statement
  if (!(text.says(statement, 'transfer:data') || text.says(statement, 'data')) || words.some(({ text: word }) => complaining.has(word)))
    return []
  const places = text.mentionsIn(statement, 'place')
  return namesIn(text, statement).filter(
    (name) =>
      name.from > 0 &&
      !places.some(({ from, to }) => from < name.to && name.from < to) &&
      !text.mentionsIn(statement, 'safeguard').some(({ from, to }) => from < name.to && name.from < to) &&
      !isOwnName(text, name) &&
      !isBelongedTo(statement, name) &&
      (isReachedBy(statement, name.from) || (hasLegalForm(name.text) && isDoing(statement, name.to))),
  )
}

/** Named at the top of the document: whoever writes it. */
const isOwnName = (text: Text, name: Name): boolean =>
  text.statements.slice(0, 3).some((one) => one !== name.statement && one.text.includes(name.text))
