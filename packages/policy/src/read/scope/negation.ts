import type { Clause } from './clauses.ts'
import { type Cues, cue } from './cues.ts'

const relatives = new Set(['that', 'which', 'who', 'whom', 'what', 'whatever', 'thing', 'things', 'something', 'anything', 'everything'])
const wholes = new Set(['what', 'whatever'])
const coordinating = new Set(['and', 'but', 'or'])
/** What they deny ends where the next verb begins: 'instead of deletion you may ask …'. */
const leaving = new Set(['instead', 'rather', 'without'])

/** 'Data that we do not need', 'what is not needed', and 'any use that is not needed'; 'that is not needed' begins a clause of its own. */
const isInRelative = (cues: Cues, at: number): boolean =>
  (cues.has(at - 2, cue.subject) && relatives.has(cues.text(at - 3))) ||
  wholes.has(cues.text(at - 2)) ||
  (at > 2 && cues.has(at - 1, cue.auxiliary) && relatives.has(cues.text(at - 2)) && cues.mark(at - 2) === '')

/** What a negation denies ends before its clause does. */
export const endsEarly = (cues: Cues, at: number): boolean => isInRelative(cues, at) || leaving.has(cues.text(at))

/** 'Set it aside and don't touch it': a verb of its own. */
const isOwnVerb = (cues: Cues, at: number): boolean => cues.text(at - 1) === 'do' && coordinating.has(cues.text(at - 2))

/** 'Press “Don't send me it”': what a button says. */
const isQuoted = (cues: Cues, at: number): boolean => cues.mark(at - 1) === '"'

/**
 * 'a, b and c are not used': behind an auxiliary, 'not' denies the whole clause. It denies nothing outside 'where there is no reason to keep it'
 * and 'data that we do not need'.
 */
const isOfWholeClause = (cues: Cues, clause: Clause, at: number): boolean =>
  cues.has(at, cue.not) &&
  cues.has(at - 1, cue.auxiliary) &&
  !cues.has(at, cue['pseudo-not']) &&
  !cues.has(at - 1, cue['pseudo-not']) &&
  !(clause.ifFrom > clause.from && at >= clause.ifFrom) &&
  !isOwnVerb(cues, at) &&
  !isQuoted(cues, at) &&
  !isInRelative(cues, at)

/** Whether a negation behind them denies the words of a clause outside its brackets, or in them: 'correct facts (we can't change opinions)'. */
export const isDeniedBehind = (cues: Cues, clause: Clause, inBrackets: boolean): boolean => {
  if ((clause.cues & cue.not) === 0) return false
  let inside = false
  for (let at = clause.from; at < clause.to; at++) {
    const mark = cues.mark(at)
    if (mark === '(' || mark === ')') inside = mark === '('
    if (inside === inBrackets && isOfWholeClause(cues, clause, at)) return true
  }
  return false
}
