import { stemId } from './stem.ts'
import { wordsOf } from './words.ts'

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
  readonly ignores: readonly string[]
}

/** Classes of words: name → phrases (without classes in them). The class `mask` hides its words from word edges. */
export type Lexicon = Readonly<Record<string, readonly string[]>>

export interface Phrase {
  readonly topic: string
  /** Absent: the topic ignores it. */
  readonly concept?: string
  readonly strength: 'strong' | 'weak'
  readonly exclusive: boolean
  readonly text: string
}

export interface Node {
  words?: Map<number, Node>
  exact?: Map<string, Node>
  classes?: Map<string, Node>
  gaps?: [number, Node][]
  accepts?: Phrase[]
}

type Step = { readonly kind: 'word' | 'exact' | 'class'; readonly value: string } | { readonly kind: 'gap'; readonly value: number }

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
  let depth = 0,
    from = 0
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

/** All sequences of steps that a phrase stands for. */
const expand = (text: string): Step[][] => alternatives(text).flatMap(sequencesOf)

const sequencesOf = (text: string): Step[][] => {
  let sequences: Step[][] = [[]]
  const append = (options: Step[][]): void => {
    sequences =
      options.length === 1
        ? sequences.map((s) => [...s, ...(options[0] as Step[])])
        : sequences.flatMap((s) => options.map((o) => [...s, ...o]))
  }
  for (let at = 0; at < text.length; ) {
    const c = text[at]
    if (c === ' ') at++
    else if (c === '(' || c === '[') {
      const end = closing(text, at, c, c === '(' ? ')' : ']')
      append([...expand(text.slice(at + 1, end)), ...(c === '[' ? [[]] : [])])
      at = end + 1
    } else if (c === '{') {
      const end = closing(text, at, '{', '}')
      append([[{ kind: 'class', value: text.slice(at + 1, end) }]])
      at = end + 1
    } else {
      let end = at
      while (end < text.length && !' ([{'.includes(text[end] as string)) end++
      const token = text.slice(at, end)
      if (token[0] === '~') append([[{ kind: 'gap', value: Number(token.slice(1)) }]])
      else if (token[0] === '=') append([[{ kind: 'exact', value: token.slice(1) }]])
      else append([wordsOf(token).map((word) => ({ kind: 'word', value: word.text }))])
      at = end
    }
  }
  return sequences
}

const child = (node: Node, step: Step): Node => {
  if (step.kind === 'gap') {
    const found = node.gaps?.find(([length]) => length === step.value)
    if (found !== undefined) return found[1]
    const next: Node = {}
    ;(node.gaps ??= []).push([step.value, next])
    return next
  }
  const edges = (
    step.kind === 'word' ? (node.words ??= new Map()) : step.kind === 'exact' ? (node.exact ??= new Map()) : (node.classes ??= new Map())
  ) as Map<string | number, Node>
  const key = step.kind === 'word' ? stemId(step.value) : step.value
  let next = edges.get(key)
  if (next === undefined) edges.set(key, (next = {}))
  return next
}

const add = (root: Node, phrase: Phrase): void => {
  for (const steps of expand(phrase.text)) {
    if (steps.length === 0) throw new SyntaxError(`phrase '${phrase.text}' can match nothing`)
    const end = steps.reduce(child, root)
    ;(end.accepts ??= []).push(phrase)
  }
}

/** Wordings as one trie. Throws SyntaxError for a phrase that isn't well formed. */
export const compile = (wordings: readonly Wording[]): Node => {
  const root: Node = {}
  for (const { topic, exclusive = false, concepts, ignores = [] } of wordings) {
    for (const [concept, { strong = [], weak = [] }] of Object.entries(concepts)) {
      for (const text of strong) add(root, { topic, concept, strength: 'strong', exclusive, text })
      for (const text of weak) add(root, { topic, concept, strength: 'weak', exclusive, text })
    }
    for (const text of ignores) add(root, { topic, strength: 'strong', exclusive, text })
  }
  return root
}
