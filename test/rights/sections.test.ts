import { readFileSync } from 'node:fs'
import { lintMarkdown } from '@clearnotice/lint'
import { expect, test } from 'vitest'

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

/** A policy without its sections on rights and complaints, in which there is nothing to find. */
const before = read('before.md')

/** Sections on rights and complaints in many voices; the line above each says what is wrong with it. */
const sections = read('sections.md')
  .split(/^::: /m)
  .slice(1)
  .map((part) => ({ wrong: part.slice(0, part.indexOf('\n')), text: part.slice(part.indexOf('\n')) }))

const spoken = /^(rights|complaints|consent|automated-decisions)\//

test.each(sections)('$wrong: $text', ({ wrong, text }) => {
  const found = lintMarkdown(`${before}${text}`, { day: '2026-11-22' })
    .findings.filter(({ rule, severity }) => severity !== 'info' && spoken.test(rule))
    .map(({ rule, subject }) => (rule === 'rights/missing' ? `${rule}:${subject}` : rule))
    .sort()
  expect(found.join(' ') || 'clean').toBe(wrong)
})
