/**
 * How near two findings must be for one to silence the other: anywhere in the document; in the same section; in the same block (list item,
 * row, paragraph) ; on overlapping text; about the same subject; or the silenced one anywhere in the section at whose heading the other points.
 */
export type Reach = 'document' | 'section' | 'block' | 'overlap' | 'subject' | 'within'

export interface Precedence {
  readonly speaks: string
  readonly silences: readonly string[]
  readonly reach: Reach
}

const first = (speaks: string, reach: Reach, ...silences: readonly string[]): Precedence => ({ speaks, reach, silences })

/** One passage, one rule: of two of these on the same text, the earlier speaks. */
const supersededLaw: readonly string[] = [
  'rights/wording-superseded',
  'transfers/invalid-mechanism',
  'rights/fee-wrong',
  'rights/time-limit-wrong',
  'complaints/regulator-outdated',
  'law/renumbered-provision',
  'law/superseded-reference',
]

/** Where several rules could speak, the more specific one does (rules.md, section 3). Applied after all rules have run. */
export const precedence: readonly Precedence[] = [
  first('transfers/invalid-mechanism', 'document', 'transfers/safeguard-missing', 'transfers/unstated'),
  first('transfers/adequacy-wrong', 'document', 'transfers/safeguard-missing', 'transfers/unstated'),
  first('transfers/safeguard-open-ended', 'document', 'transfers/safeguard-missing', 'transfers/unstated'),
  first('transfers/unstated', 'document', 'transfers/safeguard-missing'),
  first('recipients/vague', 'document', 'recipients/missing'),
  first('retention/vague', 'document', 'retention/missing'),
  first('lawful-basis/unknown', 'section', 'lawful-basis/missing'),
  first('lawful-basis/unknown', 'overlap', 'lawful-basis/mismatch', 'law/unknown-provision', 'law/renumbered-provision'),
  first('lawful-basis/mismatch', 'block', 'lawful-basis/interests-unstated', 'lawful-basis/public-authority'),
  first('lawful-basis/blanket', 'document', 'lawful-basis/unmapped', 'lawful-basis/missing'),
  first('lawful-basis/blanket', 'section', 'lawful-basis/interests-unstated'),
  first('consent/withdrawal-missing', 'subject', 'rights/missing'),
  first('controller/sole-trader-unnamed', 'document', 'controller/identity-missing'),
  first('lawful-basis/duplicate', 'block', 'document/duplicate-statement'),
  first('retention/duplicate-entry', 'block', 'document/duplicate-statement'),
  first('rights/duplicate', 'block', 'document/duplicate-statement'),
  first('recipients/duplicate', 'block', 'document/duplicate-statement'),
  first(
    'document/duplicate-section',
    'within',
    'document/duplicate-statement',
    'lawful-basis/duplicate',
    'recipients/duplicate',
    'retention/duplicate-entry',
    'rights/duplicate',
  ),
  first('document/placeholder', 'overlap', 'document/contact-malformed'),
  first('suppression/reasonless', 'overlap', 'suppression/expired', 'suppression/unused'),
  first('suppression/expired', 'overlap', 'suppression/unused'),
  ...supersededLaw.map((speaks, at) => first(speaks, 'overlap', ...supersededLaw.slice(at + 1))),
]
