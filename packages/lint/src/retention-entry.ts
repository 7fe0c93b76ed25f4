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

/** About a minor part of the data only: what machines record, or what isn't kept at all. */
const isMinor = ({ data, period }: RetentionEntry): boolean =>
  period.kind === 'none' || (data.length > 0 && data.every(({ key }) => minor.has(key)))

/** 'If you are hired, it is kept until you leave': of some people only. */
const isForSome = ({ says, period }: RetentionEntry): boolean => says === 'conditional' && period.kind === 'criterion'

/** Whether definite entries say how long the main data is kept, where something vague is said as well. */
export const settleMainData = (definite: readonly RetentionEntry[]): boolean =>
  !definite.every(isMinor) && !(definite.length === 1 && definite.every(isForSome))

/** What a finding about an entry is about: `data:contact-details`. */
export const dataSubject = ({ data }: RetentionEntry): string =>
  `data:${[...new Set(data.map(({ key }) => key))].join('+') || 'personal-data'}`
