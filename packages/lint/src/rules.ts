import type { Rule } from './rule.ts'
import { safeguardsMissing as automatedDecisionsSafeguardsMissing } from './rules/automated-decisions/safeguards-missing.ts'
import { missing as categoriesMissing } from './rules/categories/missing.ts'
import { commissionerMissing as complaintsCommissionerMissing } from './rules/complaints/commissioner-missing.ts'
import { controllerMissing as complaintsControllerMissing } from './rules/complaints/controller-missing.ts'
import { regulatorOutdated as complaintsRegulatorOutdated } from './rules/complaints/regulator-outdated.ts'
import { withdrawalMissing as consentWithdrawalMissing } from './rules/consent/withdrawal-missing.ts'
import { conditionMissing as criminalOffenceConditionMissing } from './rules/criminal-offence/condition-missing.ts'
import { lastUpdatedMissing as documentLastUpdatedMissing } from './rules/document/last-updated-missing.ts'
import { blanket as lawfulBasisBlanket } from './rules/lawful-basis/blanket.ts'
import { duplicate as lawfulBasisDuplicate } from './rules/lawful-basis/duplicate.ts'
import { interestsUnstated as lawfulBasisInterestsUnstated } from './rules/lawful-basis/interests-unstated.ts'
import { mismatch as lawfulBasisMismatch } from './rules/lawful-basis/mismatch.ts'
import { missing as lawfulBasisMissing } from './rules/lawful-basis/missing.ts'
import { publicAuthority as lawfulBasisPublicAuthority } from './rules/lawful-basis/public-authority.ts'
import { recognisedInterestUnnamed as lawfulBasisRecognisedInterestUnnamed } from './rules/lawful-basis/recognised-interest-unnamed.ts'
import { unknown as lawfulBasisUnknown } from './rules/lawful-basis/unknown.ts'
import { unmapped as lawfulBasisUnmapped } from './rules/lawful-basis/unmapped.ts'
import { missing as purposesMissing } from './rules/purposes/missing.ts'
import { missing as requirementMissing } from './rules/requirement/missing.ts'
import { conflict as retentionConflict } from './rules/retention/conflict.ts'
import { duplicateEntry as retentionDuplicateEntry } from './rules/retention/duplicate-entry.ts'
import { indefinite as retentionIndefinite } from './rules/retention/indefinite.ts'
import { missing as retentionMissing } from './rules/retention/missing.ts'
import { uncovered as retentionUncovered } from './rules/retention/uncovered.ts'
import { vague as retentionVague } from './rules/retention/vague.ts'
import { duplicate as rightsDuplicate } from './rules/rights/duplicate.ts'
import { exerciseMissing as rightsExerciseMissing } from './rules/rights/exercise-missing.ts'
import { feeWrong as rightsFeeWrong } from './rules/rights/fee-wrong.ts'
import { inapplicable as rightsInapplicable } from './rules/rights/inapplicable.ts'
import { missing as rightsMissing } from './rules/rights/missing.ts'
import { objectionNotSeparate as rightsObjectionNotSeparate } from './rules/rights/objection-not-separate.ts'
import { timeLimitWrong as rightsTimeLimitWrong } from './rules/rights/time-limit-wrong.ts'
import { wordingSuperseded as rightsWordingSuperseded } from './rules/rights/wording-superseded.ts'
import { missing as sourceMissing } from './rules/source/missing.ts'
import { conditionMissing as specialCategoryConditionMissing } from './rules/special-category/condition-missing.ts'
import { expired as suppressionExpired } from './rules/suppression/expired.ts'
import { reasonless as suppressionReasonless } from './rules/suppression/reasonless.ts'
import { unused as suppressionUnused } from './rules/suppression/unused.ts'

/** Every rule, by id. */
export const recommended: readonly Rule[] = [
  automatedDecisionsSafeguardsMissing,
  categoriesMissing,
  complaintsCommissionerMissing,
  complaintsControllerMissing,
  complaintsRegulatorOutdated,
  consentWithdrawalMissing,
  criminalOffenceConditionMissing,
  documentLastUpdatedMissing,
  lawfulBasisBlanket,
  lawfulBasisDuplicate,
  lawfulBasisInterestsUnstated,
  lawfulBasisMismatch,
  lawfulBasisMissing,
  lawfulBasisPublicAuthority,
  lawfulBasisRecognisedInterestUnnamed,
  lawfulBasisUnknown,
  lawfulBasisUnmapped,
  purposesMissing,
  requirementMissing,
  retentionConflict,
  retentionDuplicateEntry,
  retentionIndefinite,
  retentionMissing,
  retentionUncovered,
  retentionVague,
  rightsDuplicate,
  rightsExerciseMissing,
  rightsFeeWrong,
  rightsInapplicable,
  rightsMissing,
  rightsObjectionNotSeparate,
  rightsTimeLimitWrong,
  rightsWordingSuperseded,
  sourceMissing,
  specialCategoryConditionMissing,
  suppressionExpired,
  suppressionReasonless,
  suppressionUnused,
]
