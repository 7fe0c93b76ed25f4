import { counts, type Finding } from '@clearnotice/lint'
import type { Positions } from './positions.ts'

/** Findings that a comment or the baseline holds back, a line each: the rule, the line, and why. */
export const heldBack = (findings: readonly Finding[], positions: Positions | undefined): readonly string[] =>
  findings
    .filter((finding) => !counts(finding))
    .map(({ rule, place, suppression }) => {
      const where = place.span && positions ? `, line ${positions.at(place.span.start).line}` : ''
      const until = suppression?.until === undefined ? '' : ` (until ${suppression.until})`
      return `held back: ${rule}${where}: ${suppression === undefined ? 'the baseline knows it' : `${suppression.reason}${until}`}`
    })
