import type { Mention } from '../../match.ts'

/** In words. */
const longestAddress = 12
const agents = new Set(['by', 'with'])

/** '… (Buenos Aires, Argentina)', 'Acme of Pune', 'by Pixel Works, Kathmandu': where somebody has its seat, not where data is sent. */
export const isAddress = ({ statement: { words }, from }: Mention): boolean => {
  let at = from
  while (at > 0 && from - at < longestAddress && words[at]!.capital && words[at]!.before !== '(') at--
  const named = at < from && (words[at]!.capital ? words[at]! : words[at + 1]!)
  if (words[at]!.before === '(') return true
  const before = words[at]!.text
  if (before === 'of') return words[at - 1]?.capital === true
  return named !== false && agents.has(before) && words.slice(at + 2, from + 1).some(({ before: mark }) => mark === ',')
}
/** 'Acme, run from Pune, posts it': where somebody has its seat. */
export const isSeat = ({ statement: { words }, from }: Mention): boolean => {
  let at = from - 1
  while (at > 0 && from - at < longestAddress && (words[at]!.capital || inPlace.has(words[at]!.text))) at--
  return at >= 0 && at < from - 1 && seated.has(words[at]!.text)
}
const inPlace = new Set(['in', 'from', 'the', 'of', 'out', 'at', 'near'])
const seated = new Set('run operated based headquartered situated located established registered incorporated'.split(' '))

/** '… is run from Oslo', '… is in Norway', '… is an American company'. */
export const isSeatOrIn = (place: Mention): boolean => {
  const { words } = place.statement
  const before = words[place.from - 1]?.text === 'the' ? place.from - 2 : place.from - 1
  return isSeat(place) || (seatings.has(words[before]?.text ?? '') && being.has(words[before - 1]?.text ?? ''))
}
const being = new Set(['is', 'are'])
const seatings = new Set([...inPlace, 'a', 'an'])
