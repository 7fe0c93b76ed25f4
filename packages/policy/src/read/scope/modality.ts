import { type Clause, isBroken } from './clauses.ts'
import { type Cues, cue } from './cues.ts'

const wishing = new Set(['we', 'i', 'you', 'and'])
const renewing = new Set(['now', 'since', 'today', 'nowadays', 'currently'])

/** 'We may use it.' */
export const isPossible = (clause: Clause): boolean => (clause.cues & cue.may) !== 0

/** 'We once used it', not 'we have used it since 2021'. */
export const isPast = (cues: Cues, clause: Clause): boolean => {
  if ((clause.cues & cue.past) === 0) return false
  let free = 0
  for (let at = clause.from; at < clause.to; at++) {
    if (at >= free && cues.has(at, cue.past)) return true
    free = Math.max(free, cues.endOf(at, 'pseudo-past'))
  }
  return false
}

/** The past of the clause before is over: 'It used to be consent; | since 2023 it is contract.' */
export const isRenewed = (cues: Cues, { from }: Clause): boolean => renewing.has(cues.text(from))

/** 'If we ever move', not 'What if I move?': that is what readers ask. */
const isImagined = (cues: Cues, at: number): boolean => cues.has(at, cue.hypothetical) && !(cues.asks && cues.text(at + 1) === 'i')

/** 'An agency wanted to put trackers on it': a wish of others is no deed of ours. */
const isWished = (cues: Cues, at: number): boolean => cues.has(at, cue.wish) && !wishing.has(cues.text(at - 1))

/** Nothing that a clause tells happens today. */
export const isHypothetical = (cues: Cues, clause: Clause): boolean => {
  if ((clause.cues & (cue.hypothetical | cue.wish)) === 0) return false
  for (let at = clause.from; at < clause.to; at++) if (isImagined(cues, at) || isWished(cues, at)) return true
  return false
}

/** Whether clauses[index] follows from the first that opens with 'if': 'If you agree, | we use it.' 'We use it, | if you agree.' */
export const isJoined = (cues: Cues, clauses: readonly Clause[], index: number, firstIf: number): boolean =>
  firstIf >= 0 && (firstIf === index - 1 || (firstIf === index + 1 && !isBroken(cues, clauses[firstIf]!.from)))

/** 'If you agree', 'we use it if you agree': what the 'if' holds, and what hangs on it. */
export const conditionAt = (clause: Clause, at: number, joined: boolean): 'none' | 'antecedent' | 'consequent' => {
  const { ifFrom, ifTo } = clause
  if (ifFrom >= 0 && at >= ifFrom && at < ifTo) return 'antecedent'
  return joined || at < ifFrom ? 'consequent' : 'none'
}
