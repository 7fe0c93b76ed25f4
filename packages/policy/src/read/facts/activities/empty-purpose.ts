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

/** 'To run and grow our business', 'operational and administrative': words that fit whatever anybody does. What follows 'as set out …' is no purpose. */
export const isEmpty = (words: readonly Word[], from: number, to: number): boolean => {
  const own = words.slice(from, to)
  const end = own.findIndex(({ text, before }, at) => at > 0 && before !== '' && trailing.has(text) && own[at + 1]?.text !== 'well')
  const said = end < 0 ? own : own.slice(0, end)
  if (own[0]?.text === 'as' && pointing.has(own[1]?.text ?? '')) return true
  return said.length > 0 && said.every(({ text }) => empty.has(text) || joining.has(text))
}
