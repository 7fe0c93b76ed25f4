import { codeSpan, fenceFor, visible } from '@clearnotice/report'
import type { NotedFinding } from '../judge/analysis.ts'
import { severityName } from './counts.ts'
import { lawLinks } from './links.ts'
import { remedyOf, sentence, whyOf } from './prose.ts'

const suggestionBlock = (text: string): string => {
  const fence = fenceFor(text, 3)
  return `${fence}suggestion\n${text === '' ? '' : `${text}\n`}${fence}`
}

/** A comment on a line: what, why, what now, the law, and a change to accept where the change is mechanical. Without its marker. */
export const commentBody = (finding: NotedFinding, suggest: boolean): string =>
  [
    `**${severityName[finding.severity]}** ${codeSpan(finding.rule)}: ${sentence(finding.message)}`,
    whyOf(finding),
    `**What now:** ${remedyOf(finding)}`,
    lawLinks(finding.citations),
    suggest && finding.suggestion !== null ? suggestionBlock(finding.suggestion.text) : '',
  ]
    .filter(Boolean)
    .join('\n\n')

/** What becomes of a comment when its finding is gone: the rule struck out, the old text folded away without its suggestion. */
export const settledBody = (before: string, rule: string, what: 'Fixed' | 'Suppressed', head: string): string => {
  const original = before.split(/^`{3,}suggestion$/m, 1)[0]?.trim() ?? ''
  const text = original.replaceAll(/<\/?(details|summary)>/g, '')
  return `~~${visible(rule)}~~ ${what} in ${codeSpan(head.slice(0, 7))}.\n\n<details><summary>Original comment</summary>\n\n${text}\n\n</details>`
}
