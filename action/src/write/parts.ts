import { severities } from '@clearnotice/lint'
import { codeSpan, markdownText } from '@clearnotice/report'
import { type Analysis, findingsIn, type PolicyAnalysis } from '../judge/analysis.ts'
import type { MeaningChange } from '../judge/meaning.ts'
import { count, policies, severityName } from './counts.ts'

const bold = (number: number): string => (number > 0 ? `**${number}**` : '0')

/** What is new, fixed and was there, by severity; rows of nothing are left out. */
export const countsTable = (analysis: Analysis): string => {
  const fresh = findingsIn(analysis, 'new', 'newly-suppressed')
  const older = findingsIn(analysis, 'existing')
  const fixed = analysis.policies.flatMap((policy) => policy.fixed)
  const lines = severities.flatMap((severity) => {
    const numbers = [
      count(fresh, severity),
      fixed.filter((finding) => finding.severity === severity).length,
      count(older, severity),
    ] as const
    return numbers.some((number) => number > 0) ? `| ${severityName[severity]} | ${bold(numbers[0])} | ${numbers[1]} | ${numbers[2]} |` : []
  })
  return lines.length === 0 ? '' : ['| | New | Fixed | Already there |', '|---|--:|--:|--:|', ...lines].join('\n')
}

const nameOf = ({ path, previousPath, status }: PolicyAnalysis): string => {
  if (previousPath !== null) return `${codeSpan(path)} (was ${codeSpan(previousPath)})`
  return `${codeSpan(path)}${status === 'added' ? ' (new)' : status === 'removed' ? ' (removed)' : ''}`
}

const mostNamed = 10

/** `privacy.md, compared with main at 1a2b3c4`. */
export const subjectLine = ({ policies: all, base }: Analysis, baseName: string | undefined): string => {
  const named = all.slice(0, mostNamed).map(nameOf).join(', ')
  const rest = all.length > mostNamed ? ` and ${policies(all.length - mostNamed)} more` : ''
  const compared =
    base === null ? '' : `, compared with ${baseName === undefined ? '' : `${codeSpan(baseName)} at `}${codeSpan(base.slice(0, 7))}`
  return `${named}${rest}${compared}`
}

const cell = (text: string | null): string =>
  text === null || text === '' ? '–' : codeSpan(text.length > 240 ? `${text.slice(0, 240)} …` : text)

interface Told extends MeaningChange {
  readonly path: string
}

const changeRow = ({ topic, what, subject, before, after, weight, path }: Told, several: boolean): string => {
  const about = `${weight === 'material' ? `**${topic}**` : topic}: ${markdownText(what)}${subject === '' ? '' : `, ${cell(subject)}`}`
  return `| ${about}${several ? ` (${cell(path)})` : ''} | ${cell(before)} | ${cell(after)} |`
}

const weights = { material: 0, minor: 1, editorial: 2 } as const

/** What a reader of the policy is told differently: as many rows as fit into so many bytes. */
export const meaningTable = (analysis: Analysis, most: number): string => {
  const changes = analysis.policies.flatMap(({ path, changes: own }) => own.map((change): Told => ({ ...change, path })))
  const told = changes.filter(({ weight }) => weight !== 'editorial').sort((a, b) => weights[a.weight] - weights[b.weight])
  if (told.length === 0)
    return changes.length > 0 ? '**What changed in meaning:** nothing that was noticed; the wording or order differs.' : ''
  const { text, left } = fitted(
    told.map((one) => changeRow(one, severalPolicies(analysis))),
    most,
  )
  return [
    `**What changed in meaning** (${told[0]?.weight})`,
    `| Topic | Before | After |\n|---|---|---|\n${text}`,
    ...(left > 0 ? [`… and ${left} more.`] : []),
  ].join('\n\n')
}

/** What the pull request does to the rules it is judged by; empty when nothing. */
export const configurationNote = ({ configuration }: Analysis, baseName: string | undefined): string => {
  if (configuration === null) return ''
  const lost = Object.entries(configuration.lost)
  const total = lost.reduce((sum, [, number]) => sum + number, 0)
  const effect =
    total === 0
      ? 'With the new configuration nothing would be left out.'
      : `With the new configuration ${total === 1 ? '1 finding' : `${total} findings`} would no longer be reported: ${lost.map(([rule, number]) => `${codeSpan(rule)} (${number})`).join(', ')}.`
  const files = configuration.files.map((file) => codeSpan(file)).join(', ')
  const from = baseName === undefined ? 'the base' : codeSpan(baseName)
  return `> **This pull request changes the lint configuration** (${files}). It was checked with the configuration on ${from}. ${effect}`
}

/** As many items as fit; what is left out is counted. */
export const fitted = (items: readonly string[], budget: number): { readonly text: string; readonly left: number } => {
  let size = 0
  const shown = items.filter((item) => {
    size += Buffer.byteLength(item) + 2
    return size <= budget
  })
  return { text: shown.join('\n'), left: items.length - shown.length }
}

export const details = (summary: string, body: string): string => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`

/** Whether a path must be said with each finding. */
export const severalPolicies = ({ policies: all }: Analysis): boolean => all.length > 1
