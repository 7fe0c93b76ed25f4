import type { Place, Policy, Reading } from '@clearnotice/policy'
import type { Circumstances, Citation, Day, DisclosureId, Law } from '@clearnotice/uk-gdpr'
import type { Coverage } from './disclosures/coverage.ts'
import type { Severity, TextEdit } from './finding.ts'
import type { OptionValue, RuleOption } from './rule-option.ts'
import type { AppliedSuppression } from './suppressions.ts'

/** On what a rule stands: the words of the law, guidance (ICO, WP260), law that is no longer in force, or good craft. */
export type Ground = 'statute' | 'guidance' | 'superseded' | 'craft'

export interface Rule {
  readonly id: `${string}/${string}`
  /** Imperative, for the rules index: 'State each retention period once'. */
  readonly title: string
  readonly ground: Ground
  readonly severity: Severity
  readonly cite: readonly Citation[]
  /** Why it matters to a reader of the policy: one or two sentences. */
  readonly why: string
  /** What to write instead. */
  readonly remedy: string
  /** A plain-English clause to start from, its blanks named: `{controller e-mail}`. Never inserted by --fix. */
  readonly clause?: string
  /** Looks at the text itself, so can't run on a typed policy. */
  readonly needsText?: true
  /** The rule can offer a mechanical edit. */
  readonly fixable?: true
  /** What configuration may set, by name: `fewest-words`. */
  readonly options?: Readonly<Record<string, RuleOption>>
  readonly check: (context: RuleContext) => void
}

/** What a rule may look at. A rule never searches text: it asks the policy, or the reading. */
export interface RuleContext {
  readonly policy: Policy
  /** Absent for typed policies. */
  readonly reading?: Reading
  readonly day: Day
  readonly law: Law
  readonly circumstances: Circumstances
  /** Disclosure coverage: status, evidence, expectation. */
  readonly coverage: Coverage
  /** Comments in the text that hold findings back. */
  readonly suppressions: readonly AppliedSuppression[]
  placesOf(part: object): readonly Place[]
  /** The value of one of the rule's own options. */
  option<Value extends OptionValue>(declared: RuleOption<Value>): Value
  /** Reports at the first place of a part of the policy, or at a place, a statement, or a section's heading; without any: at the title. */
  report(at: object | Place, message: string, details?: ReportDetails): void
  /** Reports something missing: at the section where it would belong (the reading knows), else at the document's title. */
  reportMissing(disclosure: DisclosureId, message: string, details?: ReportDetails): void
}

export interface ReportDetails {
  readonly subject?: string
  /** Other than the rule's own: law long repealed is worse than law just moved. */
  readonly severity?: Severity
  readonly remedy?: string
  readonly citations?: readonly Citation[]
  readonly related?: readonly { readonly message: string; readonly at: object | Place }[]
  readonly edit?: readonly TextEdit[]
}

/**
 * Examples are the rule's tests and its page's examples. A bad example marks each fault `‹like this›`: exactly these are reported, and
 * nothing else by this rule; a good one reports nothing. `on` is the day whose law applies (2026-11-22 by default).
 */
export interface RuleExamples {
  readonly good: readonly (string | Example)[]
  readonly bad: readonly (string | Example)[]
}

export interface Example {
  readonly text: string
  readonly on?: Day
  /** What configuration sets for the rule. */
  readonly options?: Readonly<Record<string, OptionValue>>
  /** Shown above the example on the page. */
  readonly note?: string
  /** How often a finding that points at the whole document or its title is expected (there's nothing to mark). */
  readonly documentFindings?: number
}
