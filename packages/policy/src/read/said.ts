import { type Word, wordsOf } from './words.ts'

/** What is known of a text wherever it stands: its words, and answers that follow from them alone. Never of one document. */
export class Said {
  readonly text: string
  readonly words: readonly Word[]
  /** By the number of the question. */
  readonly answers: unknown[] = []

  constructor(text: string) {
    this.text = text
    this.words = wordsOf(text)
  }
}

/** Characters: about ten long policies. */
const most = 300_000

const remembered = new Map<string, Said>()
let size = 0

/**
 * What is known of a text. The policies of one template, and two versions of one policy, say mostly the same: that is remembered, until it is
 * too much and all of it is forgotten. What is read doesn't depend on it.
 */
export const saidIn = (text: string): Said => {
  const known = remembered.get(text)
  if (known !== undefined) return known
  // A slice would keep alive the whole document that it was cut from.
  const said = new Said(` ${text}`.slice(1))
  size += text.length
  if (size > most) {
    remembered.clear()
    size = text.length
  }
  remembered.set(said.text, said)
  return said
}

let questions = 0

/** A question that a text alone answers, once for each. */
export const perText = <Answer extends NonNullable<unknown> | null>(find: (said: Said) => Answer): ((said: Said) => Answer) => {
  const question = questions++
  return (said) => {
    const known = said.answers[question] as Answer | undefined
    if (known !== undefined) return known
    const answer = find(said)
    said.answers[question] = answer
    return answer
  }
}
