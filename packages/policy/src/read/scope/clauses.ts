import { type Cues, cue } from './cues.ts'

/** A part of a sentence with a verb of its own: words[from] to words[to] (exclusive). */
export interface Clause {
  readonly from: number
  readonly to: number
  /** 'You may ask, | and will not be charged:' opens what one may ask. */
  readonly aside: boolean
  /** The cues of all its words. */
  readonly cues: number
  /** Where its 'if' begins; -1 without one. */
  readonly ifFrom: number
  /** Where the list goes on behind an 'if' inside: 'Have it removed when you leave, and have its use limited'. */
  readonly ifTo: number
}

type Open = { -readonly [Key in keyof Clause]: Clause[Key] }

/** Before the first clause. */
export const nowhere: Clause = { from: 0, to: 0, aside: false, cues: 0, ifFrom: -1, ifTo: 0 }

/** 'If you agree, we use it.' */
export const opensWithIf = ({ from, ifFrom }: Clause): boolean => ifFrom === from

/** Whether a word stands behind an 'if' that begins inside its clause: 'here' in 'we keep it if you live here'. */
export const isBehindIf = ({ from, ifFrom, ifTo }: Clause, at: number): boolean => ifFrom > from && at >= ifFrom && at < ifTo

/** Words before a subject that keep it inside the clause: 'what we do'. */
const subordinate = new Set([
  'that',
  'which',
  'whether',
  'how',
  'what',
  'if',
  'where',
  'when',
  'as',
  'and',
  'or',
  'than',
  'believe',
  'think',
  'feel',
])
const bidding = new Set([
  'ask',
  'tell',
  'let',
  'contact',
  'email',
  'write',
  'ring',
  'call',
  'say',
  'speak',
  'talk',
  'drop',
  'send',
  'get',
  'just',
  'fill',
  'use',
  'complete',
  'visit',
  'click',
  'phone',
  'telephone',
  'message',
  'submit',
  'leave',
  'raise',
])
const strongBreak = new Set(['.', ';', ':'])
const weakBreak = new Set([',', '-', ')'])
const relisting = new Set(['and', 'or', 'have', 'get'])

/** 'We never sell data; | we use it.' */
export const isBroken = (cues: Cues, at: number): boolean => strongBreak.has(cues.mark(at))

/** 'If you do not like widgets | you may send them back.' */
const isConsequent = (cues: Cues, at: number, clause: Clause): boolean =>
  at - clause.from > 3 && opensWithIf(clause) && cues.has(at, cue.consequent) && !subordinate.has(cues.text(at - 1))

/** 'If you'd rather that we didn't, | ask for it to be deleted.' Not 'if you ring, email or write'. */
const isBid = (cues: Cues, at: number, clause: Clause): boolean =>
  opensWithIf(clause) && cues.mark(at) === ',' && bidding.has(cues.text(at)) && cues.text(at + 1) !== 'or' && cues.text(at + 1) !== 'and'

const determining = new Set(['your', 'our', 'my'])
/** 'If you do not like widgets, | your money is returned.' */
const isMain = (cues: Cues, at: number, clause: Clause): boolean =>
  at - clause.from > 3 && opensWithIf(clause) && cues.mark(at) === ',' && determining.has(cues.text(at)) && hasVerb(cues, at)

const moving = new Set(['goes', 'go', 'travels', 'travel', 'passes', 'stays', 'stay', 'leaves', 'leave', 'comes', 'ends', 'becomes'])
const longestSubject = 5
const hasVerb = (cues: Cues, from: number): boolean => {
  for (let at = from + 1; at < cues.words.length && at <= from + longestSubject; at++) {
    if (cues.mark(at) !== '') return false
    if (cues.has(at, cue.auxiliary) || moving.has(cues.text(at))) return true
  }
  return false
}

/** 'We use it, | we never sell it.' */
const isSubject = (cues: Cues, at: number): boolean =>
  cues.has(at, cue.subject) && (weakBreak.has(cues.mark(at)) || cues.text(at - 1) === 'and')

const reasons = new Set(['because', 'since'])
/** 'No consent is needed, | since we have a contract.' */
const isReason = (cues: Cues, at: number): boolean => weakBreak.has(cues.mark(at)) && reasons.has(cues.text(at))

const concluding = new Set(['so', 'hence', 'therefore', 'thus'])
/** 'It goes to Norway, | so there is no contract to show.' */
const isConclusion = (cues: Cues, at: number): boolean => cues.mark(at) === ',' && concluding.has(cues.text(at))

const isBoundary = (cues: Cues, at: number, clause: Clause): boolean =>
  isBroken(cues, at) ||
  isReason(cues, at) ||
  isConclusion(cues, at) ||
  cues.has(at, cue.but) ||
  isConsequent(cues, at, clause) ||
  isMain(cues, at, clause) ||
  isBid(cues, at, clause) ||
  isSubject(cues, at)

/** 'You may ask, | and will not be charged.' */
const isAside = (cues: Cues, at: number): boolean => cues.mark(at) === ',' && cues.text(at) === 'and' && cues.has(at + 1, cue.auxiliary)

const opened = ({ words }: Cues, from: number, aside: boolean): Open => ({ from, to: from, aside, cues: 0, ifFrom: -1, ifTo: words.length })

/** A clause goes on with a word. */
const add = (clause: Open, cues: Cues, at: number): void => {
  clause.to = at + 1
  clause.cues |= cues.at(at)
  if (clause.ifFrom < 0) {
    if (cues.has(at, cue.if)) clause.ifFrom = at
  } else if (cues.mark(at) === ',' && relisting.has(cues.text(at)) && isBehindIf(clause, at)) clause.ifTo = at
}

/** The clauses of a text, in order. */
export const clausesOf = (cues: Cues): readonly Clause[] => {
  const clauses: Open[] = []
  let open: Open | undefined
  for (let at = 0; at < cues.words.length; at++) {
    if (open !== undefined && cues.isPlain(at)) {
      open.to = at + 1
      continue
    }
    const boundary = open === undefined || isBoundary(cues, at, open)
    const aside = !boundary && isAside(cues, at)
    if (open === undefined || boundary || aside) clauses.push((open = opened(cues, at, aside)))
    add(open, cues, at)
  }
  return clauses
}
