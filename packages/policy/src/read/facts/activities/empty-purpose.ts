import { wordSet } from '../../word-set.ts'
import type { Word } from '../../words.ts'

const empty = wordSet(
  `provide providing offer offering deliver delivering supply supplying run running operate operating manage managing
grow growing maintain maintaining conduct conducting carry carrying out on do doing meet meeting pursue pursuing help
helping let lets allow allows enable enables our the your a an its this these that and or of to for in with by at as we i you us them
others other people one best possible better good great high quality excellent relevant various general internal legitimate normal
ordinary everyday proper efficient effective operational administrative commercial administration business businesses organisational
managerial lawful service services product products company organisation operations operation activities activity affairs needs need
needed necessary required requirements reasons reason purposes purpose course basis`,
)
/** 'To provide our services, as we see fit': no more is told. */
const trailing = wordSet('as see')
/** 'Including', 'such as', 'as well as', 'when': what follows may tell more. */
const joining = wordSet('including include includes such well which when where if')

const pointing = wordSet('set described explained laid listed specified defined per outlined')

/** Speaks of purposes without naming one: 'the purposes for which we collected it, unless another reason is compatible with them'. */
const talk = wordSet(
  `it they use used using process processed processing collect collected obtain obtained gathered original originally initial initially compatible incompatible
unrelated related another other others new different further same which what not only unless reasonably consider was were been be is are must may will
than tell told stated intended provided`,
)
const purpose = wordSet('purpose purposes reason reasons')
const isTalk = (words: readonly Word[]): boolean =>
  words.some(({ text }) => purpose.has(text)) && words.every(({ text }) => talk.has(text) || empty.has(text) || purpose.has(text))

const blank = wordSet('to be follow added confirmed completed finished written decided tbc tba n/a none coming soon here later')
/** '(to follow)' */
const isBlank = (words: readonly Word[]): boolean => words.length <= 4 && words.every(({ text }) => blank.has(text))

/** 'To run and grow our business', 'operational and administrative': words that fit whatever anybody does. What follows 'as set out …' is no purpose. */
export const isEmpty = (words: readonly Word[], from: number, to: number): boolean => {
  const own = words.slice(from, to)
  const end = own.findIndex(({ text, before }, at) => at > 0 && before !== '' && trailing.has(text) && own[at + 1]?.text !== 'well')
  const said = end < 0 ? own : own.slice(0, end)
  if (own[0]?.text === 'as' && pointing.has(own[1]?.text ?? '')) return true
  return said.length > 0 && said.every(({ text }) => empty.has(text) || joining.has(text))
}

/** Words that stand where a purpose would, and tell none, not even an empty one. */
export const isNone = (words: readonly Word[], from: number, to: number): boolean => {
  const own = words.slice(from, to)
  return own.length > 0 && (isTalk(own) || isBlank(own))
}
