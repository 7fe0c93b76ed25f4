import { formatCitation, linkTo } from '@clearnotice/uk-gdpr'
import type { Rule } from '../rule.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** The table of rules in the package's README. */
export const rulesIndex = (rules: readonly Rule[]): string =>
  [
    '| rule | severity | stands on | what it asks | law | `--fix` |',
    '|---|---|---|---|---|---|',
    ...rules.map(
      ({ id, severity, ground, title, cite, fixable }) =>
        `| [${id}](docs/${id}.md) | ${severity} | ${ground} | ${cell(title)} | ${cite.map((citation) => `[${formatCitation(citation)}](${linkTo(citation)})`).join(', ')} | ${fixable ? 'yes' : ''} |`,
    ),
  ].join('\n')
