import { type Clause, isBehindIf, nowhere } from './clauses.ts'
import { type Cues, cue } from './cues.ts'
import { endsEarly, isDeniedBehind } from './negation.ts'

/** 'No contract is needed since Norway is approved': what gives the reason is not denied. */
const givesReason = (cues: Cues, at: number): boolean => cues.text(at) === 'since' && !isTime(cues.text(at + 1))
const times = new Set(
  'then last early late january february march april may june july august september october november december christmas easter'.split(' '),
)
const isTime = (word: string): boolean => Number(word) > 0 || times.has(word)

/** Goes over the words of a clause in order, and knows of the word at hand whether it is denied, and whether it is an example. */
export class Walk {
  /** By what stands before. */
  denied = false
  /** After 'such as', to the end of the brackets it stands in. */
  example = false
  private readonly cues: Cues
  private clause: Clause = nowhere
  /** By what stands behind. */
  private deniedBehind = false
  private deniedBehindInBrackets = false
  private inBrackets = false
  private deniedOutside = false
  private deniedBehindOutside = false
  private deniedBeforeIf = false
  /** Denied by the lead-in. */
  private led = false
  private quoted = false
  private deniedOutsideQuotes = false
  /** What is denied ends with the relative clause. */
  private untilVerb = false
  /** Where the negation that was met ends: until then there is no other. */
  private free = 0

  constructor(cues: Cues) {
    this.cues = cues
  }

  /** Goes to the start of a clause, under what its lead-in denies. */
  over(clause: Clause, denied: boolean): void {
    this.clause = clause
    this.denied = this.led = denied
    this.deniedBehind = isDeniedBehind(this.cues, clause, false)
    this.deniedBehindInBrackets = isDeniedBehind(this.cues, clause, true)
    this.example = this.inBrackets = this.quoted = this.untilVerb = false
    this.free = 0
  }

  /** Goes to the next word, and says whether it is meant or denied. */
  to(at: number): 'affirmed' | 'denied' {
    const plain = this.cues.isPlain(at)
    if (!plain) this.turn(at)
    if (this.denied && !this.led && givesReason(this.cues, at)) this.denied = false
    const denied = this.denied || (this.deniedBehind && !isBehindIf(this.clause, at))
    const ended = !plain && this.verb(at)
    if (!plain) this.negation(at)
    return denied && !ended ? 'denied' : 'affirmed'
  }

  /** What a word changes for itself and those after it. */
  private turn(at: number): void {
    this.brackets(at)
    this.quotes(at)
    if (this.cues.has(at, cue.example)) this.example = true
    if (this.cues.has(at, cue.except)) this.denied = this.deniedBehind = false
    this.conditions(at)
  }

  /** What a bracket denies ends with it: 'correct facts (we can't change opinions)'; and so does its example. */
  private brackets(at: number): void {
    const mark = this.cues.mark(at)
    if (mark === '(') {
      this.inBrackets = true
      this.deniedOutside = this.denied
      this.deniedBehindOutside = this.deniedBehind
      this.deniedBehind = this.deniedBehindInBrackets
    } else if (mark === ')' && this.inBrackets) {
      this.inBrackets = this.example = false
      this.denied = this.deniedOutside
      this.deniedBehind = this.deniedBehindOutside
    }
  }

  /** So does what a button says: 'the link "Do not count me" stops it'. */
  private quotes(at: number): void {
    if (this.cues.mark(at) !== '"') return
    if (this.quoted) this.denied = this.deniedOutsideQuotes
    else this.deniedOutsideQuotes = this.denied
    this.quoted = !this.quoted
  }

  /** What an if-clause denies ends with it: 'have it deleted when it is not needed, have its use limited'. */
  private conditions(at: number): void {
    if (at === this.clause.ifFrom) this.deniedBeforeIf = this.denied
    if (at === this.clause.ifTo) this.denied = this.deniedBeforeIf
  }

  /** 'A grievance that we do not settle can go to them': with the next verb, what the relative clause denies has ended. */
  private verb(at: number): boolean {
    const { cues } = this
    if (!this.untilVerb || !cues.has(at, cue.auxiliary) || cues.has(at + 1, cue.not) || cues.text(at - 1) === 'not') return false
    this.untilVerb = this.denied = false
    return true
  }

  /** 'We do not use widgets.' */
  private negation(at: number): void {
    const { cues } = this
    this.free = Math.max(this.free, cues.endOf(at, 'pseudo-not'))
    if (at < this.free || !cues.has(at, cue.not) || cues.has(at, cue.except)) return
    this.untilVerb = !this.denied && endsEarly(cues, at)
    this.denied = true
    this.free = cues.endOf(at, 'not')
  }
}
