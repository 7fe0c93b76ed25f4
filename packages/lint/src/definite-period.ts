import type { RetentionEntry } from '@clearnotice/policy'

/** Whether an entry lets people work out when data goes: a length of time, an event with a knowable day, or that nothing is kept. */
export const isDefinite = ({ period }: RetentionEntry): boolean =>
  period.kind === 'duration' || period.kind === 'criterion' || period.kind === 'none'

/** Whether an entry is about personal data in general. */
export const isGeneral = ({ data }: RetentionEntry): boolean => data.every(({ key }) => key === 'personal-data')
