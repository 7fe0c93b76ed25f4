import type { Said } from './said.ts'
import type { Word } from './words.ts'

export type Actor = 'we' | 'processor' | 'you' | 'client' | 'other' | 'unstated'

/** How a word is meant: what its clause says about whom, and whether it is so. */
export interface Scope {
  readonly polarity: 'affirmed' | 'denied'
  /** In an if-clause, or in what follows from one. */
  readonly condition: 'none' | 'antecedent' | 'consequent'
  /** 'if we ever …', 'should we decide …': nothing that happens today. */
  readonly hypothetical: boolean
  /** 'may', 'might', 'can' of the one who acts; of 'you' it is a permission. */
  readonly possible: boolean
  readonly past: boolean
  readonly actor: Actor
  /** `general`: how the world is ('cookies are small files'); `other-document`: somebody else's policy. */
  readonly about: 'ours' | 'general' | 'other-document' | 'definition'
  /** After 'such as', 'e.g.': an example of what stands before. */
  readonly example: boolean
}

/** Classes that begin at each word, as the matcher finds them. */
type Units = readonly (readonly { readonly name: string; readonly end: number }[] | undefined)[]

/** What the items of a list inherit from what opens it. */
export interface Inherited {
  readonly denied: boolean
  readonly actor: Actor
  readonly about: Scope['about']
  readonly past: boolean
  readonly hypothetical: boolean
}

export interface Scoped {
  /** Of each word. */
  readonly scopes: readonly Scope[]
  readonly end: Inherited
}

export const unled: Inherited = { denied: false, actor: 'unstated', about: 'ours', past: false, hypothetical: false }

const actors: ReadonlyMap<string, Actor> = new Map([
  ['we', 'we'],
  ['our-processor', 'processor'],
  ['you', 'you'],
  ['client', 'client'],
  ['other-actor', 'other'],
])
/** Words before a subject that keep it inside the clause. */
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
const relatives = new Set(['that', 'which', 'who', 'whom', 'what', 'whatever', 'thing', 'things', 'something', 'anything', 'everything'])
const wholes = new Set(['what', 'whatever'])
const relisting = new Set(['and', 'or', 'have', 'get'])
const wishing = new Set(['we', 'i', 'you', 'and'])
/** What they deny ends where the next verb begins: 'instead of deletion you may ask …'. */
const leaving = new Set(['instead', 'rather', 'without'])
/** 'Like most websites, we …' speaks of us. */
const likening = new Set(['like', 'as', 'unlike', 'with'])
/** 'It used to be consent; since 2023 it is contract.' */
const renewing = new Set(['now', 'since', 'today', 'nowadays', 'currently'])
/** What an if-clause is followed by. */
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
])
const coordinating = new Set(['and', 'but', 'or'])
const strongBreak = new Set(['.', ';', ':'])

/** The classes that decide on scope, a bit each. */
const cue = {
  auxiliary: 1 << 0,
  but: 1 << 1,
  definition: 1 << 2,
  example: 1 << 3,
  except: 1 << 4,
  general: 1 << 5,
  hypothetical: 1 << 6,
  if: 1 << 7,
  may: 1 << 8,
  not: 1 << 9,
  'other-document': 1 << 10,
  past: 1 << 11,
  'pseudo-definition': 1 << 12,
  consequent: 1 << 13,
  'pseudo-not': 1 << 14,
  subject: 1 << 15,
  'pseudo-past': 1 << 16,
  wish: 1 << 17,
} as const
const bitsOfClasses: ReadonlyMap<string, number> = new Map(Object.entries(cue))
/** The cues of the words at hand: kept between statements, so that none allocates them. */
let spare = new Uint32Array(256)
const cuesOf = (units: Units, length: number): Uint32Array => {
  if (spare.length < length) spare = new Uint32Array(length * 2)
  else spare.fill(0, 0, length)
  const cues = spare
  for (let at = 0; at < length; at++) {
    const here = units[at]
    if (here === undefined) continue
    for (const { name } of here) cues[at] = (cues[at] as number) | (bitsOfClasses.get(name) ?? 0)
  }
  return cues
}

const none: readonly never[] = []

interface Clause {
  from: number
  to: number
  /** 'You may ask, and will not be charged:' opens what one may ask. */
  aside: boolean
}

export const isSame = (a: Inherited, b: Inherited): boolean =>
  a === b || (a.actor === b.actor && a.denied === b.denied && a.about === b.about && a.past === b.past && a.hypothetical === b.hypothetical)

/** The scope of each word of a statement under what its lead-in hands down. */
export const scoped = ({ words, text }: Said, units: Units, lead: Inherited): Scoped => {
  const cues = cuesOf(units, words.length)
  const has = (at: number, bit: number): boolean => at >= 0 && at < words.length && ((cues[at] as number) & bit) !== 0
  const endOf = (at: number, name: 'not' | 'pseudo-not' | 'pseudo-past'): number =>
    has(at, cue[name]) ? (units[at] ?? []).reduce((end, unit) => (unit.name === name ? Math.max(end, unit.end) : end), 0) : 0
  const asks = text.endsWith('?')

  const clauses: Clause[] = []
  for (let at = 0; at < words.length; at++) {
    const { before } = words[at] as Word
    const boundary =
      at === 0 ||
      // 'If you'd rather that we didn't, ask for it to be deleted.'
      (before === ',' && bidding.has(words[at]!.text) && has(clauses.at(-1)!.from, cue.if)) ||
      strongBreak.has(before) ||
      has(at, cue.but) ||
      (at - (clauses.at(-1)?.from ?? 0) > 3 &&
        has(clauses.at(-1)!.from, cue.if) &&
        has(at, cue.consequent) &&
        !subordinate.has(words[at - 1]!.text)) ||
      ((before === ',' || before === '-' || before === ')' || words[at - 1]?.text === 'and') && has(at, cue.subject))
    const aside = !boundary && before === ',' && words[at]!.text === 'and' && has(at + 1, cue.auxiliary)
    if (boundary || aside) clauses.push({ from: at, to: words.length, aside })
    const previous = clauses.at(-2)
    if ((boundary || aside) && previous !== undefined) previous.to = at
  }

  const scopes: Scope[] = new Array(words.length)
  let end = lead
  let about: Scope['about'] = end.about
  for (let at = 0; at < words.length; at++) {
    if (has(at, cue.definition) && !has(at, cue['pseudo-definition']) && !has(at - 1, cue['pseudo-definition'])) about = 'definition'
    else if (has(at, cue['other-document'])) about = 'other-document'
    else if (has(at, cue.general) && !likening.has(words[at - 1]?.text ?? '')) about = 'general'
  }
  const firstIf = clauses.findIndex(({ from }) => has(from, cue.if))
  const inRelative = (at: number): boolean =>
    (has(at - 2, cue.subject) && relatives.has(words[at - 3]?.text ?? '')) ||
    wholes.has(words[at - 2]?.text ?? '') ||
    // 'Any use that is not needed'; 'that is not needed' begins a clause of its own.
    (has(at - 1, cue.auxiliary) && at > 2 && relatives.has(words[at - 2]!.text) && words[at - 2]!.before === '')
  clauses.forEach(({ from, to, aside }, index) => {
    let actor: Actor | undefined
    // What a bracket denies ends with it: 'correct facts (we can't change opinions)'.
    const negatedBack = [false, false]
    let inBracket = 0,
      past = end.past && !renewing.has(words[from]!.text),
      hypothetical = lead.hypothetical,
      possible = false
    let ifAt = -1,
      notPast = 0
    for (let at = from; at < to; at++) {
      if (words[at]!.before === '(') inBracket = 1
      else if (words[at]!.before === ')') inBracket = 0
      if (actor === undefined || words[at - 1]?.text === 'by') {
        // 'Our clients' are none of us.
        let longest = 0
        for (const { name, end } of units[at] ?? none) {
          const found = actors.get(name)
          if (found === undefined || end <= longest) continue
          actor = found
          longest = end
        }
      }
      if (cues[at] === 0) continue
      if (has(at, cue.past) && at >= notPast) past = true
      notPast = Math.max(notPast, endOf(at, 'pseudo-past'))
      // 'What if I move?' is what readers ask.
      if (has(at, cue.hypothetical) && !(asks && words[at + 1]?.text === 'i')) hypothetical = true
      // 'An agency wanted to put trackers on it': a wish of others is no deed of ours.
      if (has(at, cue.wish) && !wishing.has(words[at - 1]?.text ?? '')) hypothetical = true
      if (has(at, cue.may)) possible = true
      if (ifAt < 0 && has(at, cue.if)) ifAt = at
      // 'your data, where there is no reason to keep it': a negation inside an if-clause denies nothing outside it.
      // So does one inside 'data that we have no need for'.
      if (
        has(at, cue.not) &&
        (ifAt < 0 || ifAt === from) &&
        !has(at, cue['pseudo-not']) &&
        !has(at - 1, cue['pseudo-not']) &&
        has(at - 1, cue.auxiliary) &&
        // '… set it aside and don't touch it': a verb of its own.
        !(words[at - 1]!.text === 'do' && coordinating.has(words[at - 2]?.text ?? '')) &&
        // 'Press “Don't send me it”': what a button says.
        words[at - 1]!.before !== '"' &&
        !inRelative(at)
      )
        negatedBack[inBracket] = true
    }
    const before = clauses[index - 1]
    if (before !== undefined && scopes[before.from]?.condition === 'antecedent' && scopes[before.from]?.hypothetical) hypothetical = true
    const inherited = actor ?? (index > 0 ? end.actor : lead.actor)
    let denied = index === 0 ? lead.denied : false
    const joined =
      (firstIf >= 0 && index === firstIf + 1) ||
      (firstIf === index + 1 && index + 1 < clauses.length && !strongBreak.has((words[to] as Word).before))
    let scope: Scope | undefined
    let back = negatedBack[0]!,
      beforeBracket: { readonly back: boolean; readonly denied: boolean } | undefined,
      listed = false,
      outer = denied,
      example = false,
      bracket = false,
      skip = from,
      relative = false
    for (let at = from; at < to; at++) {
      const { before } = words[at] as Word
      if (before === '(') {
        bracket = true
        beforeBracket = { back, denied }
        back = negatedBack[1]!
      }
      if (before === ')') {
        if (example && bracket) example = false
        bracket = false
        if (beforeBracket !== undefined) ({ back, denied } = beforeBracket)
        beforeBracket = undefined
      }
      if (has(at, cue.example)) example = true
      skip = Math.max(skip, endOf(at, 'pseudo-not'))
      if (has(at, cue.except) && (denied || back)) {
        denied = false
        back = false
      }
      if (at === ifAt) outer = denied
      // 'Have them removed when they leave, and have their use limited': the list goes on.
      if (ifAt > from && at > ifAt && before === ',' && relisting.has((words[at] as Word).text) && !listed) {
        listed = true
        denied = outer
      }
      const inIf = ifAt >= 0 && at >= ifAt && !listed
      const polarity = denied || (back && !inIf) || (back && inIf && ifAt === from) ? 'denied' : 'affirmed'
      const condition = inIf ? 'antecedent' : joined || (ifAt > from && !listed) ? 'consequent' : 'none'
      // Most words of a clause share their scope.
      if (scope?.polarity !== polarity || scope.condition !== condition || scope.example !== example)
        scope = { polarity, condition, hypothetical, possible, past, actor: inherited, about, example }
      scopes[at] = scope
      // 'A grievance that we do not settle can go to them': what the relative clause denies ends with it.
      if (relative && has(at, cue.auxiliary) && !has(at + 1, cue.not) && words[at - 1]!.text !== 'not') {
        relative = false
        denied = false
        scopes[at] = { ...scope, polarity: 'affirmed' }
      }
      if (at >= skip && has(at, cue.not) && !has(at, cue.except)) {
        relative = !denied && (inRelative(at) || leaving.has((words[at] as Word).text))
        denied = true
        // "a, b and c are not used": the auxiliary in front of 'not' denies the whole clause.
        skip = Math.max(skip, endOf(at, 'not'))
      }
    }
    end = { denied: aside ? end.denied : denied, actor: inherited, about, past, hypothetical }
  })
  return { scopes, end }
}
