import { codeSpan } from '@clearnotice/report'
import { type Analysis, findingsIn, type Located } from '../judge/analysis.ts'
import type { Verdict } from '../judge/verdict.ts'
import { version } from '../version.ts'
import { countsInWords } from './counts.ts'
import { findingItem, fixedItem, suppressedTitle } from './finding-item.ts'
import { headingOf } from './heading.ts'
import type { Site } from './links.ts'
import { configurationNote, countsTable, details, fitted, meaningTable, severalPolicies, subjectLine } from './parts.ts'
import { sentence } from './prose.ts'

export interface StickyOptions {
  readonly site: Site
  readonly baseName: string | undefined
  readonly runUrl: string
  /** Findings that this pull request was told of earlier and that are gone. */
  readonly settled: number
}

interface Shown {
  readonly site: Site
  /** Whether each finding says its file. */
  readonly path: boolean
}

/** In bytes, of the 65,536 characters that GitHub takes. */
const budget = { failing: 30_000, others: 16_000, details: 6_000 }

const list = (title: string, found: readonly Located[], { site, path }: Shown, most: number): string => {
  if (found.length === 0) return ''
  const { text, left } = fitted(
    found.map((one) => findingItem(one, site, { whole: false, path })),
    most,
  )
  return `**${title}**\n\n${text}${left > 0 ? `\n\n… and ${left} more in the full report.` : ''}`
}

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
  const shown: Shown = { site, path: severalPolicies(analysis) }
  const failing = verdict.failing.filter(({ finding }) => finding.state !== 'newly-suppressed')
  const isFailing = new Set(failing.map(({ finding }) => finding))
  const others = findingsIn(analysis, 'new').filter(({ finding }) => !isFailing.has(finding))
  const suppressed = findingsIn(analysis, 'newly-suppressed')
  const fixed = analysis.policies.flatMap((policy) => policy.fixed)
  const isQuiet = failing.length + others.length + suppressed.length + verdict.unreadable.length === 0
  const gone = fitted(fixed.map(fixedItem), budget.details)
  const blocks = [
    `### clearnotice: ${headingOf(analysis, verdict)}`,
    analysis.policies.length === 0 ? '' : subjectLine(analysis, baseName),
    isQuiet ? quietBody(analysis, settled) : countsTable(analysis),
    configurationNote(analysis, baseName),
    ...verdict.unreadable.map(({ path, error }) => `${codeSpan(path)} could not be linted: ${sentence(error)}`),
    list('Fails the check', failing, shown, budget.failing),
    list(failing.length > 0 ? 'New as well' : 'New', others, shown, budget.others),
    list(suppressedTitle(verdict), suppressed, shown, budget.others),
    meaningTable(analysis),
    fixed.length === 0 ? '' : details(`${fixed.length} fixed`, `${gone.text}${gone.left > 0 ? `\n\nand ${gone.left} more.` : ''}`),
    `<sub>clearnotice ${version} · ${codeSpan(analysis.head.slice(0, 7))} · [full report](${runUrl}) · no finding does not mean lawful; not legal advice</sub>`,
  ]
  return blocks.filter(Boolean).join('\n\n')
}
