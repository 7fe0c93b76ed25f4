import type { Clause } from './clauses.ts'
import { type Cues, cue } from './cues.ts'

export type Actor = 'we' | 'processor' | 'you' | 'client' | 'other' | 'unstated'

const actors: ReadonlyMap<string, Actor> = new Map([
  ['we', 'we'],
  ['our-processor', 'processor'],
  ['you', 'you'],
  ['client', 'client'],
  ['other-actor', 'other'],
])
const anyActor = cue.we | cue['our-processor'] | cue.you | cue.client | cue['other-actor']

/** 'Our clients' are none of us: the longest says who. */
const actorAt = (cues: Cues, at: number): Actor | undefined => {
  let actor: Actor | undefined,
    longest = 0
  for (const { name, end } of cues.unitsAt(at)) {
    const found = end > longest ? actors.get(name) : undefined
    if (found === undefined) continue
    actor = found
    longest = end
  }
  return actor
}

/** Who acts in a clause, if it says so: the first it names ('we keep it'), or the last behind 'by' ('data on you is kept by us'). */
export const actorIn = (cues: Cues, clause: Clause): Actor | undefined => {
  let actor: Actor | undefined
  if ((clause.cues & anyActor) === 0) return actor
  for (let at = clause.from; at < clause.to; at++)
    if (cues.has(at, anyActor) && (actor === undefined || cues.text(at - 1) === 'by')) actor = actorAt(cues, at)
  return actor
}
