import type { Policy, Reading } from '@clearnotice/policy'
import { type ActivityRecord, type RecordOfProcessing, recordOf } from './records.ts'

type Column = readonly [heading: string, cell: (record: RecordOfProcessing, activity: ActivityRecord) => readonly string[]]

/** What the regulator's template for controllers asks, in our own headings. Columns that a policy can't fill stay empty. */
const columns: readonly Column[] = [
  ['Activity', (_, { activity }) => [activity]],
  ['Our role', (_, { role }) => [role]],
  ['Controller', ({ controllers }) => controllers],
  ['Contact details', ({ contacts }) => contacts],
  ['Data protection officer', ({ officers }) => officers],
  ['UK representative', ({ representatives }) => representatives],
  ['Purpose', (_, { purposes }) => purposes],
  ['People concerned', () => []],
  ['Personal data', (_, { data }) => data],
  ['Source of the data', ({ sources }) => sources],
  ['Lawful basis', (_, { bases }) => bases],
  ['Legitimate interests', (_, { interests }) => interests],
  ['Condition for sensitive data', (_, { conditions }) => conditions],
  ['Recipients', ({ recipients }) => recipients],
  ['Countries outside the UK', ({ destinations }) => destinations],
  ['Transfer safeguards', ({ safeguards }) => safeguards],
  ['Kept for', (_, { retention }) => retention],
  ['Security measures', () => []],
]

/** A spreadsheet takes a cell that begins so for a formula. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** A cell of RFC 4180, with what would be a formula made text. */
const quoted = (text: string): string => {
  const safe = formula.test(text.trimStart()) || formula.test(text) ? `'${text}` : text
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The record of processing activities (UK GDPR Art 30) as CSV: a row an activity, lines end with CRLF (RFC 4180). */
export const recordsCsv = (policy: Policy | Reading): string => {
  const record = recordOf(policy)
  const rows = record.activities.map((activity) => columns.map(([, cell]) => quoted(cell(record, activity).join('; '))).join(','))
  return [columns.map(([heading]) => quoted(heading)).join(','), ...rows].map((row) => `${row}\r\n`).join('')
}
