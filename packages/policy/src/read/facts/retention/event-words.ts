import type { Statement } from '../../statement.ts'

/** Whether an event ends keeping ('until …'), is when data goes ('once …'), or only what a period runs from. */
export type Ends = 'keeping' | 'deleting' | 'never'

const keeping = new Set([
  'until',
  'unless',
  'till',
  'as',
  'so',
  'while',
  'whilst',
  'throughout',
  'during',
  'duration',
  'length',
  'term',
  'lifetime',
  'life',
  'course',
  'period',
  'whole',
  'entirety',
  'for',
  'current',
  'present',
])
const deleting = new Set(['when', 'once', 'after', 'upon', 'on', 'following', 'at', 'as', 'by', 'the', 'end', 'termination', 'completion'])

export const endsOf = ({ words }: Statement, from: number): Ends => {
  const first = words[from]?.text ?? ''
  const second = words[from + 1]?.text
  if (keeping.has(first) && !(first === 'as' && second === 'soon')) return 'keeping'
  if (first === 'end' && words[from - 1]?.text === 'the' && words[from - 2]?.text === 'to') return 'keeping'
  return deleting.has(first) ? 'deleting' : 'never'
}

/** 'Once the retention period ends', 'when it is no longer needed': no event. */
export const circular: ReadonlySet<string> = new Set(
  'period retention reason reasons longer need needed needs necessary required purpose purposes relevant appropriate useful'.split(' '),
)
/** 'After this time', 'at that point': an end that is told elsewhere, or nowhere. */
const backward = new Set('this that these those which time times point period periods date dates stage'.split(' '))
const others = new Set('that this which then'.split(' '))
const subjects = new Set('we i it they you the your all everything'.split(' '))
/** 'After that time', 'after that we delete it'. */
export const pointsBack = ([first, second]: Statement['words']): boolean =>
  first === undefined ||
  (backward.has(first.text) && (second === undefined || backward.has(second.text))) ||
  (others.has(first.text) && subjects.has(second?.text ?? ''))

/** How an event opens that is no 'until'. */
export const beginnings: readonly string[] = [
  'the day',
  'the end',
  'the moment',
  'the date',
  'end of',
  'at the',
  'on the',
  'as soon',
  'immediately after',
]
