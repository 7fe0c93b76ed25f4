import { codeSpan, disclosureDetails } from '@clearnotice/report'
import { type Analysis, findingsIn, type Located, type PolicyAnalysis } from '../judge/analysis.ts'
import { listed, type Verdict } from '../judge/verdict.ts'
import { version } from '../version.ts'
import { countsInWords } from './counts.ts'
import { suppressedTitle } from './finding-item.ts'
import { findingList, fixedList, unreadableList } from './finding-lists.ts'
import { headingOf } from './heading.ts'
import type { Site } from './links.ts'
import { configurationNote, countsTable, details, fitted, meaningTable, severalPolicies, subjectLine } from './parts.ts'

export interface SummaryOptions {
  readonly site: Site
  readonly baseName: string | undefined
  readonly day: string
  /** What could not be published, as sentences. */
  readonly notes: readonly string[]
}

/** In bytes, of the 1 MiB above which the runner shows nothing at all. */
const budget = { findings: 500_000, older: 150_000, fixed: 50_000, disclosures: 100_000, changes: 30_000, unreadable: 30_000 }

const disclosureTable = ({ path, disclosures }: PolicyAnalysis): string => {
  const rows = disclosures.map((row) => ({ ...row, lines: row.evidence.map(({ start }) => start.line) }))
  return rows.length === 0 ? '' : disclosureDetails(rows, codeSpan(path))
}

/** The job's summary: everything, in the order in which it matters. */
export const summaryBody = (analysis: Analysis, verdict: Verdict, { site, baseName, day, notes }: SummaryOptions): string => {
  const items = (title: string, found: readonly Located[], most: number): string =>
    findingList(`### ${title}`, found, site, { whole: true, path: severalPolicies(analysis) }, most, 'JSON report')
  const { failing, added, older } = listed(analysis, verdict)
  const olderItems = items(`Already there: ${countsInWords(older)}`, older, budget.older)
  const tables = fitted(analysis.policies.map(disclosureTable).filter(Boolean), budget.disclosures)
  const blocks = [
    `## clearnotice: ${verdict.exitCode > 0 ? 'failed' : 'passed'}, ${headingOf(analysis, verdict)}`,
    ...notes.map((note) => `> ${note}`),
    analysis.policies.length === 0 ? '' : subjectLine(analysis, baseName),
    countsTable(analysis),
    configurationNote(analysis, baseName),
    unreadableList(verdict, budget.unreadable),
    items('Fails the check', failing, budget.findings),
    items(failing.length > 0 ? 'New as well' : 'New', added, budget.findings / 4),
    items(suppressedTitle(verdict), findingsIn(analysis, 'newly-suppressed'), budget.findings / 10),
    meaningTable(analysis, budget.changes),
    older.length === 0 ? '' : details(olderItems.split('\n', 1)[0]?.slice(4) ?? '', olderItems.split('\n').slice(2).join('\n')),
    fixedList(analysis, budget.fixed),
    tables.text.replaceAll('</details>\n<details>', '</details>\n\n<details>'),
    `<sub>clearnotice ${version} · law of ${day} · no finding does not mean lawful; not legal advice</sub>`,
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}
