import type { BlockContent, ListItem, PhrasingContent, RootContent, Table, TableRow } from 'mdast'

/** A sentence: words, or words with links and strong parts. */
export type Sentence = string | readonly (string | PhrasingContent)[]

/** How the parts of a document are laid out. */
export interface Layout {
  /** What stands between the sentences of a paragraph: a space, or a line break in the source. */
  readonly between: ' ' | '\n'
}

/** Free text on one line: what people typed, without line breaks and control characters. */
export const plain = (text: string): string => text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()

/** Free text as a sentence: with a full stop, if it ends with no mark of its own. */
export const sentence = (text: string): string => {
  const line = plain(text)
  return /[.!?…][’”"')]?$/.test(line) ? line : `${line}.`
}

const inline = (said: Sentence): readonly PhrasingContent[] =>
  (typeof said === 'string' ? [said] : said).map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part))

export const link = (url: string, text: string = url): PhrasingContent => ({ type: 'link', url, children: [{ type: 'text', value: text }] })

export const heading = (depth: 1 | 2 | 3, text: string): RootContent => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: plain(text) }],
})

export const paragraph = ({ between }: Layout, ...sentences: readonly Sentence[]): BlockContent => ({
  type: 'paragraph',
  children: sentences.flatMap((said, at) => [...(at === 0 ? [] : [{ type: 'text' as const, value: between }]), ...inline(said)]),
})

export const list = (items: readonly Sentence[]): BlockContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map(
    (item): ListItem => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [...inline(item)] }] }),
  ),
})

export const table = (head: readonly string[], rows: readonly (readonly Sentence[])[]): Table => ({
  type: 'table',
  children: [head, ...rows].map(
    (cells): TableRow => ({ type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [...inline(cell)] })) }),
  ),
})

/** 'a, b and c'. */
export const enumerate = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
