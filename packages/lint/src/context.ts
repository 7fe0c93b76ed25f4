import { type Place, type Places, type Policy, type Reading, type Section, type Statement, statementAt } from '@clearnotice/policy'
import type { Circumstances, Day, Law } from '@clearnotice/uk-gdpr'
import { belongs } from './belongs.ts'
import type { Coverage } from './disclosures/coverage.ts'
import type { Draft } from './draft.ts'
import type { ReportDetails, Rule, RuleContext } from './rule.ts'
import { optionValue } from './rule-option.ts'
import type { Settings } from './settings.ts'
import type { AppliedSuppression } from './suppressions.ts'

/** What a run is about: a policy, read from a text or stated as data. */
export interface Subject {
  readonly policy: Policy
  readonly places: Places
  readonly reading?: Reading
  /** Where what the document doesn't say is reported. */
  readonly title: Place
  readonly day: Day
  readonly law: Law
  readonly circumstances: Circumstances
  readonly coverage: Coverage
  readonly suppressions: readonly AppliedSuppression[]
  /** Options that configuration sets, by rule. */
  readonly options: NonNullable<Settings['options']>
}

const isStatement = (at: object): at is Statement => 'span' in at && typeof at.span === 'function'
const isSection = (at: object): at is Section => 'sections' in at && 'statements' in at
const isPlace = (at: object): at is Place => ('span' in at && typeof at.span === 'object') || ('path' in at && typeof at.path === 'string')

/** What to do, with the words to start from where the rule has some. */
const remedyOf = ({ remedy, clause }: Rule): string => (clause === undefined ? remedy : `${remedy} To start from: “${clause}”`)

/** Lets a rule look at a policy and collects what it reports. */
export const contextFor = (rule: Rule, subject: Subject, drafts: Draft[]): RuleContext => {
  const { policy, places, reading, title } = subject

  const placeOf = (at: object): Place => {
    if (isStatement(at)) return { span: at.span() }
    if (isSection(at)) return at.heading === undefined ? title : { span: at.heading.span() }
    const [known] = places.placesOf(at)
    if (known !== undefined) return known
    if (!isPlace(at)) return title
    return { ...(at.span && { span: at.span }), ...(at.path !== undefined && { path: at.path }) }
  }
  const add = (place: Place, message: string, missing: boolean, details: ReportDetails): void => {
    const statement = reading && place.span && statementAt(reading, place.span.start)
    drafts.push({
      rule: rule.id,
      subject: details.subject ?? rule.id,
      severity: details.severity ?? rule.severity,
      message,
      remedy: details.remedy ?? remedyOf(rule),
      place,
      citations: details.citations ?? rule.cite,
      related: (details.related ?? []).map((other) => ({ message: other.message, place: placeOf(other.at) })),
      ...(details.edit && { edit: details.edit }),
      ...(statement && { statement }),
      missing,
    })
  }

  return {
    policy,
    ...(reading && { reading }),
    day: subject.day,
    law: subject.law,
    circumstances: subject.circumstances,
    coverage: subject.coverage,
    suppressions: subject.suppressions,
    placesOf: (part) => places.placesOf(part),
    option: (declared) => optionValue(declared, rule.options, subject.options[rule.id]),
    report(at, message, details = {}) {
      const place = placeOf(at)
      add(place, message, place === title, details)
    },
    reportMissing: (disclosure, message, details = {}) =>
      add(belongs(disclosure, policy, reading), message, true, { subject: disclosure, ...details }),
  }
}
