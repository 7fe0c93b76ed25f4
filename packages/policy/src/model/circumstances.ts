import { type Circumstances, type Known, mechanism } from '@clearnotice/uk-gdpr'
import { type Fact, sure } from './fact.ts'
import type { Policy } from './policy.ts'

const surely = <F extends Fact>(facts: readonly F[]): readonly F[] => facts.filter(({ confidence }) => confidence >= sure)

/** True where something is stated, false where it is only denied, else unknown. */
const known = (facts: readonly Fact[]): Known =>
  facts.some(({ says }) => says === 'stated') ? true : facts.some(({ says }) => says === 'denied') ? false : 'unknown'

const foresees = (yes: boolean): Known => yes || 'unknown'

/** What a policy's own words say of the circumstances on which the law depends. What they don't say is unknown. */
export const circumstancesOf = (policy: Policy): Circumstances => {
  const safeguards = surely(policy.safeguards).filter(({ says }) => says !== 'denied')
  const transfers = surely(policy.transfers).filter(({ hostingOnly }) => !hostingOnly)
  const sources = surely(policy.sources).filter(({ says }) => says === 'stated')
  const claimed = surely(policy.bases).filter(({ says }) => says !== 'denied')
  // 'Article 6(1)(a), legitimate interests' may mean either.
  const agreeing = claimed.filter(({ basis, named }) => named === undefined || named === basis)
  const bases = (agreeing.length > 0 ? agreeing : claimed).flatMap(({ basis }) => basis ?? [])
  const controllers = surely(policy.controllers)
  // A transfer that would happen 'where necessary', or only hinted at by 'no others', counts once the policy says what would protect it.
  const leaves = known(transfers) === true || (transfers.some(({ says, rest }) => says === 'conditional' || rest) && safeguards.length > 0)
  return {
    bases: bases.length === 0 ? 'unknown' : [...new Set(bases)],
    explicitConsent: foresees(surely(policy.conditions).some((claim) => claim.for === 'special-category' && claim.point === 'a')),
    directMarketing: known(surely(policy.marketing).filter(({ kind }) => kind === 'use')),
    transfers: leaves || known(transfers),
    safeguardReliedOn: foresees(
      safeguards.some(({ mechanism: id, openEnded }) => openEnded || (id !== undefined && mechanism(id).copyDue === true)),
    ),
    dpo: known(surely(policy.officers)),
    controllerOutsideUk: controllers.some(({ country }) => country === 'elsewhere')
      ? true
      : controllers.some(({ country }) => country === 'GB')
        ? false
        : 'unknown',
    controllerKind: controllers.find(({ kind }) => kind !== 'unknown')?.kind ?? 'unknown',
    dataFromOthers: sources.some(({ from }) => from === 'others' || from === 'public') ? true : sources.length > 0 ? false : 'unknown',
    significantAutomatedDecisions: known(
      surely(policy.automatedDecisions).filter(({ significant, profilingOnly }) => significant && !profilingOnly),
    ),
    research: 'unknown',
  }
}
