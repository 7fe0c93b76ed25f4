import type { Mention } from '../../match.ts'
import { perStatement } from '../../per-statement.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'

const notSaying = new Set(['recipient:vague', 'recipient:nobody', 'recipient:none'])
/** Kinds of people who work for us when we 'use' them; others are only mentioned ('we use social media'). */
const notUsed = new Set(
  ['staff', 'customer', 'social', 'court', 'authority', 'health', 'education', 'police', 'regulator', 'group', 'buyer', 'employer'].map(
    (kind) => `recipient:${kind}`,
  ),
)

/** 'Letters are sent to members', 'we tell our staff': no word of whose data. */
const notSent = new Set(['staff', 'customer', 'regulator', 'vague'].map((kind) => `recipient:${kind}`))

/** Not firms that do our work. */
const notWorking = new Set([...notUsed, 'recipient:vague'])

/** Whether a recipient is of a kind, or known by name. */
export const telling = ({ concept }: Mention): boolean => !notSaying.has(concept)

/** Whether somebody else passes data on: 'Google may share it with'. */
const isTheirs = (text: Text, { statement, from, scope }: Mention): boolean =>
  (scope.actor === 'other' || scope.actor === 'client') &&
  scope.polarity === 'affirmed' &&
  text.unitsOf(statement).some((units, at) => at < from && units?.some(({ name }) => name === 'other-actor' || name === 'client'))

const some = new Set(['many', 'most', 'some', 'other', 'all', 'the'])
/** 'Banks and insurers share data with agencies': what those do whom the sentence begins with. */
export const isOfSubject = (text: Text, { concept, statement, from, to }: Mention): boolean => {
  if (concept !== 'sharing:with' && concept !== 'sharing:bare') return false
  const { words, kind } = statement
  if (kind !== 'sentence') return false
  const subject = text
    .mentionsIn(statement, 'recipient')
    .find((one) => telling(one) && one.to <= from && from - one.to <= 4 && (one.from === 0 || (one.from === 1 && some.has(words[0]!.text))))
  if (subject === undefined || words.slice(subject.to, to).some(({ text: word }) => passive.has(word))) return false
  const units = text.unitsOf(statement)
  return words
    .slice(0, from)
    .every(({ before }, at) => (at === 0 || before === '' || before === ',') && !units[at]?.some(({ name }) => name === 'we'))
}
const passive = new Set(['is', 'are', 'be', 'been', 'being'])

const passing = new Set(['send', 'give', 'pass', 'hand', 'return', 'post', 'share', 'tell', 'show', 'forward', 'supply', 'submit'])
/** 'Send your form to the secretary': what readers are to do. */
const isAskedOfReader = ({ statement: { kind, words, leadIn }, from }: Mention): boolean =>
  kind === 'sentence' &&
  leadIn === undefined &&
  passing.has(words[from]?.text ?? '') &&
  (from === 0 || (from === 1 && words[0]?.text === 'please') || (from === 1 && words[0]?.text === 'then'))

/** Words in a statement that pass data on, or let somebody see or work on it. */
export const linksIn: (text: Text, statement: Statement) => readonly Mention[] = perStatement((text, statement) =>
  text
    .mentionsIn(statement, 'sharing')
    .filter(
      (mention) =>
        mention.concept !== 'sharing:when' &&
        !isAskedOfReader(mention) &&
        mention.scope.about !== 'definition' &&
        mention.scope.about !== 'other-document' &&
        !mention.scope.hypothetical &&
        !mention.scope.past &&
        (mention.concept === 'sharing:does' || (!isTheirs(text, mention) && !isOfSubject(text, mention))),
    ),
)

const others = new Set(['your', 'their', 'a', 'his', 'her', 'or', 'whose'])
/** 'You can have it passed to another plumber.' */
const isOfPortability = (text: Text, { statement, from, to }: Mention): boolean =>
  statement.words.some(({ text: word }, at) => at < from && wishers.has(word)) &&
  text.mentionsIn(statement, 'right-to-portability').some((right) => right.from < from && right.to >= to)
const wishers = new Set(['you', 'request', 'ask', 'right', 'want', 'wish'])

/** Those whom a statement names that could receive data. Of overlapping names the longest. */
export const kindsIn = (text: Text, statement: Statement): readonly Mention[] => {
  const found = text
    .mentionsIn(statement, 'recipient')
    .filter(
      ({ concept, scope }) =>
        concept !== 'recipient:nobody' && concept !== 'recipient:none' && scope.about !== 'definition' && scope.polarity === 'affirmed',
    )
    .filter((one) => one.concept !== 'recipient:kin' || !others.has(statement.words[one.from - 1]?.text ?? ''))
    .filter((one) => !isOfPortability(text, one))
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.from <= one.from &&
          other.to >= one.to &&
          (other.to - other.from > one.to - one.from || found.indexOf(other) < found.indexOf(one)),
      ),
  )
}

const prepositions = new Set(['to', 'with', 'between', 'among', 'amongst', 'of', 'be', 'is', 'are', 'include', 'includes'])

/** Where those begin who receive it: the phrase of a link may run on over them ('shared with our partners so as to'). */
export const prepositionOf = ({ statement, from, to }: Mention): number => {
  const at = statement.words.slice(from, to).findIndex(({ text }) => prepositions.has(text))
  return at === -1 ? from : from + at
}

const agents = new Set(['by', 'through', 'using', 'via', 'on', 'with'])

/** Where those begin who do it: 'processed by suppliers acting on'. */
const agentOf = ({ statement, from, to }: Mention): number => {
  const at = statement.words.slice(from, to).findIndex(({ text }) => agents.has(text))
  return at === -1 ? to - 2 : from + at
}

const relatives = new Set(['who', 'that', 'which', 'whom'])
const receiving = new Set(['receive', 'receives', 'get', 'gets', 'see', 'sees', 'be'])
const yours = new Set(['you', 'your', 'personal'])

/** 'Receive your details', and not 'process it', 'see posts'. */
const isOfYours = ({ statement: { words }, from, to }: Mention): boolean =>
  receiving.has(words[from]?.text ?? '') && words.slice(from, to).some(({ text }) => yours.has(text))

const bound = new Set(['trained', 'required', 'expected', 'taught', 'obliged', 'asked', 'bound', 'told', 'how'])
/** 'Our staff are trained to handle data with care.' */
const isDuty = ({ statement: { words }, from }: Mention): boolean =>
  words[from - 1]?.text === 'to' && bound.has(words[from - 2]?.text ?? '')

const pronouns = new Set(['we', 'i', 'you', 'they', 'it', 'he', 'she'])
const modals = new Set(['will', 'may', 'can', 'also', 'each', 'all', 'might'])
/** 'The nurses and physiotherapists involved in your care will receive …': the sentence begins with them, and says it of them. */
const isSubject = ({ statement: { words }, from }: Mention, kind: number): boolean =>
  kind <= 2 &&
  from - kind < 16 &&
  receiving.has(words[from]?.text ?? '') &&
  modals.has(words[from - 1]?.text ?? '') &&
  words.slice(0, from).every(({ text, before }) => !pronouns.has(text) && before !== '.' && before !== ';' && before !== ':')

/** 'Your solicitor may send us documents.' */
const isForUs = ({ statement: { words }, from }: Mention): boolean => words[from + 1]?.text === 'us' || words[from + 1]?.text === 'me'

const inboxes = new Set(['email', 'address', 'account', 'inbox', 'phone', 'home', 'mobile'])
/** 'Sent to your GP', not 'to your school e-mail'. */
const isAtYours = ({ statement: { words }, to }: Mention, kind: { readonly from: number; readonly to: number }): boolean =>
  words[to]?.text !== 'your' || (kind.from <= to + 1 && !inboxes.has(words[kind.to]?.text ?? ''))

/** Whether those named are the ones that a link can mean: behind it, or (of who sees or works on data) before it. */
export const isReached = (link: Mention, { concept, from, to }: Mention): boolean => {
  switch (link.concept) {
    case 'sharing:access':
      return (to <= link.from && link.from - to <= 6) || (from >= link.to && from - link.to <= 8)
    case 'sharing:does':
      return (
        to <= link.from &&
        !isDuty(link) &&
        (link.from - to <= (relatives.has(link.statement.words[to]?.text ?? '') ? 10 : 3) || isSubject(link, from)) &&
        concept !== 'recipient:customer' &&
        (concept !== 'recipient:vague' || isOfYours(link))
      )
    case 'sharing:by':
      return from > agentOf(link) && from - link.to <= 6 && concept !== 'recipient:vague' && concept !== 'recipient:customer'
    case 'sharing:use':
      return from >= link.to && from - link.to <= 5 && !notUsed.has(concept) && concept !== 'recipient:vague'
    case 'sharing:told':
      return to <= link.from && link.from - to <= 3 && !notSent.has(concept)
    case 'sharing:work':
      return to <= link.from && link.from - to <= 2 && !notWorking.has(concept) && !isForUs(link)
    case 'sharing:whom':
      return to <= link.from && link.from - to <= 4
    case 'sharing:sent':
      return from >= link.to && from - link.to <= 5 && !notSent.has(concept) && concept !== 'recipient:kin' && isAtYours(link, { from, to })
    case 'sharing:bare':
      return false
    default:
      return from > prepositionOf(link)
  }
}

/** 'not with third parties for marketing', 'not for their own purposes'; but 'with nobody, for any reason' is none. */
export const isForOneEnd = ({ words }: Statement, from: number): boolean => {
  const at = words.findIndex(({ text, before }, index) => index >= from && index <= from + 5 && text === 'for' && before === '')
  return at !== -1 && ends.has(words[at + 1]?.text ?? '')
}
/** 'With nobody except our bank', 'with nobody who hasn't signed'. */
const excepting = new Set('except but other apart besides bar save unless without who that until'.split(' '))
const ends = new Set(['marketing', 'advertising', 'direct', 'promotional', 'commercial', 'their', 'its'])

const onward = new Set(['on', 'out', 'away'])
const denying = new Set(['not', 'never', 'nobody', 'no'])
/** 'We share it with nobody', 'we do not share your data': but not that it isn't sold, and not that it isn't shared for one end. */
export const saysNobody = (text: Text, link: Mention): boolean => {
  const { concept, scope, statement, from } = link
  if (concept === 'sharing:none') {
    const denies = scope.polarity === 'affirmed' || statement.words.slice(from, link.to).some(({ text }) => denying.has(text))
    return denies && !excepting.has(statement.words[link.to]?.text ?? '')
  }
  // 'We share nothing with anybody' denies in its middle.
  const inside = statement.words.slice(from, link.to).some(({ text }) => text === 'no' || text === 'nothing' || text === 'none')
  if ((scope.polarity !== 'denied' && !inside) || scope.condition === 'antecedent') return false
  const mentions = text.mentionsIn(statement)
  if (isForOneEnd(statement, link.to)) return false
  if (concept === 'sharing:bare' && onward.has(statement.words[link.to - 1]!.text) && statement.words[link.to]?.before === '') return false
  if (concept === 'sharing:bare') return !mentions.some((one) => one.topic === 'recipient' && one.from > from)
  const nobody = mentions.filter((one) => one.topic === 'recipient' && notSaying.has(one.concept))
  // 'No third party receives it', 'nobody outside the club sees it'.
  if (concept === 'sharing:does' || concept === 'sharing:access')
    // 'Encrypted so that nobody can read it' says how it is kept.
    return nobody.some((one) => one.to <= from && from - one.to <= 6 && statement.words[one.from - 1]?.text !== 'that')
  return concept === 'sharing:with' && nobody.some((one) => one.from >= from - 4)
}
