import type { RetentionEntry } from '@clearnotice/policy'

/** Whether an entry lets people work out when data goes: a length of time, an event with a knowable day, or that nothing is kept. */
export const isDefinite = ({ period }: RetentionEntry): boolean =>
  period.kind === 'duration' || period.kind === 'criterion' || period.kind === 'none'

/** Whether an entry is about personal data in general, or running text doesn't say about what. */
export const isGeneral = ({ data, listed }: RetentionEntry): boolean =>
  data.every(({ key, confidence }) => key === 'personal-data' || (!listed && confidence < wellKnown))

const wellKnown = 0.8
const minor: ReadonlySet<string> = new Set([
  'technical',
  'logs',
  'usage',
  'device',
  'ip-address',
  'cookies',
  'backups',
  'location',
  'video',
  'audio',
])

/** Whether an entry is about a minor part of the data only: what machines record, or what isn't kept at all. */
export const isMinor = ({ data, period }: RetentionEntry): boolean =>
  period.kind === 'none' || (data.length > 0 && data.every(({ key }) => minor.has(key)))

/** What a finding about an entry is about: `data:contact-details`. */
export const dataSubject = ({ data }: RetentionEntry): string =>
  `data:${[...new Set(data.map(({ key }) => key))].join('+') || 'personal-data'}`
