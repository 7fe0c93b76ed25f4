import type { Statement } from './statement.ts'
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
export type UnitsOf = (statement: Statement) => readonly (readonly { readonly name: string; readonly end: number }[] | undefined)[]

interface Scoped {
  readonly scopes: readonly Scope[]
  /** What the items of a list inherit. */
  readonly end: {
    readonly denied: boolean
    readonly actor: Actor
    readonly about: Scope['about']
    readonly past: boolean
    readonly hypothetical: boolean
  }
}

const cache = new WeakMap<Statement, Scoped>()
const actors: Readonly<Record<string, Actor>> = {
  we: 'we',
  'our-processor': 'processor',
  you: 'you',
  client: 'client',
  'other-actor': 'other',
}
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
const relatives = new Set(['that', 'which', 'whom', 'what', 'whatever'])
const joining = new Set(['and', 'or'])
const strongBreak = new Set(['.', ';', ':'])

/** The classes that decide on scope, a bit each. */
const cueNames = [
  'auxiliary',
  'but',
  'definition',
  'example',
  'except',
  'general',
  'hypothetical',
  'if',
  'may',
  'not',
  'other-document',
  'past',
  'pseudo-definition',
  'consequent',
  'pseudo-not',
  'pseudo-past',
  'subject',
] as const
type Cue = (typeof cueNames)[number]
const bits = Object.fromEntries(cueNames.map((name, index) => [name, 1 << index])) as Readonly<Record<Cue, number>>
const cuesOf = (units: ReturnType<UnitsOf>, length: number): Uint32Array => {
  const cues = new Uint32Array(length)
  for (let at = 0; at < length; at++) for (const { name } of units[at] ?? []) cues[at] = (cues[at] as number) | (bits[name as Cue] ?? 0)
  return cues
}

interface Clause {
  from: number
  to: number
  /** 'You may ask, and will not be charged:' opens what one may ask. */
  aside: boolean
}

const scoped = (statement: Statement, unitsOf: UnitsOf): Scoped => {
  const seen = cache.get(statement)
  if (seen !== undefined) return seen
  const { words } = statement
  const units = unitsOf(statement)
  const cues = cuesOf(units, words.length)
  const has = (at: number, cue: Cue): boolean => ((cues[at] ?? 0) & bits[cue]) !== 0
  const endOf = (at: number, cue: Cue): number =>
    has(at, cue) ? (units[at] ?? []).reduce((end, unit) => (unit.name === cue ? Math.max(end, unit.end) : end), 0) : 0
  const lead = statement.leadIn === undefined || statement.leadIn === statement ? undefined : scoped(statement.leadIn, unitsOf).end

  const clauses: Clause[] = []
  for (let at = 0; at < words.length; at++) {
    const { before } = words[at] as Word
    const boundary =
      at === 0 ||
      strongBreak.has(before) ||
      has(at, 'but') ||
      (at - (clauses.at(-1)?.from ?? 0) > 3 &&
        has(clauses.at(-1)!.from, 'if') &&
        has(at, 'consequent') &&
        !subordinate.has(words[at - 1]!.text)) ||
      ((before === ',' || before === '-' || before === ')' || words[at - 1]?.text === 'and') && has(at, 'subject'))
    const aside = !boundary && before === ',' && words[at]!.text === 'and' && has(at + 1, 'auxiliary')
    if (boundary || aside) clauses.push({ from: at, to: words.length, aside })
    const previous = clauses.at(-2)
    if ((boundary || aside) && previous !== undefined) previous.to = at
  }

  const scopes: Scope[] = new Array(words.length)
  let end: Scoped['end'] = {
    denied: lead?.denied ?? false,
    actor: lead?.actor ?? 'unstated',
    about: lead?.about ?? 'ours',
    past: lead?.past ?? false,
    hypothetical: lead?.hypothetical ?? false,
  }
  let about: Scope['about'] = end.about
  for (let at = 0; at < words.length; at++) {
    if (has(at, 'definition') && !has(at, 'pseudo-definition') && !has(at - 1, 'pseudo-definition')) about = 'definition'
    else if (has(at, 'other-document')) about = 'other-document'
    else if (has(at, 'general')) about = 'general'
  }
  const firstIf = clauses.findIndex(({ from }) => has(from, 'if'))
  const inRelative = (at: number): boolean =>
    (has(at - 2, 'subject') && relatives.has(words[at - 3]?.text ?? '')) || ['what', 'whatever'].includes(words[at - 2]?.text ?? '')
  clauses.forEach(({ from, to, aside }, index) => {
    let actor: Actor | undefined
    let negatedBack = false,
      past = end.past,
      hypothetical = lead?.hypothetical ?? false,
      possible = false
    let ifAt = -1,
      notPast = 0
    for (let at = from; at < to; at++) {
      for (const unit of units[at] ?? []) {
        const found = actors[unit.name]
        if (found !== undefined && (actor === undefined || words[at - 1]?.text === 'by')) actor = found
      }
      if (has(at, 'past') && at >= notPast) past = true
      notPast = Math.max(notPast, endOf(at, 'pseudo-past'))
      if (has(at, 'hypothetical')) hypothetical = true
      if (has(at, 'may')) possible = true
      if (ifAt < 0 && has(at, 'if')) ifAt = at
      // 'your data, where there is no reason to keep it': a negation inside an if-clause denies nothing outside it.
      // So does one inside 'data that we have no need for'.
      if (
        !inRelative(at) &&
        (ifAt < 0 || ifAt === from) &&
        has(at, 'not') &&
        !has(at, 'pseudo-not') &&
        !has(at - 1, 'pseudo-not') &&
        has(at - 1, 'auxiliary')
      )
        negatedBack = true
    }
    const before = clauses[index - 1]
    if (before !== undefined && scopes[before.from]?.condition === 'antecedent' && scopes[before.from]?.hypothetical) hypothetical = true
    const inherited = actor ?? (index > 0 ? end.actor : (lead?.actor ?? 'unstated'))
    let denied = index === 0 ? (lead?.denied ?? false) : false
    let back = negatedBack,
      listed = false,
      example = false,
      bracket = false,
      skip = from,
      relative = false
    for (let at = from; at < to; at++) {
      const { before } = words[at] as Word
      if (before === '(') bracket = true
      if (before === ')') {
        if (example && bracket) example = false
        bracket = false
      }
      if (has(at, 'example')) example = true
      skip = Math.max(skip, endOf(at, 'pseudo-not'))
      if (has(at, 'except') && (denied || back)) {
        denied = false
        back = false
      }
      // 'Have them removed when they leave, and have their use limited': the list goes on.
      if (ifAt > from && at > ifAt && before === ',' && joining.has((words[at] as Word).text)) listed = true
      const inIf = ifAt >= 0 && at >= ifAt && !listed
      scopes[at] = {
        polarity: denied || (back && !inIf) || (back && inIf && ifAt === from) ? 'denied' : 'affirmed',
        condition: inIf
          ? 'antecedent'
          : (ifAt > from && !listed) ||
              (firstIf >= 0 && firstIf < index && index === firstIf + 1) ||
              (firstIf === index + 1 && index + 1 < clauses.length && !strongBreak.has((words[to] as Word).before))
            ? 'consequent'
            : 'none',
        hypothetical,
        possible,
        past,
        actor: inherited,
        about,
        example,
      }
      // 'A grievance that we do not settle can go to them': what the relative clause denies ends with it.
      if (relative && has(at, 'auxiliary') && !has(at + 1, 'not') && words[at - 1]!.text !== 'not') {
        relative = false
        denied = false
        scopes[at] = { ...(scopes[at] as Scope), polarity: 'affirmed' }
      }
      if (at >= skip && has(at, 'not') && !has(at, 'except')) {
        relative = !denied && inRelative(at)
        denied = true
        // "a, b and c are not used": the auxiliary in front of 'not' denies the whole clause.
        skip = Math.max(skip, endOf(at, 'not'))
      }
    }
    end = { denied: aside ? end.denied : denied, actor: inherited, about, past, hypothetical }
  })
  const result: Scoped = { scopes, end }
  cache.set(statement, result)
  return result
}

/** The scope of each word of a statement; items inherit actor and polarity from their lead-in. */
export const scopesOf = (statement: Statement, unitsOf: UnitsOf): readonly Scope[] => scoped(statement, unitsOf).scopes
