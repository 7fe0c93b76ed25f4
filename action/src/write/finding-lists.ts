import { codeSpan } from '@clearnotice/report'
import type { Analysis, Located } from '../judge/analysis.ts'
import type { Verdict } from '../judge/verdict.ts'
import { policies } from './counts.ts'
import { findingItem, fixedItem, type ItemOptions } from './finding-item.ts'
import type { Site } from './links.ts'
import { details, fitted } from './parts.ts'
import { sentence } from './prose.ts'

/** As many findings under a title as fit into so many bytes; `rest` is where all of them are. Empty for none. */
export const findingList = (
  title: string,
  found: readonly Located[],
  site: Site,
  options: ItemOptions,
  most: number,
  rest: string,
): string => {
  if (found.length === 0) return ''
  const { text, left } = fitted(
    found.map((one) => findingItem(one, site, options)),
    most,
  )
  return `${title}\n\n${text}${left > 0 ? `\n\n… and ${left} more in the ${rest}.` : ''}`
}

/** Findings that are gone, folded away. Empty for none. */
export const fixedList = (analysis: Analysis, most: number): string => {
  const fixed = analysis.policies.flatMap((policy) => policy.fixed)
  const { text, left } = fitted(fixed.map(fixedItem), most)
  return fixed.length === 0 ? '' : details(`${fixed.length} fixed`, `${text}${left > 0 ? `\n\nand ${left} more.` : ''}`)
}

/** Policies that could not be linted, and why: a paragraph each. Empty for none. */
export const unreadableList = ({ unreadable }: Verdict, most: number): string => {
  const { text, left } = fitted(
    unreadable.map(({ path, error }) => `${codeSpan(path)} could not be linted: ${sentence(error)}\n`),
    most,
  )
  return `${text}${left > 0 ? `\n… and ${policies(left)} more.` : ''}`.trim()
}
