import { codeSpan, type JsonDisclosure } from '@clearnotice/report'
import { type Analysis, findingsIn, type Located, type PolicyAnalysis } from '../judge/analysis.ts'
import type { Verdict } from '../judge/verdict.ts'
import { version } from '../version.ts'
import { countsInWords } from './counts.ts'
import { findingItem, fixedItem, suppressedTitle } from './finding-item.ts'
import { headingOf } from './heading.ts'
import type { Site } from './links.ts'
import { configurationNote, countsTable, details, fitted, meaningTable, severalPolicies, subjectLine } from './parts.ts'
import { sentence } from './prose.ts'

export interface SummaryOptions {
  readonly site: Site
  readonly baseName: string | undefined
  readonly day: string
  /** What could not be published, as sentences. */
  readonly notes: readonly string[]
}

interface Shown {
  readonly site: Site
  /** Whether each finding says its file. */
  readonly path: boolean
}

/** In bytes, of the 1 MiB above which the runner shows nothing at all. */
const budget = { findings: 500_000, older: 150_000, fixed: 50_000, disclosures: 100_000 }

const items = (title: string, found: readonly Located[], { site, path }: Shown, most: number): string => {
  if (found.length === 0) return ''
  const { text, left } = fitted(
    found.map((one) => findingItem(one, site, { whole: true, path })),
    most,
  )
  return `### ${title}\n\n${text}${left > 0 ? `\n\n… and ${left} more in the JSON report.` : ''}`
}

const isGap = ({ status, expected }: JsonDisclosure): boolean => status === 'missing' && expected === 'required'

const disclosureRow = (row: JsonDisclosure): string => {
  const lines = [...new Set(row.evidence.map(({ start }) => start.line))].slice(0, 4).join(', ')
  const status = isGap(row) ? '**missing**' : row.status.replace('-', ' ')
  return `| ${codeSpan(row.id)} | ${status} | ${row.expected.replace('-', ' ')} | ${lines} |`
}

const disclosureTable = ({ path, disclosures }: PolicyAnalysis): string => {
  if (disclosures.length === 0) return ''
  const gaps = disclosures.filter(isGap).length
  const table = ['| Disclosure | The text | The law | Lines |', '|---|---|---|---|', ...disclosures.map(disclosureRow)].join('\n')
  // Markdown isn't read in a <summary>, so the path, which came from outside, stands below it.
  const summary = `What the policy tells people: ${gaps === 0 ? 'nothing required is missing' : `${gaps} required and missing`}`
  return details(summary, `${codeSpan(path)}\n\n${table}`)
}

/** The job's summary: everything, in the order in which it matters. */
export const summaryBody = (analysis: Analysis, verdict: Verdict, { site, baseName, day, notes }: SummaryOptions): string => {
  const shown: Shown = { site, path: severalPolicies(analysis) }
  const failing = verdict.failing.filter(({ finding }) => finding.state !== 'newly-suppressed')
  const isFailing = new Set(failing.map(({ finding }) => finding))
  const rest = (state: 'new' | 'existing') => findingsIn(analysis, state).filter(({ finding }) => !isFailing.has(finding))
  const older = rest('existing')
  const fixed = analysis.policies.flatMap((policy) => policy.fixed)
  const olderItems = items(`Already there: ${countsInWords(older)}`, older, shown, budget.older)
  const gone = fitted(fixed.map(fixedItem), budget.fixed)
  const tables = fitted(analysis.policies.map(disclosureTable).filter(Boolean), budget.disclosures)
  const blocks = [
    `## clearnotice: ${verdict.exitCode > 0 ? 'failed' : 'passed'}, ${headingOf(analysis, verdict)}`,
    ...notes.map((note) => `> ${note}`),
    analysis.policies.length === 0 ? '' : subjectLine(analysis, baseName),
    countsTable(analysis),
    configurationNote(analysis, baseName),
    ...verdict.unreadable.map(({ path, error }) => `${codeSpan(path)} could not be linted: ${sentence(error)}`),
    items('Fails the check', failing, shown, budget.findings),
    items(failing.length > 0 ? 'New as well' : 'New', rest('new'), shown, budget.findings / 4),
    items(suppressedTitle(verdict), findingsIn(analysis, 'newly-suppressed'), shown, budget.findings / 10),
    meaningTable(analysis),
    older.length === 0 ? '' : details(olderItems.split('\n', 1)[0]?.slice(4) ?? '', olderItems.split('\n').slice(2).join('\n')),
    fixed.length === 0 ? '' : details(`${fixed.length} fixed`, `${gone.text}${gone.left > 0 ? `\n\nand ${gone.left} more.` : ''}`),
    tables.text.replaceAll('</details>\n<details>', '</details>\n\n<details>'),
    `<sub>clearnotice ${version} · law of ${day} · no finding does not mean lawful; not legal advice</sub>`,
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}
