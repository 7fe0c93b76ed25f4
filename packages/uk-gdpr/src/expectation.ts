import type { Circumstances } from './circumstances.ts'
import type { Day } from './day.ts'
import type { DisclosureId } from './disclosure-id.ts'
import { type LawfulBasisId, lawfulBasesOn } from './lawful-bases.ts'
import { rightsFor } from './rights.ts'

export type Expectation = 'required' | 'good-practice' | 'not-required'

interface Expected {
  readonly expected: Expectation
  readonly because: string
}

const required = (because: string): Expected => ({ expected: 'required', because })
const goodPractice = (because: string): Expected => ({ expected: 'good-practice', because })
const notRequired = (because: string): Expected => ({ expected: 'not-required', because })

/** Required of everyone. */
const everyone: Partial<Record<DisclosureId, string>> = {
  'controller/identity': 'People must know who uses their data.',
  'controller/contact': 'People must be able to reach whoever uses their data.',
  purposes: 'People must know what their data are used for.',
  'lawful-basis': 'Every use of personal data needs a lawful basis, and people must be told which.',
  recipients: 'People must know who receives their data.',
  retention: 'People must know how long their data are kept.',
  'complaints/commissioner': 'Everyone may complain to the regulator, and must be told so.',
  'complaints/controller': 'Everyone may complain to the controller since 19 June 2026, and must be told so.',
}

/** The six rights of Article 13(2)(b), and what their absence from the matrix means. */
const listedRights: Partial<Record<DisclosureId, string>> = {
  'rights/access': 'Access does not depend on the basis.',
  'rights/rectification': 'Rectification does not depend on the basis.',
  'rights/erasure': 'Erasure does not reach data used only for a legal obligation or a public task.',
  'rights/restriction': 'Restriction does not depend on the basis.',
  'rights/objection': 'Nothing here rests on a public task or on legitimate interests, and no direct marketing is known of.',
  'rights/portability': 'Portability needs consent or a contract, and neither is relied on.',
}

/** What is expected of each disclosure that exists on the day. */
export function expectationOf(circumstances: Circumstances, day: Day): (id: DisclosureId) => Expected {
  const claimed = circumstances.bases === 'unknown' ? [] : circumstances.bases
  const bases = lawfulBasesOn(day)
    .map(({ id }) => id)
    .filter((id) => claimed.includes(id))
  const reliesOn = (...ids: LawfulBasisId[]): boolean => ids.some((id) => bases.includes(id))
  const given = new Set(
    rightsFor(bases, day, {
      explicitConsent: circumstances.explicitConsent === true,
      directMarketing: circumstances.directMarketing === true,
      significantAutomatedDecisions: circumstances.significantAutomatedDecisions === true,
      research: circumstances.research === true,
    }).map(({ disclosure }) => disclosure),
  )
  const listed = (id: DisclosureId, otherwise: string): Expected => {
    if (bases.length === 0) return required('No lawful basis is known, so all six rights are expected.')
    return given.has(id)
      ? required('The lawful bases relied on, or how the data are used, give people this right.')
      : notRequired(otherwise)
  }

  return (id) => {
    const always = everyone[id]
    if (always !== undefined) return required(always)
    const otherwise = listedRights[id]
    if (otherwise !== undefined) return listed(id, otherwise)
    return conditional(id)
  }

  function conditional(id: DisclosureId): Expected {
    const { controllerOutsideUk, dpo, transfers, safeguardReliedOn, dataFromOthers } = circumstances
    switch (id) {
      case 'controller/representative':
        return controllerOutsideUk === true
          ? required('The controller is outside the UK.')
          : notRequired('Only a controller outside the UK needs a representative.')
      case 'dpo/contact':
        return dpo === true ? required('There is a data protection officer.') : notRequired('No data protection officer is known of.')
      case 'legitimate-interests':
        return reliesOn('legitimate-interests')
          ? required('Legitimate interests are relied on.')
          : notRequired('Legitimate interests are not relied on.')
      case 'transfers':
        return transfers === true ? required('Personal data leave the UK.') : goodPractice('If no data leave the UK it helps to say so.')
      case 'transfers/safeguards':
        return transfers === true ? required('Personal data leave the UK.') : notRequired('No transfer is known of.')
      case 'transfers/copy':
        if (transfers !== true) return notRequired('No transfer is known of.')
        return safeguardReliedOn === true
          ? required('A safeguard is, or must be, relied on.')
          : notRequired('No safeguard is known to be relied on, so there is nothing to copy.')
      case 'rights/consent-withdrawal':
        return given.has(id) ? required('Consent is relied on.') : notRequired('Consent is not relied on.')
      case 'rights/automated-decisions':
        return given.has(id)
          ? required('Significant decisions are taken by machine alone.')
          : notRequired('No significant decisions by machine alone are known of.')
      case 'requirement':
        return reliesOn('contract', 'legal-obligation')
          ? required('A contract or a legal obligation is relied on.')
          : notRequired('Neither a contract nor a legal obligation is relied on.')
      default:
        return dataFromOthers === true
          ? required('Data are obtained from others than the person.')
          : goodPractice('Required only for data obtained from others; it helps people to know.')
    }
  }
}
