import { codeSpan, type JsonFinding } from '@clearnotice/report'
import type { Located, NotedFinding } from '../judge/analysis.ts'
import type { Verdict } from '../judge/verdict.ts'
import { severityName } from './counts.ts'
import { lawLinks, lineLink, type Site } from './links.ts'
import { remedyOf, sentence, whyOf } from './prose.ts'

/** The words, unless the message has them already. */
const excerpt = ({ excerpt: text, message }: NotedFinding): readonly string[] =>
  text === '' || message.includes(`‘${text}’`) ? [] : [`> ${codeSpan(text)}`]

const indented = (lines: readonly string[]): string => lines.map((line, at) => (at === 0 ? line : `   ${line}`)).join('\n')

export interface ItemOptions {
  /** Says why as well. */
  readonly whole: boolean
  /** Names the file: there are several. */
  readonly path: boolean
}

/** A finding as an item of a list: what, the words, why, what now, the law. */
export const findingItem = ({ policy, finding }: Located, site: Site, { whole, path }: ItemOptions): string => {
  const where = `${path ? `${codeSpan(policy.path)} ` : ''}${lineLink(site, policy.path, finding)}`
  const reason = whole && whyOf(finding) !== '' ? `${whyOf(finding)} ` : ''
  const held = finding.suppression === null ? [] : [`Suppressed with the reason ${codeSpan(finding.suppression.reason)}.`, '']
  return indented([
    `1. **${severityName[finding.severity]}** ${codeSpan(finding.rule)}, ${where}: ${sentence(finding.message)}`,
    ...excerpt(finding),
    '',
    ...held,
    `${reason}**What now:** ${remedyOf(finding)} ${lawLinks(finding.citations)}`.trimEnd(),
  ])
}

/** One that is gone, in a line. */
export const fixedItem = ({ rule, message }: JsonFinding): string => `- ${codeSpan(rule)}: ${sentence(message)}`

/** Suppressing is no way round the check: who may merge has to allow it. */
export const suppressedTitle = ({ failing }: Verdict): string =>
  `Suppressed by this change${failing.some(({ finding }) => finding.state === 'newly-suppressed') ? ', which fails the check unless `allow-new-suppressions` is set' : ''}`
