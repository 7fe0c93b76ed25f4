import { globSync } from 'node:fs'
import type { DisclosureId } from '@clearnotice/uk-gdpr'
import { describe, expect, test } from 'vitest'
import { fixMarkdown } from './fix-markdown.ts'
import type { LintResult } from './lint.ts'
import { lintMarkdown } from './lint-markdown.ts'
import { precedence } from './precedence.ts'
import type { Example } from './rule.ts'
import { recommended } from './rules.ts'
import { contract } from './testing/contract.ts'
import { dedent } from './testing/dedent.ts'
import { unmark } from './testing/marked.ts'
import { ruleIn } from './testing/rule-modules.ts'

/** The rule that speaks of each disclosure when it is required and missing. */
const speaks: Partial<Record<DisclosureId, string>> = {
  'controller/identity': 'controller/identity-missing',
  'controller/contact': 'controller/contact-missing',
  'controller/representative': 'controller/representative-missing',
  'dpo/contact': 'dpo/contact-missing',
  purposes: 'purposes/missing',
  'lawful-basis': 'lawful-basis/missing',
  'legitimate-interests': 'lawful-basis/interests-unstated',
  recipients: 'recipients/missing',
  'transfers/safeguards': 'transfers/safeguard-missing',
  'transfers/copy': 'transfers/copy-missing',
  retention: 'retention/missing',
  'rights/consent-withdrawal': 'consent/withdrawal-missing',
  'rights/automated-decisions': 'automated-decisions/safeguards-missing',
  'complaints/commissioner': 'complaints/commissioner-missing',
  'complaints/controller': 'complaints/controller-missing',
  requirement: 'requirement/missing',
  categories: 'categories/missing',
  source: 'source/missing',
}

const folder = new URL('./rules/', import.meta.url)
const files = globSync('*/*.ts', { cwd: folder })
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
const modules = await Promise.all(files.map(async (file) => ruleIn(await import(/* @vite-ignore */ new URL(file, folder).href), file)))

/** Every example of every rule, as an unmarked text and a day: small policies of all kinds. */
const texts = modules.flatMap(({ rule, examples }) =>
  [...examples.bad, ...examples.good].map((example, at) => {
    const { text, on = '2026-11-22' }: Example = typeof example === 'string' ? { text: example } : example
    return { name: `${rule.id} ${at + 1}`, text: unmark(dedent(text)).text, day: on }
  }),
)

test('every rule of the contract exists', () => {
  expect(Object.keys(contract).filter((id) => !recommended.some((rule) => rule.id === id))).toEqual([])
})

test('what the table of disclosures shows as a gap has a finding, of its own rule or of one with precedence over it', () => {
  const silent = texts.flatMap(({ name, text, day }) => {
    const { findings, disclosures } = lintMarkdown(text, { day })
    const said = new Set(findings.map(({ rule }) => rule))
    return disclosures
      .filter(({ status, expected }) => status === 'missing' && expected === 'required')
      .filter(({ id }) => {
        const rule = speaks[id] ?? 'rights/missing'
        const instead = precedence.filter(({ silences }) => silences.includes(rule)).map((entry) => entry.speaks)
        return recommended.some((one) => one.id === rule) && ![rule, ...instead].some((one) => said.has(one))
      })
      .map(({ id }) => `${name}: ${id}`)
  })
  expect(silent).toEqual([])
})

const pointedAt = ({ findings }: LintResult): number => findings.flatMap(({ related }) => [1, ...related]).length

describe('edits', () => {
  test('made twice are made once, and add no finding', () => {
    for (const { name, text, day } of texts) {
      const before = lintMarkdown(text, { day })
      const once = fixMarkdown(text, { day })
      expect(once.result.findings.length, name).toBeLessThanOrEqual(before.findings.length)
      expect(pointedAt(once.result), name).toBeLessThanOrEqual(pointedAt(before) - Math.min(1, once.fixed.length))
      const twice = fixMarkdown(once.text, { day })
      expect(twice.text, name).toBe(once.text)
      expect(twice.fixed, name).toEqual([])
    }
  })
  test('are offered by every rule that says so, in an example, and by no other', () => {
    const offering = modules.filter(({ rule, examples }) =>
      examples.bad.some((example) => {
        const { text, on = '2026-11-22' }: Example = typeof example === 'string' ? { text: example } : example
        const { findings } = lintMarkdown(unmark(dedent(text)).text, { day: on })
        return findings.some((finding) => finding.rule === rule.id && finding.edit !== undefined)
      }),
    )
    expect(offering.map(({ rule }) => rule.id)).toEqual(recommended.filter(({ fixable }) => fixable === true).map(({ id }) => id))
  })
})

test('fingerprints are the same under Windows line ends, and no two are', () => {
  for (const { name, text, day } of texts) {
    const of = (policy: string): readonly string[] => lintMarkdown(policy, { day }).findings.map(({ fingerprint }) => fingerprint)
    const known = of(text)
    expect(of(text.replaceAll('\n', '\r\n')), name).toEqual(known)
    expect(new Set(known).size, name).toBe(known.length)
  }
})
