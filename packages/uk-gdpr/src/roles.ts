import type { Circumstances, Known } from './circumstances.ts'
import { cite, dpa2018, ukGdpr } from './citation.ts'
import { type Day, inForceOn } from './day.ts'
import { dpv } from './dpv.ts'
import type { Entry } from './entry.ts'

export type RoleId =
  | 'controller'
  | 'joint-controllers'
  | 'processor'
  | 'sub-processor'
  | 'recipient'
  | 'third-party'
  | 'uk-representative'
  | 'eu-representative'
  | 'data-protection-officer'

/** A part that someone plays when personal data are used. */
export interface Role extends Entry {
  readonly id: RoleId
  readonly name: string
}

const since = { from: '2018-05-25' } as const

/** The roles. Since 2026-02-05 the definitions of Article 4 sit inside its paragraph 1, so '4(7)' has become '4(1)(7)'. */
export const roles: readonly Role[] = [
  {
    id: 'controller',
    name: 'controller',
    description: 'Decides what personal data are used for and how. A sole trader is the person, not the trading name.',
    citations: [ukGdpr('4'), dpa2018('6')],
    inForce: since,
    confidence: 'verified-primary',
    dpv: dpv('DataController'),
  },
  {
    id: 'joint-controllers',
    name: 'joint controllers',
    description: 'Decide together; the essence of their arrangement must be open to people, who can turn to each of them.',
    citations: [ukGdpr('26')],
    inForce: since,
    confidence: 'verified-primary',
    dpv: dpv('JointDataControllers'),
  },
  {
    id: 'processor',
    name: 'processor',
    description: "Uses data on the controller's behalf, always under a binding written contract. For a privacy policy it is a recipient.",
    citations: [ukGdpr('4'), ukGdpr('28'), ukGdpr('29')],
    inForce: since,
    confidence: 'verified-primary',
    dpv: dpv('DataProcessor'),
  },
  {
    id: 'sub-processor',
    name: 'sub-processor',
    description: 'A processor that another processor engages. The law has no word of its own for it.',
    citations: [ukGdpr('28(2)'), ukGdpr('28(4)')],
    inForce: since,
    confidence: 'verified-primary',
    dpv: dpv('DataSubProcessor'),
  },
  {
    id: 'recipient',
    name: 'recipient',
    description: 'Anyone who is given the data, processors too; not a public authority that asks for a particular inquiry under UK law.',
    citations: [ukGdpr('4')],
    inForce: since,
    confidence: 'verified-primary',
    dpv: dpv('Recipient'),
  },
  {
    id: 'third-party',
    name: 'third party',
    description: 'Anyone but the person, the controller, its processors, and their staff.',
    citations: [ukGdpr('4')],
    inForce: since,
    confidence: 'verified-primary',
    dpv: dpv('ThirdParty'),
  },
  {
    id: 'uk-representative',
    name: 'UK representative',
    description: 'Stands in the UK for a controller or processor abroad that UK law reaches.',
    citations: [ukGdpr('27')],
    inForce: { from: '2020-12-31' },
    confidence: 'verified-primary-transcript',
  },
  {
    id: 'eu-representative',
    name: 'EU representative',
    description: 'Stands in the EU for a business outside it that serves or watches people there. UK law asks for none.',
    citations: [cite('eu-gdpr', '27')],
    inForce: since,
    confidence: 'from-memory',
  },
  {
    id: 'data-protection-officer',
    name: 'data protection officer',
    description: 'Advises on and watches over data protection. A privacy lead or manager is not one.',
    citations: [ukGdpr('37'), ukGdpr('38'), ukGdpr('39')],
    inForce: since,
    confidence: 'verified-primary',
    dpv: dpv('DataProtectionOfficer'),
  },
]

/** The roles on a day. */
export const rolesOn = (day: Day): readonly Role[] => inForceOn(roles, day)

/** What decides whether a data protection officer is needed, beside the kind of controller: Article 37(1). */
export interface Scale {
  /** Regular and systematic monitoring of people on a large scale is a core activity. */
  readonly largeScaleMonitoring: Known
  /** Special category or criminal offence data on a large scale are a core activity. */
  readonly largeScaleSensitiveData: Known
}

/** Whether Article 37 demands a data protection officer. A court or tribunal acting judicially needs none. */
export function needsDpo({ controllerKind }: Pick<Circumstances, 'controllerKind'>, scale: Scale): Known {
  if (controllerKind === 'public-authority' || scale.largeScaleMonitoring === true || scale.largeScaleSensitiveData === true) return true
  return controllerKind === 'unknown' || scale.largeScaleMonitoring === 'unknown' || scale.largeScaleSensitiveData === 'unknown'
    ? 'unknown'
    : false
}

/** Whether Article 27 demands a UK representative: abroad, reached by Article 3(2), neither a public body nor occasional and low-risk. */
export function needsUkRepresentative(
  { controllerOutsideUk, controllerKind }: Pick<Circumstances, 'controllerOutsideUk' | 'controllerKind'>,
  occasionalAndLowRisk: Known,
): Known {
  if (controllerOutsideUk === false || controllerKind === 'public-authority' || occasionalAndLowRisk === true) return false
  return controllerOutsideUk === true && occasionalAndLowRisk === false ? true : 'unknown'
}
