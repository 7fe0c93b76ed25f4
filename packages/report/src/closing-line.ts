import { severities } from '@clearnotice/lint'
import { type FileReport, isLinted } from './file-report.ts'
import { tally } from './tally.ts'

/** `1 error`, `2 errors`. */
const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** All of a run in one line: `2 policies: 3 errors, 1 warning, 0 info (held back: 2 by comments)`. */
export const closingLine = (files: readonly FileReport[]): string => {
  const linted = files.filter(isLinted)
  const { counted, suppressed, baseline } = tally(linted)
  const total = new Set(linted.map(({ path, result }) => result.path ?? path)).size
  const policies = total === 1 ? '1 policy' : `${total} policies`
  const count = severities.map((severity) => (severity === 'info' ? `${counted.info} info` : plural(counted[severity], severity)))
  const held = [...(suppressed > 0 ? [`${suppressed} by comments`] : []), ...(baseline > 0 ? [`${baseline} by the baseline`] : [])]
  const failed = files.length - linted.length
  return `${policies}: ${count.join(', ')}${held.length > 0 ? ` (held back: ${held.join(', ')})` : ''}${failed > 0 ? `; ${plural(failed, 'file')} could not be linted` : ''}`
}
