import { type Frozen, ranks } from './frozen.ts'
import { layOut } from './lay-out.ts'
import { compile, type Lexicon, type Phrase, phrasesOf, type Wording } from './phrase.ts'
import { determinise, isGap, spell, statesFrom } from './states.ts'

/** Numbers for values, in the order of their first mention. */
const numbered = <Value>(values: Iterable<Value>): ReadonlyMap<Value, number> =>
  new Map(Array.from(new Set(values), (value, number) => [value, number]))

const isClass = (edge: string): boolean => edge.startsWith('{')
const isExact = (edge: string): boolean => edge.startsWith('=')

const rankOf = ({ concept, strength }: Phrase): number => ranks[concept === '' ? 'ignored' : strength]
const kindOf = ({ topic, concept }: Phrase): string => `${topic} ${concept}`
/** Hits of one concept compete, those of an exclusive topic, and with either what the topic ignores. */
const rivalsOf = (phrase: Phrase): readonly string[] => [
  phrase.exclusive && phrase.concept !== '' ? phrase.topic : kindOf(phrase),
  kindOf({ ...phrase, concept: '' }),
]

/** Turns wordings and classes into tables. Throws SyntaxError for a phrase that isn't well formed, RangeError for more than tables can hold. */
export const freeze = (wordings: readonly Wording[], lexicon: Lexicon): Frozen => {
  const phrases = [...phrasesOf(wordings)].sort((a, b) => rankOf(a) - rankOf(b))
  const matching = determinise(compile(phrases.map(({ text }, number) => [number, text])))
  const defining = determinise(compile(Object.values(lexicon).flatMap((texts, at) => texts.map((text) => [at + 1, text] as const))))

  const edges = [defining, matching].flatMap((start) =>
    [...statesFrom(start)].flatMap((state) => [...state.edges.keys()].filter((edge) => !isGap(edge))),
  )
  const classes = ['', ...new Set([...Object.keys(lexicon).map((name) => `{${name}}`), ...edges.filter(isClass)])]
  const symbols = numbered([...classes, ...edges])
  const words = [...symbols].slice(classes.length)
  const stems = spell(words.filter(([edge]) => !isExact(edge)))
  const exact = spell(words.flatMap(([edge, symbol]) => (isExact(edge) ? [[edge.slice(1), symbol] as const] : [])))

  const spelled = (character: string): number => character.charCodeAt(0)
  const said = (edge: string): number => symbols.get(edge) as number
  const kinds = new Map(phrases.map((phrase) => [kindOf(phrase), phrase]))
  const kindNumbers = numbered(kinds.keys())
  const rivals = [...kinds.values()].flatMap(rivalsOf)
  const rivalNumbers = numbered(rivals)
  return {
    ...layOut([
      [stems, spelled],
      [exact, spelled],
      [defining, said],
      [matching, said],
    ]),
    phrases: Int32Array.from(phrases, (phrase) => (kindNumbers.get(kindOf(phrase)) as number) * 4 + rankOf(phrase)),
    rivals: Int32Array.from(rivals, (rival) => rivalNumbers.get(rival) as number),
    kinds: [...kinds.values()].flatMap(({ topic, concept }) => [topic, concept]),
    classes: classes.map((name) => name.slice(1, -1)),
    texts: () => phrases.map(({ text }) => text),
  }
}
