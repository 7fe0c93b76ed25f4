import { lintMarkdown } from '@clearnotice/lint'
import type { Day } from '@clearnotice/uk-gdpr'
import { describe, expect, it } from 'vitest'
import { type Dress, dress } from '../dress.ts'
import { asGiven } from './policy.ts'

interface Seen {
  readonly rule: string
  /** The text that the finding points at. */
  readonly at: string
}

const seen = (source: string, day: Day, ...severities: readonly string[]): Seen[] =>
  lintMarkdown(source, { day })
    .findings.filter(({ severity }) => severities.includes(severity))
    .map(({ rule, place: { span } }) => ({ rule, at: source.slice(span?.start, span?.end) }))

const starts = (...rows: readonly (readonly [rule: string, at: string])[]): Seen[] =>
  rows.map(([rule, at]) => ({ rule, at: expect.stringContaining(at) as string }))

/** What a careful lawyer says of it on 2026-11-22 (fact sheet, section 14): errors and warnings, in the order of the text. */
const expected = starts(
  ['controller/sole-trader-unnamed', 'SmartOps IT'],
  ['lawful-basis/unmapped', 'performance of a contract or steps prior'],
  ['lawful-basis/unmapped', 'performance of a contract'],
  ['lawful-basis/unmapped', 'compliance with a legal obligation'],
  ['transfers/safeguard-open-ended', 'UK IDTA'],
  ['transfers/copy-missing', ''],
  ['retention/vague', 'contact data'],
  ['retention/vague', 'technical data and logs'],
  ['retention/duplicate-entry', 'contact data'],
  ['rights/objection-not-separate', 'object to processing based on legitimate interests'],
  ['rights/wording-superseded', 'not be subject to a decision'],
  ['complaints/controller-missing', 'Complaints'],
)
const byRule = (a: Seen, b: Seen): number => a.rule.localeCompare(b.rule)

describe('the SmartOps policy on 2026-11-22', () => {
  it.each<Dress>(['plain', 'atx', 'bold', 'table', 'setext', 'dl', 'html', 'quote', 'crlf'])(
    'dressed as %s has these faults and no others',
    (style) => {
      const source = dress(asGiven, style)
      // A table or a definition list takes the label and the text of an entry apart.
      expect(
        seen(source, '2026-11-22', 'error', 'warning')
          .map(({ rule }) => rule)
          .sort(),
      ).toEqual(expected.map(({ rule }) => rule).sort())
    },
  )

  it('points at the places', () => {
    expect(seen(asGiven, '2026-11-22', 'error', 'warning').sort(byRule)).toEqual([...expected].sort(byRule))
  })

  it('points from the second entry back to the first', () => {
    const again = lintMarkdown(asGiven, { day: '2026-11-22' }).findings.find(({ rule }) => rule === 'retention/duplicate-entry')
    const first = again?.related[0]?.place.span?.start ?? Number.NaN
    expect(asGiven.slice(first).startsWith('contact data –')).toBe(true)
    expect(first).toBeLessThan(again?.place.span?.start ?? 0)
  })

  it('mentions what is outdated and what is good practice', () => {
    const infos = seen(asGiven, '2026-11-22', 'info').map(({ rule }) => rule)
    expect(infos).toContain('complaints/regulator-outdated')
    expect(infos).toContain('document/last-updated-missing')
    expect(
      infos.filter(
        (rule) =>
          ![
            'complaints/regulator-outdated',
            'document/last-updated-missing',
            'retention/uncovered',
            'document/vague-wording',
            'rights/inapplicable',
          ].includes(rule),
      ),
    ).toEqual([])
  })

  it.each([
    ['controller/identity', 'partial'],
    ['controller/contact', 'stated'],
    ['controller/representative', 'not-applicable'],
    ['dpo/contact', 'not-applicable'],
    ['purposes', 'stated'],
    ['lawful-basis', 'stated'],
    ['legitimate-interests', 'stated'],
    ['recipients', 'stated'],
    ['transfers', 'partial'],
    ['transfers/safeguards', 'partial'],
    ['transfers/copy', 'missing'],
    ['retention', 'stated'],
    ['rights/access', 'stated'],
    ['rights/rectification', 'stated'],
    ['rights/erasure', 'stated'],
    ['rights/restriction', 'stated'],
    ['rights/objection', 'stated'],
    ['rights/portability', 'stated'],
    ['rights/consent-withdrawal', 'stated'],
    ['complaints/commissioner', 'stated'],
    ['complaints/controller', 'missing'],
    ['requirement', 'stated'],
    ['categories', 'stated'],
    ['source', 'stated'],
  ])('%s is %s', (id, status) => {
    expect(lintMarkdown(asGiven, { day: '2026-11-22' }).disclosures.find((disclosure) => disclosure.id === id)?.status).toBe(status)
  })

  it('does not expect withdrawal of a consent that nothing relies on', () => {
    const { disclosures } = lintMarkdown(asGiven, { day: '2026-11-22' })
    expect(disclosures.find(({ id }) => id === 'rights/consent-withdrawal')?.expected).toBe('not-required')
  })
})

describe('the SmartOps policy on 2025-06-01', () => {
  it('lacks only what the law has asked since', () => {
    const since = [
      'complaints/controller-missing',
      'rights/wording-superseded',
      'transfers/safeguard-open-ended',
      'complaints/regulator-outdated',
    ]
    const rules = (day: Day): string[] =>
      lintMarkdown(asGiven, { day })
        .findings.map(({ rule }) => rule)
        .sort()
    expect(rules('2025-06-01')).toEqual(rules('2026-11-22').filter((rule) => !since.includes(rule)))
  })
})
