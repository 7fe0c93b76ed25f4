import { type Severity, severities } from '@clearnotice/lint'
import type { Located } from '../judge/analysis.ts'

export const policies = (count: number): string => (count === 1 ? '1 policy' : `${count} policies`)

export const count = (found: readonly Located[], severity: Severity): number =>
  found.filter(({ finding }) => finding.severity === severity).length

const names: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info', 'info'],
}

/** `2 new errors, 1 new info`; empty for none. */
export const countsInWords = (found: readonly Located[], adjective: '' | 'new ' | 'older ' = ''): string =>
  severities
    .flatMap((severity) => {
      const number = count(found, severity)
      return number === 0 ? [] : `${number} ${adjective}${names[severity][number === 1 ? 0 : 1]}`
    })
    .join(', ')

export const severityName: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' }
