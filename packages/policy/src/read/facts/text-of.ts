import type { Statement } from '../statement.ts'

/** Marks that close what another, or the same one, opened. */
const openings: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '>': '<',
  '’': '‘',
  '”': '“',
  '"': '"',
  _: '_',
  '*': '*',
  '`': '`',
  '~': '~',
}

const count = (text: string, mark: string): number => text.split(mark).length - 1

/** How much stands right behind a text and closes what was opened in it: ')' behind 'running it (well'. */
const closing = (text: string, behind: string): string => {
  const [mark = ''] = behind
  const opening = openings[mark]
  if (opening === undefined) return ''
  let run = mark
  if (opening === mark) while (behind[run.length] === mark) run += mark
  const opened = opening === mark ? count(text, run) % 2 : count(text, opening) - count(text, mark)
  return opened > 0 ? run + closing(text + run, behind.slice(run.length)) : ''
}

/** The words [from, to) as they stand, and what closes what they open. */
export const textOf = ({ words, text }: Statement, from: number, to: number): string => {
  if (to <= from) return ''
  const end = words[to - 1]?.end ?? 0
  const said = text.slice(words[from]?.start, end)
  return said + closing(said, text.slice(end, words[to]?.start))
}
