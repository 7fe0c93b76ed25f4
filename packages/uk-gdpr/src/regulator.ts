import { type Citation, cite, dpa2018, duaa2025 } from './citation.ts'
import { type Day, inForceOn, isInForce } from './day.ts'
import { legalGb } from './dpv.ts'
import type { Entry } from './entry.ts'

/** Who supervises data protection in the United Kingdom, in a period. */
export interface RegulatorPeriod extends Entry {
  readonly officialName: string
  /** Names that are right in this period, the official one first. */
  readonly acceptedNames: readonly string[]
  /** Names that were right before. Outdated, not wrong: they are read as the new one (DUAA 2025 s.119(2)). */
  readonly outdatedNames: readonly string[]
  /** The word in which the outdated names differ from the present ones. */
  readonly renamed?: { readonly from: string; readonly to: string }
  /** Names of offices that no longer are, from before the Data Protection Act 2018. */
  readonly wrongNames: readonly string[]
}

const wrongNames = ['Data Protection Commissioner', 'Data Protection Registrar']

/** The office of Information Commissioner, then the body that took its place on 2026-09-30. */
export const regulatorPeriods: readonly RegulatorPeriod[] = [
  {
    id: 'information-commissioner',
    officialName: 'Information Commissioner',
    acceptedNames: ['Information Commissioner', "Information Commissioner's Office", 'ICO'],
    outdatedNames: [],
    wrongNames,
    description: 'A single office-holder, known by the name of the office: ICO.',
    citations: [dpa2018('114')],
    inForce: { from: '2018-05-25', to: '2026-09-30' },
    confidence: 'verified-primary',
    dpv: legalGb('DPA-GB'),
  },
  {
    id: 'information-commission',
    officialName: 'Information Commission',
    acceptedNames: ['Information Commission', "Information Commission's Office", 'ICO'],
    outdatedNames: ['Information Commissioner', "Information Commissioner's Office"],
    renamed: { from: 'Commissioner', to: 'Commission' },
    wrongNames,
    description: "A body corporate that took over the Commissioner's functions. It still goes by ICO.",
    citations: [dpa2018('114A'), duaa2025('118'), duaa2025('119'), cite('si-2026-1015', '2')],
    inForce: { from: '2026-09-30' },
    confidence: 'verified-primary-transcript',
    dpv: legalGb('DPA-GB'),
  },
]

/** A way to reach the regulator. */
export interface RegulatorContact extends Entry {
  readonly kind: 'address' | 'telephone' | 'link'
  readonly value: string
  /** Good to compare with, exactly. False: don't report a policy that says otherwise. */
  readonly comparable: boolean
}

const guidance: readonly Citation[] = []

/** Contact details. When one ends, a policy that still gives it is outdated. */
export const regulatorContacts: readonly RegulatorContact[] = [
  {
    id: 'complaint-page',
    kind: 'link',
    value: 'https://ico.org.uk/make-a-complaint/',
    comparable: true,
    description: 'The page on which people complain.',
    citations: guidance,
    inForce: { from: '2018-05-25' },
    confidence: 'verified-secondary',
  },
  {
    id: 'home-page',
    kind: 'link',
    value: 'https://ico.org.uk/',
    comparable: true,
    description: 'The home page.',
    citations: guidance,
    inForce: { from: '2018-05-25' },
    confidence: 'verified-secondary',
  },
  {
    id: 'concerns-page',
    kind: 'link',
    value: 'https://ico.org.uk/concerns',
    comparable: true,
    description: 'The old page for complaints.',
    citations: guidance,
    inForce: { from: '2018-05-25', to: '2026-11-22' },
    confidence: 'verified-secondary',
    weak: true,
    datePrecision: 'not-later-than',
  },
  {
    id: 'helpline',
    kind: 'telephone',
    value: '0303 123 1113',
    comparable: true,
    description: 'The helpline.',
    citations: guidance,
    inForce: { from: '2018-05-25' },
    confidence: 'verified-secondary',
  },
  {
    id: 'wilmslow',
    kind: 'address',
    value: 'Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF',
    comparable: true,
    description: 'The old head office; it moved in September 2026.',
    citations: guidance,
    inForce: { from: '2018-05-25', to: '2026-09-30' },
    confidence: 'verified-secondary',
    datePrecision: 'not-later-than',
  },
  {
    id: 'manchester',
    kind: 'address',
    value: '4th Floor, No.3 Circle Square, 5 Hawkshaw Street, Manchester M1 7BL',
    comparable: false,
    description: 'The new head office. One publisher gives the street number.',
    citations: guidance,
    inForce: { from: '2026-09-30' },
    confidence: 'verified-secondary',
    weak: true,
    datePrecision: 'not-later-than',
  },
]

/** The regulator on a day, with its contact details then and those that had been right before. */
export interface Regulator extends RegulatorPeriod {
  readonly contacts: readonly RegulatorContact[]
  readonly outdatedContacts: readonly RegulatorContact[]
}

/**
 * Who regulates on a day.
 * @throws RangeError as `parseDay`
 */
export function regulatorOn(day: Day): Regulator {
  const [period] = inForceOn(regulatorPeriods, day)
  return {
    ...(period as RegulatorPeriod),
    contacts: inForceOn(regulatorContacts, day),
    outdatedContacts: regulatorContacts.filter((contact) => contact.inForce.from <= day && !isInForce(contact, day)),
  }
}
