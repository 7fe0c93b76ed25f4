import { type Citation, cite, dpa2018 } from './citation.ts'
import { type Day, inForceOn } from './day.ts'
import type { Confidence, Entry } from './entry.ts'

/** A place to which UK regulations let personal data go without more (Article 45A). */
export interface Destination extends Entry {
  /** `destination/` and the code. */
  readonly id: `destination/${string}`
  /** ISO 3166-1 alpha-2; `EU` stands for the institutions of the EU and EEA. */
  readonly code: string
  readonly name: string
  readonly eea?: true
  /** `full`: any recipient and any data. `partial`: only what `limit` says. */
  readonly scope: 'full' | 'partial'
  /** To which recipients or data the approval is limited. */
  readonly limit?: string
  /** What to look at before relying on it. */
  readonly checks?: readonly string[]
  readonly mechanism: 'adequacy-regulations' | 'uk-us-data-bridge'
}

function full(code: string, name: string, paragraph: string): Destination {
  return {
    id: `destination/${code.toLowerCase()}`,
    code,
    name,
    description: `${name}: approved for all personal data.`,
    scope: 'full',
    mechanism: 'adequacy-regulations',
    citations: [dpa2018(`Sch 21 para ${paragraph}`)],
    inForce: { from: '2020-12-31' },
    confidence: 'verified-primary',
  }
}

function partial(
  code: string,
  name: string,
  limit: string,
  citation: Citation,
  confidence: Confidence,
  from: Day = '2020-12-31',
): Destination {
  return {
    id: `destination/${code.toLowerCase()}`,
    code,
    name,
    description: `${name}: approved for ${limit}.`,
    scope: 'partial',
    limit,
    mechanism: code === 'US' ? 'uk-us-data-bridge' : 'adequacy-regulations',
    citations: [citation],
    inForce: { from },
    confidence,
  }
}

const eeaMembers = {
  AT: 'Austria',
  BE: 'Belgium',
  BG: 'Bulgaria',
  HR: 'Croatia',
  CY: 'Cyprus',
  CZ: 'Czechia',
  DK: 'Denmark',
  EE: 'Estonia',
  FI: 'Finland',
  FR: 'France',
  DE: 'Germany',
  GR: 'Greece',
  HU: 'Hungary',
  IE: 'Ireland',
  IT: 'Italy',
  LV: 'Latvia',
  LT: 'Lithuania',
  LU: 'Luxembourg',
  MT: 'Malta',
  NL: 'Netherlands',
  PL: 'Poland',
  PT: 'Portugal',
  RO: 'Romania',
  SK: 'Slovakia',
  SI: 'Slovenia',
  ES: 'Spain',
  SE: 'Sweden',
  IS: 'Iceland',
  LI: 'Liechtenstein',
  NO: 'Norway',
}

/** Every approved destination. The EEA is approved by the Act's Schedule 21, not by regulations of its own. */
export const destinations: readonly Destination[] = [
  ...Object.entries(eeaMembers).map(([code, name]): Destination => ({ ...full(code, name, '5(1)'), eea: true })),
  full('EU', 'Institutions of the EU and EEA', '5(1)'),
  full('GI', 'Gibraltar', '5(1)'),
  full('AD', 'Andorra', '5(2)'),
  full('AR', 'Argentina', '5(2)'),
  full('FO', 'Faroe Islands', '5(2)'),
  full('GG', 'Guernsey', '5(2)'),
  full('IM', 'Isle of Man', '5(2)'),
  full('JE', 'Jersey', '5(2)'),
  full('NZ', 'New Zealand', '5(2)'),
  full('CH', 'Switzerland', '5(2)'),
  partial('IL', 'Israel', 'data processed by automated means', dpa2018('Sch 21 para 5(2)(i)'), 'from-memory'),
  partial('UY', 'Uruguay', 'data processed by automated means', dpa2018('Sch 21 para 5(2)(j)'), 'from-memory'),
  partial('CA', 'Canada', 'recipients subject to PIPEDA', dpa2018('Sch 21 para 5(2)(b)'), 'verified-secondary'),
  partial('JP', 'Japan', 'private-sector recipients under the APPI', dpa2018('Sch 21 para 5(2)(m)'), 'verified-secondary'),
  partial('KR', 'Republic of Korea', 'recipients subject to PIPA', cite('si-2022-1213', '2'), 'verified-primary', '2022-12-19'),
  {
    ...partial(
      'US',
      'United States',
      'recipients on the Data Privacy Framework List that take part in the UK Extension',
      cite('si-2023-1028', '3'),
      'verified-primary',
      '2023-10-12',
    ),
    checks: [
      'the entry on the list is active',
      'the UK Extension is part of it',
      'it covers staff data, where those are sent',
      'sensitive data are marked as sensitive',
      'journalistic data are left out',
    ],
  },
]

/** The destinations approved on a day. */
export const destinationsOn = (day: Day): readonly Destination[] => inForceOn(destinations, day)

/** An approved destination by its code (`KR`, `kr`), on whatever day; `undefined` where none ever was. */
export function destination(code: string): Destination | undefined {
  const wanted = code.toUpperCase()
  return destinations.find((one) => one.code === wanted)
}
