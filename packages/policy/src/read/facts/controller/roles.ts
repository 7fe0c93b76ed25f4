import type { RoleClaim } from '../../../model/controller.ts'
import type { Mention } from '../../match.ts'
import type { Text } from '../../text.ts'
import { isSameName } from '../name-likeness.ts'
import { namesIn } from '../names.ts'
import { nearestActor } from '../nearest-actor.ts'

const claiming = new Set([
  'are',
  'is',
  'am',
  'as',
  'be',
  'both',
  'a',
  'the',
  'and',
  'or',
  'either',
  'remain',
  'sole',
  'independent',
  'joint',
  'your',
  'also',
])

const verbs = new Set(
  'are is am be remain remains act acts acting serve serves operate operates function functions registered work works'.split(' '),
)

/** 'Acme Ltd is both …': its name is as good as 'we'. */
const isOurs = (text: Text, mention: Mention, names: readonly string[]): boolean => {
  const actor = nearestActor(text, mention)
  const { statement, from } = mention
  const isOurName = (name: string): boolean => names.some((one) => isSameName(one, name))
  return actor === 'we' || (actor === undefined && namesIn(text, statement).some((name) => name.to < from && isOurName(name.text)))
}

const isClaim = (text: Text, mention: Mention, names: readonly string[]): boolean => {
  const { statement, from, scope } = mention
  const before = statement.words[from - 1]
  return (
    statement.kind !== 'heading' &&
    isOurs(text, mention, names) &&
    scope.polarity === 'affirmed' &&
    scope.about === 'ours' &&
    !scope.hypothetical &&
    before !== undefined &&
    claiming.has(before.text) &&
    statement.words.slice(0, from).some(({ text }) => verbs.has(text))
  )
}

/** What the organisation calls itself, and for what. */
export const rolesIn = (text: Text, names: readonly string[]): readonly RoleClaim[] =>
  text
    .mentions('role')
    .filter((mention) => isClaim(text, mention, names))
    .map((mention) => {
      const { statement, concept, from, to } = mention
      const scope = text.mentionsIn(statement, 'role:scope').find((other) => other.to <= from || other.from >= to - 1)
      const role = concept.slice('role:'.length) as RoleClaim['role']
      const said = scope === undefined ? {} : { scope: statement.text }
      return text.placed({ role, ...said, says: 'stated' as const, confidence: 0.8 }, mention)
    })
