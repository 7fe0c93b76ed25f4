import type { Change, Materiality } from '@clearnotice/policy'
import { formatCitation } from '@clearnotice/uk-gdpr'
import { markdownText } from './markdown-text.ts'
import { type Colour, painter } from './paint.ts'
import { visible } from './visible.ts'
import { wrap } from './wrap.ts'

export interface ChangeTextOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
  readonly githubActions?: boolean
}

const colours: Record<Materiality, Colour> = { material: 'red', minor: 'yellow', editorial: 'dim' }
const order: readonly Materiality[] = ['material', 'minor', 'editorial']
/** Longer texts are cut: what matters is where they begin. */
const longest = 160

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

const counted = (changes: readonly Change[]): string =>
  changes.length === 0
    ? 'No changes found.'
    : order.map((materiality) => `${changes.filter((change) => change.materiality === materiality).length} ${materiality}`).join(', ')

const lawOf = ({ citations }: Change): string => citations.map(formatCitation).join(', ')

/** Changes for people at a terminal, what matters most first, with a closing count. */
export const changesText = (changes: readonly Change[], { width, colour, githubActions = false }: ChangeTextOptions): string => {
  const paint = painter(colour)
  const shown = (text: string): string => visible(cut(text), { githubActions })
  const label = 'editorial'.length
  const indent = ' '.repeat(label + 2)
  const block = (text: string): string => wrap(text, Math.max(40, width - indent.length)).join(`\n${indent}`)
  const one = (change: Change): string => {
    const { materiality, message, before, after, reason } = change
    const law = lawOf(change)
    const sides = [...(before === undefined ? [] : [`- ${shown(before.text)}`]), ...(after === undefined ? [] : [`+ ${shown(after.text)}`])]
    return [
      `${paint(materiality.padEnd(label), colours[materiality])}  ${block(shown(message))}`,
      ...sides.map((side) => `${indent}${block(side)}`),
      `${indent}${paint(block(law === '' ? reason : `${reason} ${law}`), 'dim')}`,
    ].join('\n')
  }
  return `${[...changes.map(one), counted(changes)].join('\n\n')}\n`
}

const cell = (text: string): string => markdownText(cut(text))

/** Changes as a Markdown table. */
export const changesMarkdown = (changes: readonly Change[]): string => {
  if (changes.length === 0) return `${counted(changes)}\n`
  const rows = changes.map((change) => {
    const { materiality, message, before, after, reason } = change
    const law = lawOf(change)
    return `| ${materiality} | ${cell(message)} | ${cell(before?.text ?? '')} | ${cell(after?.text ?? '')} | ${cell(law === '' ? reason : `${reason} ${law}`)} |`
  })
  return `${['| | Change | Before | After | Why |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')}\n\n${counted(changes)}\n`
}

/** Changes as data. */
export const changesData = (changes: readonly Change[]): object => ({
  schemaVersion: 1,
  changes: changes.map(({ citations, ...change }) => ({ ...change, citations: citations.map(formatCitation) })),
  totals: Object.fromEntries(
    order.map((materiality) => [materiality, changes.filter((change) => change.materiality === materiality).length]),
  ),
})
