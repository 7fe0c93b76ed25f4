import { cite, dpa2018, ukGdpr } from './citation.ts'
import { type Day, inForceOn } from './day.ts'
import type { Entry } from './entry.ts'

/** What the law says of data on crimes: Article 10, never Article 9. */
export interface CriminalOffenceRule extends Entry {
  readonly id: `criminal-offence/${'scope' | 'authority' | 'authorised-by-law' | 'international-law'}`
}

const since = { from: '2018-05-25' } as const

export const criminalOffenceRules: readonly CriminalOffenceRule[] = [
  {
    id: 'criminal-offence/scope',
    description: 'Convictions and offences, and also allegations, proceedings and sentencing.',
    citations: [ukGdpr('10'), dpa2018('11(2)')],
    inForce: since,
    confidence: 'verified-primary',
  },
  {
    id: 'criminal-offence/authority',
    description: 'They may be used under the control of official authority.',
    citations: [ukGdpr('10')],
    inForce: since,
    confidence: 'verified-primary',
  },
  {
    id: 'criminal-offence/authorised-by-law',
    description: 'Otherwise UK law must allow it, in practice by a condition of Schedule 1, Part 1, 2 or 3.',
    citations: [ukGdpr('10'), dpa2018('10(5)'), dpa2018('Sch 1')],
    inForce: since,
    confidence: 'verified-primary',
  },
  {
    id: 'criminal-offence/international-law',
    description: 'Relevant international law may allow it too.',
    citations: [ukGdpr('10'), dpa2018('9A'), cite('si-2025-904', '2')],
    inForce: { from: '2025-08-20' },
    confidence: 'verified-primary',
  },
]

/** The rules on a day. */
export const criminalOffenceRulesOn = (day: Day): readonly CriminalOffenceRule[] => inForceOn(criminalOffenceRules, day)
