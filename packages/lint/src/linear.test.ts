import { describe, expect, it } from 'vitest'
import { lintMarkdown } from './lint-markdown.ts'

const sentence = 'We keep your name and e-mail address for six years, share them with our accountants in Ireland, and you may object to it'
const filled = (size: number, piece: string): string => piece.repeat(Math.ceil(size / piece.length))

const shapes: Readonly<Record<string, (size: number) => string>> = {
  prose: (size) => filled(size, `${sentence}.\n\n`),
  'one sentence': (size) => filled(size, `${sentence}, `),
  'one paragraph': (size) => filled(size, 'We keep your data. '),
  'one list': (size) => filled(size, `- ${sentence}.\n`),
  'one table': (size) => `| Data | Purpose | Kept for |\n|---|---|---|\n${filled(size, '| names | answer enquiries | six years |\n')}`,
  'a table of bases': (size) =>
    `| Data | Purpose | Lawful basis |\n|---|---|---|\n${filled(size, '| names | answer enquiries | consent |\n')}`,
  'one row': (size) =>
    `| Where | Safeguard | How to get a copy |\n|---|---|---|\n| ${filled(size / 2, 'Norway. ')} | None | ${filled(size / 2, 'Ask us. ')} |\n`,
  controllers: (size) => Array.from({ length: size / 30 }, (_, at) => `Acme${at} Ltd is the controller.`).join(' '),
  bases: (size) => `# Orders\n\n${Array.from({ length: size / 35 }, (_, at) => `- Legal basis: consent for thing${at}\n`).join('')}`,
  'decisions in one paragraph': (size) => filled(size, 'You can contest a decision. '),
  'changes of mind in one paragraph': (size) => filled(size, 'You can change your mind. '),
  'periods where rights are told': (size) => `# Your rights\n\n${filled(size, 'Erased if kept for six years. ')}`,
  'mail links': (size) => filled(size, 'Write to [us](mailto:us@acme.example).\n\n'),
  'addresses the wrong way round': (size) => filled(size, 'Write to (us@acme.example)[mailto:us@acme.example].\n\n'),
  'dead anchors': (size) => Array.from({ length: size / 40 }, (_, at) => `## Part ${at}\n\n[More](#nowhere-${at}).\n\n`).join(''),
  'comments under headings': (size) => filled(size, '# A\n\n<!-- later -->\n\n'),
  'comments that are not ended': (size) => filled(size, '{% comment %} '),
  headings: (size) => filled(size, `## Your rights\n\n${sentence}.\n\n`),
}

const timeOf = (text: string): number => {
  const before = process.cpuUsage()
  lintMarkdown(text, { day: '2026-11-22' })
  // At least a millisecond: a clock may tick no faster.
  return Math.max(1000, process.cpuUsage(before).user)
}
const best = (text: string): number => Math.min(timeOf(text), timeOf(text), timeOf(text))

describe('linting takes time in proportion to the text', () => {
  // Eight times the text takes eight times as long, and what a busy machine adds; quadratic code would take 64 times.
  it.each(Object.entries(shapes))('%s', { timeout: 60_000 }, (_, shape) => {
    expect(best(shape(80_000)) / best(shape(10_000))).toBeLessThan(30)
  })
})
