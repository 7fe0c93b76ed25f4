import type { RetentionEntry } from '@clearnotice/policy'

/** Whether an entry lets people work out when data goes: a length of time, an event with a knowable day, or that nothing is kept. */
export const isDefinite = ({ period }: RetentionEntry): boolean =>
  period.kind === 'duration' || period.kind === 'criterion' || period.kind === 'none'

/** Whether an entry is about personal data in general. */
export const isGeneral = ({ data }: RetentionEntry): boolean => data.every(({ key }) => key === 'personal-data')

/** What a finding about an entry is about: `data:contact-details`. */
export const dataSubject = ({ data }: RetentionEntry): string =>
  `data:${[...new Set(data.map(({ key }) => key))].join('+') || 'personal-data'}`
