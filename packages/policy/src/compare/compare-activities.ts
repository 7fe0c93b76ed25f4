import { lawfulBasis, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Activity, BasisClaim, Purpose, Requirement } from '../model/activity.ts'
import { sure } from '../model/fact.ts'
import { keyOf, significantWords, similarity } from '../model/identity.ts'
import type { Policy } from '../model/policy.ts'
import type { Weight } from './change.ts'
import type { Comparison, Difference } from './comparison.ts'
import { lacking, tellingWords } from './telling-words.ts'
import { material, minor } from './weights.ts'

const relied = (bases: readonly BasisClaim[]): readonly BasisClaim[] =>
  bases.filter(({ says, confidence, passing }) => says !== 'denied' && confidence >= sure && passing !== true)

const nameOf = ({ basis, point }: BasisClaim): string => (basis === undefined ? `point (${point})` : lawfulBasis(basis).name)
const namesOf = (claims: readonly BasisClaim[]): readonly string[] => [...new Set(relied(claims).map(nameOf))].sort()

const basisChange = (name: string, before: readonly BasisClaim[], after: readonly BasisClaim[]): readonly Difference[] => {
  const [was, is] = [namesOf(before), namesOf(after)]
  if (was.join() === is.join()) return []
  const shown = { before: was.join(', ') || 'none', after: is.join(', ') || 'none' }
  return [
    {
      topic: 'bases',
      message: `lawful basis changed: ${name}, ${shown.before} → ${shown.after}`,
      ...shown,
      weight: material('The basis decides which rights people have, and can’t be swapped at will.', 'lawful-basis'),
    },
  ]
}

const interestsOf = (bases: readonly BasisClaim[]): ReadonlyMap<string, string> =>
  new Map(
    relied(bases)
      .flatMap(({ interests }) => interests)
      .map(({ text }) => [significantWords(text).join('-'), text]),
  )

const interestChange = (before: readonly BasisClaim[], after: readonly BasisClaim[]): readonly Difference[] => {
  const [was, is] = [interestsOf(before), interestsOf(after)]
  if (was.size === 0 || is.size === 0 || [...was.keys()].sort().join() === [...is.keys()].sort().join()) return []
  const shown = { before: [...was.values()].join(', '), after: [...is.values()].join(', ') }
  return [
    {
      topic: 'interests',
      message: `legitimate interests changed: ${shown.after}`,
      ...shown,
      weight: material('People weigh these interests against their own when they object.', 'legitimate-interests'),
    },
  ]
}

const forWhat = ({ purposes }: Activity): string => purposes.map(({ text }) => text).join('; ')

const newPurpose = [ukGdpr('13(3)'), ukGdpr('14(4)')]
const otherWords = (widened: boolean): Weight =>
  widened
    ? material('Words are new in what data is used for: people must be told of a new purpose before it begins.', newPurpose)
    : minor('What data is used for is put in other words: judge whether it is the same.', newPurpose)

/** Under an unchanged name, the purposes may be others. */
const purposeChange = (before: Activity, after: Activity): readonly Difference[] => {
  const [was, is] = [forWhat(before), forWhat(after)]
  if (textOf(after) === is || was === '' || is === '') return []
  const [came, gone] = [lacking(tellingWords(is), new Set(tellingWords(was))), lacking(tellingWords(was), new Set(tellingWords(is)))]
  if (came.length + gone.length === 0) return []
  return [
    { message: `purpose changed: ${textOf(after)}, ${was} → ${is}`, before: was, after: is, weight: otherWords(came.length > gone.length) },
  ]
}

const loose = (purpose: Purpose): Activity => ({
  name: purpose.text,
  role: 'controller',
  purposes: [purpose],
  data: [],
  bases: [],
  mapped: true,
})

/** Activities, with the purposes that stand outside any as activities of their own. */
const activitiesOf = ({ activities, purposes }: Policy): readonly Activity[] => {
  const within = new Set(activities.flatMap((activity) => activity.purposes))
  return [...activities, ...purposes.filter((purpose) => !within.has(purpose) && purpose.confidence >= sure && !purpose.vague).map(loose)]
}

const textOf = (activity: Activity): string => activity.name ?? forWhat(activity)

export const activities: Comparison<Activity> = {
  topic: 'purposes',
  noun: 'purpose',
  parts: activitiesOf,
  key: keyOf,
  text: textOf,
  placed: (activity) => activity.purposes[0] ?? activity,
  similarity,
  added: () => material('People must be told of a new purpose before their data is used for it.', newPurpose),
  reworded: (_, widened) => otherWords(widened),
  removed: () => minor('Data is no longer said to be used for this.', 'purposes'),
  differences: (before, after) => [
    ...basisChange(textOf(after), before.bases, after.bases),
    ...interestChange(before.bases, after.bases),
    ...purposeChange(before, after),
    ...(before.role === after.role
      ? []
      : [
          {
            topic: 'controller' as const,
            message: `role changed: ${textOf(after)}, ${before.role} → ${after.role}`,
            before: before.role,
            after: after.role,
            weight: material('Who answers for the data changed.', 'controller/identity'),
          },
        ]),
  ],
}

const unbound = ({ activities: all, bases }: Policy): readonly BasisClaim[] => {
  const bound = new Set(all.flatMap((activity) => activity.bases))
  return relied(bases).filter((claim) => !bound.has(claim))
}

/** Bases that no purpose is tied to. */
export const bases: Comparison<BasisClaim> = {
  topic: 'bases',
  noun: 'lawful basis',
  parts: unbound,
  key: ({ basis, point }) => basis ?? `point-${point}`,
  text: nameOf,
  added: () => material('The basis decides which rights people have.', 'lawful-basis'),
  removed: () => material('The basis decides which rights people have.', 'lawful-basis'),
  differences: (before, after) => interestChange([before], [after]),
  wordless: true,
}

export const requirements: Comparison<Requirement> = {
  topic: 'requirement',
  noun: 'duty to give data',
  parts: (policy) => policy.requirements.filter(({ confidence }) => confidence >= sure),
  key: ({ ground }) => ground,
  text: ({ ground }) => ground,
  added: () => material('People now have to give data, or are told so.', 'requirement'),
  removed: () => minor('People aren’t told any more that they have to give data.', 'requirement'),
  wordless: true,
}
