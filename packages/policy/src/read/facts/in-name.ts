import type { Mention } from '../match.ts'

/** Words that follow the name of a thing without making it the name of somebody. */
const goesOn = new Set(
  'framework frameworks scheme schemes principle principles program programme programmes certification certified list agreement agreements addendum policy self data eu us uk swiss'.split(
    ' ',
  ),
)

/** Whether a capitalised mention goes on as somebody's name: 'Privacy Shield Wealth' is a firm, no mechanism. */
export const isInName = ({ statement: { words, kind }, from, to }: Mention): boolean => {
  const next = words[to]
  if (next === undefined || kind === 'heading' || next.before !== '' || !next.capital || goesOn.has(next.text)) return false
  return words.slice(from, to).every((word) => word.capital)
}
