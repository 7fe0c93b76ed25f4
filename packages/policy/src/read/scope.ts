import type { Said } from './said.ts'
import { type Actor, actorIn } from './scope/actor.ts'
import { type Clause, clausesOf, opensWithIf } from './scope/clauses.ts'
import { Cues, cue, type Units } from './scope/cues.ts'
import { conditionAt, isHypothetical, isJoined, isPast, isPossible, isRenewed } from './scope/modality.ts'
import { Walk } from './scope/walk.ts'

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

export const isSame = (a: Inherited, b: Inherited): boolean =>
  a === b || (a.actor === b.actor && a.denied === b.denied && a.about === b.about && a.past === b.past && a.hypothetical === b.hypothetical)

/** 'Like most websites, we …' speaks of us. */
const likening = new Set(['like', 'as', 'unlike', 'with'])

/** Cues of what a text is about. */
const telling = cue.definition | cue['other-document'] | cue.general

/** What a text is about: what its last cue says ('“Kit” means …', 'their policy explains …', 'cookies are small files'). */
const aboutIn = (cues: Cues, lead: Scope['about']): Scope['about'] => {
  let about = lead
  if ((cues.all & telling) === 0) return about
  for (let at = 0; at < cues.words.length; at++) {
    if (cues.has(at, cue.definition) && !cues.has(at, cue['pseudo-definition']) && !cues.has(at - 1, cue['pseudo-definition']))
      about = 'definition'
    else if (cues.has(at, cue['other-document'])) about = 'other-document'
    else if (cues.has(at, cue.general) && !likening.has(cues.text(at - 1))) about = 'general'
  }
  return about
}

/** Gives the words of texts their scopes. What it needs for that is kept between texts, so that one allocates little. */
export class Scoping {
  private readonly cues = new Cues()
  private readonly walk = new Walk(this.cues)

  /** The scope of each word of a text under what its lead-in hands down. */
  of(said: Said, units: Units, lead: Inherited): Scoped {
    const { walk } = this
    const cues = this.cues.of(said, units)
    const scopes: Scope[] = new Array(cues.words.length)
    const clauses = clausesOf(cues)
    const about = aboutIn(cues, lead.about)
    const firstIf = clauses.findIndex(opensWithIf)
    let end = lead
    for (let index = 0; index < clauses.length; index++) {
      const clause = clauses[index] as Clause
      // 'If we ever change, we will use widgets.'
      const imagined = index > 0 && opensWithIf(clauses[index - 1] as Clause) && end.hypothetical
      const hypothetical = lead.hypothetical || imagined || isHypothetical(cues, clause)
      const past = (end.past && !isRenewed(cues, clause)) || isPast(cues, clause)
      const possible = isPossible(clause)
      const actor = actorIn(cues, clause) ?? end.actor
      const joined = isJoined(cues, clauses, index, firstIf)
      walk.over(clause, index === 0 && lead.denied)
      let scope: Scope | undefined
      for (let at = clause.from; at < clause.to; at++) {
        const polarity = walk.to(at)
        const condition = conditionAt(clause, at, joined)
        const { example } = walk
        // Most words of a clause share their scope.
        if (scope?.polarity !== polarity || scope.condition !== condition || scope.example !== example)
          scope = { polarity, condition, hypothetical, possible, past, actor, about, example }
        scopes[at] = scope
      }
      end = { denied: clause.aside ? end.denied : walk.denied, actor, about, past, hypothetical }
    }
    return { scopes, end }
  }
}
