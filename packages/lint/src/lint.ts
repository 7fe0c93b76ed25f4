import { circumstancesOf, type Places, type Policy, type Reading, type Span, wordsKey } from '@clearnotice/policy'
import { type Circumstances, type Day, lawOn } from '@clearnotice/uk-gdpr'
import { type Baseline, type Known, knownIn } from './baseline.ts'
import { contextFor, type Subject } from './context.ts'
import { counts } from './counts.ts'
import { coverageOf, type Disclosure } from './disclosures/coverage.ts'
import { type Draft, startOf } from './draft.ts'
import type { Finding, Severity } from './finding.ts'
import { fingerprintsOf } from './fingerprint.ts'
import { exemptionOf } from './remit.ts'
import type { Rule } from './rule.ts'
import { recommended } from './rules.ts'
import { type Settings, severityIn } from './settings.ts'
import { silence } from './silence.ts'
import { titleOf } from './statements.ts'
import { suppress, suppressionsIn } from './suppressions.ts'
import { type Totals, totalsOf } from './totals.ts'

export interface LintOptions {
  /** The day whose law applies. */
  readonly day: Day
  /** What the policy is called in reports and in a baseline. */
  readonly path?: string
  readonly config?: Settings
  /** Findings that it knows are marked, and don't count. */
  readonly baseline?: Baseline
  /** Judge it as this, whatever it looks like and whosever law it claims. */
  readonly as?: 'privacy-policy'
  /** The rules to run; {@link recommended} if absent. */
  readonly rules?: readonly Rule[]
}

export interface LintResult {
  readonly path?: string
  readonly day: Day
  /** How far the data on the law go: a day after it is judged by the law of that day. */
  readonly lawAsOf: Day
  readonly policy: Policy
  /** Absent for a policy that is data. */
  readonly source?: string
  /** Absent for a policy that is data, or one part of several. */
  readonly reading?: Reading
  /** In source order, those held back by a suppression or the baseline included and marked. */
  readonly findings: readonly Finding[]
  readonly disclosures: readonly Disclosure[]
  /** Why what UK law asks of a privacy policy isn't asked of this document. */
  readonly exempt?: string
  /** Ids of rules that couldn't run because they need a text. */
  readonly skipped: readonly string[]
  /** Findings that nothing holds back, by severity. */
  readonly totals: Totals
  /** The path under which the baseline knows it: its own, or that of a file that was renamed. */
  readonly knownAs?: string
  /** Fingerprints that the baseline knows of this policy and that are gone, with their rules. A rule that didn't run says nothing of its own. */
  readonly stale: Readonly<Record<string, string>>
}

const wordsOf = ({ missing, statement }: Draft): string => {
  if (missing || statement === undefined) return ''
  return statement.kind === 'heading' ? statement.section.title : wordsKey(statement)
}

const run = (rules: readonly Rule[], subject: Subject): readonly Draft[] => {
  const drafts: Draft[] = []
  for (const rule of rules) {
    try {
      rule.check(contextFor(rule, subject, drafts))
    } catch (cause) {
      throw new Error(`Rule ${rule.id} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    }
  }
  return drafts
}

/** Lints a policy, read from a text or stated as data: one core for both. `files`: those that a text is made of, if several. */
export const lint = (
  policy: Policy,
  places: Places,
  reading: Reading | undefined,
  options: LintOptions,
  files: readonly Span[] = [],
): LintResult => {
  const { day, path, config = {}, baseline, rules = recommended } = options
  const law = lawOn(day)
  const circumstances: Circumstances = { ...circumstancesOf(policy), ...config.circumstances }
  const exemption = options.as === undefined ? exemptionOf(policy, circumstances) : undefined
  const coverage = coverageOf(policy, places, circumstances, day, exemption?.because)
  const suppressions =
    reading === undefined
      ? []
      : suppressionsIn(
          reading,
          day,
          [...new Set([...recommended, ...rules])].map(({ id }) => id),
          files,
        )
  const subject: Subject = {
    policy,
    places,
    ...(reading && { reading }),
    title: reading === undefined ? {} : { span: titleOf(reading)?.span() ?? { start: 0, end: 0 } },
    day,
    law,
    circumstances,
    coverage,
    suppressions,
    options: config.options ?? {},
  }

  const runnable = rules.filter(({ needsText }) => reading !== undefined || needsText !== true)
  const fitting = exemption === undefined ? runnable : runnable.filter((rule) => exemption.reaches(rule))
  const silent = rules.filter((rule) => !fitting.includes(rule) || severityIn(config, rule.id) === 'off').map(({ id }): string => id)
  const aboutSuppressions = fitting.filter(({ id }) => id.startsWith('suppression/'))
  const severityOf = ({ rule, severity }: Draft): Severity | 'off' => severityIn(config, rule) ?? severity

  // What a rule that is off would report shows which comments are in use.
  const drafts = silence(
    run(
      fitting.filter((rule) => !aboutSuppressions.includes(rule)),
      subject,
    ),
  )
  const { suppressed, marked } = suppress(drafts, suppressions)
  const all = [...drafts, ...silence(run(aboutSuppressions, { ...subject, suppressions: marked }))]
    .filter((draft) => severityOf(draft) !== 'off')
    .sort((a, b) => startOf(a.place) - startOf(b.place))

  const fingerprints = fingerprintsOf(all.map((draft) => ({ rule: draft.rule, subject: draft.subject, words: wordsOf(draft) })))
  const { as: knownAs, entries: known }: Known = baseline === undefined ? { entries: {} } : knownIn(baseline, path ?? '', fingerprints)
  const findings = all.map(({ statement, missing, ...draft }, at): Finding => {
    const fingerprint = fingerprints[at] as string
    const by = suppressed.get(all[at] as Draft)
    const suppression = by && {
      reason: by.reason ?? '',
      ...(by.until !== undefined && { until: by.until }),
      ...(by.by !== undefined && { by: by.by }),
      place: { span: by.span },
    }
    const severity = severityOf(all[at] as Draft) as Severity
    return {
      ...draft,
      severity,
      ...(suppression && { suppression }),
      ...(fingerprint in known && { baseline: true as const }),
      fingerprint,
    }
  })
  const live = findings.filter(counts)
  return {
    ...(path !== undefined && { path }),
    day,
    lawAsOf: law.asOf,
    policy,
    ...(reading && { source: reading.source, reading }),
    findings,
    disclosures: coverage.rows,
    ...(exemption && { exempt: exemption.because }),
    skipped: rules.filter((rule) => !runnable.includes(rule)).map(({ id }) => id),
    totals: totalsOf(live),
    ...(knownAs !== undefined && { knownAs }),
    stale: Object.fromEntries(
      Object.entries(known).filter(([fingerprint, rule]) => !fingerprints.includes(fingerprint) && !silent.includes(rule)),
    ),
  }
}
