import { type BasisClaim, type Fact, type Interest, sure } from '@clearnotice/policy'
import { type Assess, assessment } from './assessment.ts'

const most = 5
/** The surest few: a policy tells its purposes in many places, and a reader wants the main one. */
const main = <F extends Fact>(facts: readonly F[], close = 0.1): readonly F[] => {
  const [surest, ...others] = [...facts].sort((a, b) => b.confidence - a.confidence)
  if (surest === undefined) return []
  const best = new Set([surest, ...others.slice(0, most - 1).filter(({ confidence }) => confidence >= surest.confidence - close)])
  return facts.filter((fact) => best.has(fact))
}

const firstOfEach = (claims: readonly BasisClaim[]): readonly BasisClaim[] => {
  const firsts = new Map<BasisClaim['basis'], BasisClaim>()
  for (const claim of claims) if (claim.passing !== true && !firsts.has(claim.basis)) firsts.set(claim.basis, claim)
  return [...firsts.values()]
}

/** A purpose is told again where its basis is. */
const firstTold = <F extends { readonly text: string }>(facts: readonly F[]): readonly F[] => {
  const told = new Set<string>()
  return facts.filter(({ text }) => !told.has(text.toLowerCase()) && told.add(text.toLowerCase()))
}

export const purposes: Record<'purposes' | 'lawful-basis' | 'legitimate-interests' | 'requirement', Assess> = {
  purposes: (policy) => {
    const clear = firstTold(policy.purposes.filter(({ vague }) => !vague))
    // 'Our legitimate interest in preventing theft' says what for.
    const interests = (): readonly Interest[] =>
      policy.bases.filter(({ says }) => says !== 'denied').flatMap((claim) => claim.interests.filter(({ vague }) => !vague))
    // 'A recognised legitimate interest: safeguarding' does, too.
    const recognised = (): readonly BasisClaim[] =>
      policy.bases.filter(({ says, conditions }) => says !== 'denied' && conditions.length > 0)
    const told = [clear, interests(), recognised()].find((facts) => facts.length > 0) ?? []
    return assessment(main<Fact>(told, 0.06), main(policy.purposes))
  },
  'lawful-basis': ({ activities, bases }) => {
    const said = bases.filter(({ says }) => says !== 'denied')
    const claimed = said.filter(({ basis, passing, confidence }) => basis !== undefined && passing !== true && confidence >= sure)
    // Of one activity the first claim of each basis shows it.
    const firsts = new Set(activities.flatMap((activity) => firstOfEach(activity.bases)))
    const own = claimed.filter((claim) => firsts.has(claim))
    // A point that doesn't exist is no basis.
    const silent = activities.some(({ role, bases: theirs }) => role === 'controller' && theirs.every(({ basis }) => basis === undefined))
    return assessment(silent ? [] : main(own.length > 0 ? own : claimed), main(claimed.length > 0 ? claimed : said))
  },
  'legitimate-interests': ({ bases }) => {
    const relied = bases.filter(
      ({ says, basis, named }) => says !== 'denied' && (basis === 'legitimate-interests' || named === 'legitimate-interests'),
    )
    const interests = relied.flatMap((claim) => claim.interests)
    return assessment(main(interests.filter(({ vague }) => !vague)), interests, relied.length > 0 ? 'missing' : 'not-applicable')
  },
  requirement: ({ requirements }) => {
    const whole = requirements.filter(({ ground, consequence }) => ground === 'voluntary' || (ground !== 'unstated' && consequence))
    return assessment(whole, requirements)
  },
}
