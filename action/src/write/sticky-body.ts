import { codeSpan } from '@clearnotice/report'
import { type Analysis, findingsIn, type Located } from '../judge/analysis.ts'
import { listed, type Verdict } from '../judge/verdict.ts'
import { version } from '../version.ts'
import { countsInWords } from './counts.ts'
import { suppressedTitle } from './finding-item.ts'
import { findingList, fixedList, unreadableList } from './finding-lists.ts'
import { headingOf } from './heading.ts'
import type { Site } from './links.ts'
import { configurationNote, countsTable, meaningTable, severalPolicies, subjectLine } from './parts.ts'

export interface StickyOptions {
  readonly site: Site
  readonly baseName: string | undefined
  readonly runUrl: string
  /** Findings that this pull request was told of earlier and that are gone. */
  readonly settled: number
}

/** In bytes. Together with headings, links and the marker no more than the 65,536 characters that GitHub takes. */
const budget = { failing: 22_000, others: 9_000, changes: 10_000, fixed: 4_000, unreadable: 4_000 }

const quietBody = (analysis: Analysis, settled: number): string => {
  const older = countsInWords(findingsIn(analysis, 'existing'), 'older ')
  const told =
    settled === 0
      ? ''
      : `${settled === 1 ? 'The finding' : `All ${settled} findings`} reported earlier in this pull request ${settled === 1 ? 'is' : 'are'} gone.`
  return [told, older === '' ? '' : `${older} ${/^1 [^,]*$/.test(older) ? 'remains' : 'remain'}.`].filter(Boolean).join(' ')
}

/** The comment that is kept up to date, without its marker. */
export const stickyBody = (analysis: Analysis, verdict: Verdict, { site, baseName, runUrl, settled }: StickyOptions): string => {
  const list = (title: string, found: readonly Located[], most: number): string =>
    findingList(`**${title}**`, found, site, { whole: false, path: severalPolicies(analysis) }, most, 'full report')
  const { failing, added } = listed(analysis, verdict)
  const suppressed = findingsIn(analysis, 'newly-suppressed')
  const isQuiet = failing.length + added.length + suppressed.length + verdict.unreadable.length === 0
  const blocks = [
    `### clearnotice: ${headingOf(analysis, verdict)}`,
    analysis.policies.length === 0 ? '' : subjectLine(analysis, baseName),
    isQuiet ? quietBody(analysis, settled) : countsTable(analysis),
    configurationNote(analysis, baseName),
    unreadableList(verdict, budget.unreadable),
    list('Fails the check', failing, budget.failing),
    list(failing.length > 0 ? 'New as well' : 'New', added, budget.others),
    list(suppressedTitle(verdict), suppressed, budget.others),
    meaningTable(analysis, budget.changes),
    fixedList(analysis, budget.fixed),
    `<sub>clearnotice ${version} · ${codeSpan(analysis.head.slice(0, 7))} · [full report](${runUrl}) · no finding does not mean lawful; not legal advice</sub>`,
  ]
  return blocks.filter(Boolean).join('\n\n')
}
