import { type Disclosure, isGap } from '@clearnotice/lint'
import { lineList } from './disclosure-table.ts'
import { codeSpan } from './markdown-text.ts'

export interface DisclosureRow extends Pick<Disclosure, 'status' | 'expected'> {
  readonly id: string
  /** Where the policy tells of it. */
  readonly lines: readonly number[]
}

const rowOf = ({ id, status, expected, lines }: DisclosureRow): string =>
  `| ${codeSpan(id)} | ${isGap({ status, expected }) ? '**missing**' : status.replace('-', ' ')} | ${expected.replace('-', ' ')} | ${lineList(lines)} |`

/**
 * What a policy tells people of what the law asks for, as a Markdown table folded away under how much is missing. Markdown isn't read in a
 * `<summary>`, so what came from outside, as a path, stands `above` the table.
 */
export const disclosureDetails = (rows: readonly DisclosureRow[], ...above: readonly string[]): string => {
  const gaps = rows.filter(isGap).length
  const summary = `What the policy tells people: ${gaps === 0 ? 'nothing required is missing' : `${gaps} required and missing`}`
  const table = ['| disclosure | the text | the law | lines |', '|---|---|---|---|', ...rows.map(rowOf)].join('\n')
  return [`<details><summary>${summary}</summary>`, ...above, table, '</details>'].join('\n\n')
}
