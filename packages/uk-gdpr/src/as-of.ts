import type { Day } from './day.ts'

/** The day up to which the law was looked at. Later law is not in this library. */
export const asOf: Day = '2026-11-22'
