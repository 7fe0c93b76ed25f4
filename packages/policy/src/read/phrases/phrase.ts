import { stemOf } from '../stem.ts'
import { wordsOf } from '../words.ts'

/**
 * How policies word the concepts of one topic. A phrase is written in words, matched by stem ('store' matches 'stored'):
 * `=word` exactly this form · `{class}` a class of the lexicon · `(a|b c)` alternatives · `[a|b]` optional · `~3` up to three words between.
 */
export interface Wording {
  readonly topic: string
  /** Concepts of the topic compete: of two overlapping mentions only the longer counts. */
  readonly exclusive?: true
  readonly concepts: Readonly<Record<string, { readonly strong?: readonly string[]; readonly weak?: readonly string[] }>>
  /** Phrases that look like one of these concepts and aren't: the longer match wins. */
  readonly ignores?: readonly string[]
}

/** Sentences beside a wording: which concepts each must be read as, and sentences that must be read as none of the topic's. */
export interface WordingExamples {
  readonly reads: Readonly<Record<string, readonly string[]>>
  readonly ignores?: readonly string[]
}

/** Classes of words: name → phrases (without classes in them). The class `mask` hides its words from word edges. */
export type Lexicon = Readonly<Record<string, readonly string[]>>

export interface Phrase {
  readonly topic: string
  /** '': the topic ignores it. */
  readonly concept: string
  readonly strength: 'strong' | 'weak'
  readonly exclusive: boolean
  readonly text: string
}

/** A node of the trie that phrases are compiled to; `freeze` makes of it what words are matched with. */
export class Node {
  /** By stem, `=word`, `{class}` or `~3`. */
  readonly edges: Map<string, Node> = new Map()
  /** Reached from here without a word: where alternatives join again. */
  readonly joins: Node[] = []
  /** Numbers of the phrases that end here. */
  readonly accepts: number[] = []
}

const edge = (node: Node, key: string): Node => {
  let next = node.edges.get(key)
  if (next === undefined) node.edges.set(key, (next = new Node()))
  return next
}

/** Where the bracket that opens at `from` closes. */
const closing = (text: string, from: number, open: string, close: string): number => {
  for (let at = from, depth = 0; at < text.length; at++) {
    if (text[at] === open) depth++
    else if (text[at] === close && --depth === 0) return at
  }
  throw new SyntaxError(`phrase '${text}': '${open}' isn't closed`)
}

const alternatives = (text: string): string[] => {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const c = text[at]
    if (c === '(' || c === '[') depth++
    else if (c === ')' || c === ']') depth--
    else if (c === undefined || (c === '|' && depth === 0)) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return parts
}

const isPlain = (token: string): boolean => {
  for (let at = 0; at < token.length; at++) {
    const code = token.charCodeAt(at)
    if (code < 97 || code > 122) return false
  }
  return true
}

/** Extends a node by one token without brackets: a word (several, if it is written with punctuation), `=word`, `~n`. */
const extend = (node: Node, token: string): Node => {
  if (token[0] === '~' || token[0] === '=') return edge(node, token)
  if (isPlain(token) && token !== 'cannot') return edge(node, stemOf(token))
  return wordsOf(token).reduce((from, { text }) => edge(from, stemOf(text)), node)
}

/** Extends a node by a phrase; returns the node at its end. */
const grow = (from: Node, text: string): Node => {
  let node = from
  for (let at = 0; at < text.length; ) {
    const c = text[at] as string
    if (c === ' ') at++
    else if (c === '(' || c === '[') {
      const end = closing(text, at, c, c === '(' ? ')' : ']')
      const join = new Node()
      for (const part of alternatives(text.slice(at + 1, end))) grow(node, part).joins.push(join)
      if (c === '[') node.joins.push(join)
      node = join
      at = end + 1
    } else if (c === '{') {
      const end = closing(text, at, '{', '}')
      node = edge(node, text.slice(at, end + 1))
      at = end + 1
    } else {
      let end = at
      while (end < text.length && !' ([{'.includes(text[end] as string)) end++
      node = extend(node, text.slice(at, end))
      at = end
    }
  }
  return node
}

/** A phrase without the optional part at its beginning, and with it: nothing may join the root. */
const openings = (text: string): string[] => {
  if (text[0] !== '[') return [text]
  const end = closing(text, 0, '[', ']')
  return [...openings(text.slice(end + 1).trimStart()), `(${text.slice(1, end)})${text.slice(end + 1)}`]
}

/** Phrases, by their numbers, as one trie. Throws SyntaxError for one that isn't well formed. */
export const compile = (phrases: Iterable<readonly [number: number, text: string]>): Node => {
  const root = new Node()
  for (const [number, phrase] of phrases)
    for (const text of alternatives(phrase).flatMap(openings)) {
      const end = grow(root, text)
      if (end === root || root.joins.length > 0) throw new SyntaxError(`phrase '${phrase}' can match nothing`)
      end.accepts.push(number)
    }
  return root
}

/** The phrases of wordings as they are declared. */
export const phrasesOf = (wordings: readonly Wording[]): readonly Phrase[] =>
  wordings.flatMap(({ topic, exclusive = false, concepts, ignores = [] }) => [
    ...Object.entries(concepts).flatMap(([concept, { strong = [], weak = [] }]) => [
      ...strong.map((text): Phrase => ({ topic, concept, strength: 'strong', exclusive, text })),
      ...weak.map((text): Phrase => ({ topic, concept, strength: 'weak', exclusive, text })),
    ]),
    ...ignores.map((text): Phrase => ({ topic, concept: '', strength: 'strong', exclusive, text })),
  ])
