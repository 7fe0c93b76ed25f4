import type { Finding } from './finding.ts'

/** Whether nothing holds a finding back. */
export const counts = ({ suppression, baseline }: Finding): boolean => suppression === undefined && baseline === undefined
