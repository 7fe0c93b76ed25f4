import type { Rule } from './rule.ts'
import { safeguardsMissing as automatedDecisionsSafeguardsMissing } from './rules/automated-decisions/safeguards-missing.ts'
import { missing as categoriesMissing } from './rules/categories/missing.ts'
import { ageWrong as childrenAgeWrong } from './rules/children/age-wrong.ts'
import { commissionerMissing as complaintsCommissionerMissing } from './rules/complaints/commissioner-missing.ts'
import { controllerMissing as complaintsControllerMissing } from './rules/complaints/controller-missing.ts'
import { regulatorOutdated as complaintsRegulatorOutdated } from './rules/complaints/regulator-outdated.ts'
import { withdrawalMissing as consentWithdrawalMissing } from './rules/consent/withdrawal-missing.ts'
import { contactMissing as controllerContactMissing } from './rules/controller/contact-missing.ts'
import { identityMissing as controllerIdentityMissing } from './rules/controller/identity-missing.ts'
import { representativeMissing as controllerRepresentativeMissing } from './rules/controller/representative-missing.ts'
import { rolesBlurred as controllerRolesBlurred } from './rules/controller/roles-blurred.ts'
import { soleTraderUnnamed as controllerSoleTraderUnnamed } from './rules/controller/sole-trader-unnamed.ts'
import { consentMissing as cookiesConsentMissing } from './rules/cookies/consent-missing.ts'
import { contradiction as cookiesContradiction } from './rules/cookies/contradiction.ts'
import { informationMissing as cookiesInformationMissing } from './rules/cookies/information-missing.ts'
import { objectionMissing as cookiesObjectionMissing } from './rules/cookies/objection-missing.ts'
import { conditionMissing as criminalOffenceConditionMissing } from './rules/criminal-offence/condition-missing.ts'
import { brokenAnchor as documentBrokenAnchor } from './rules/document/broken-anchor.ts'
import { contactMalformed as documentContactMalformed } from './rules/document/contact-malformed.ts'
import { dateInvalid as documentDateInvalid } from './rules/document/date-invalid.ts'
import { duplicateSection as documentDuplicateSection } from './rules/document/duplicate-section.ts'
import { duplicateStatement as documentDuplicateStatement } from './rules/document/duplicate-statement.ts'
import { emptySection as documentEmptySection } from './rules/document/empty-section.ts'
import { lastUpdatedMissing as documentLastUpdatedMissing } from './rules/document/last-updated-missing.ts'
import { nameInconsistent as documentNameInconsistent } from './rules/document/name-inconsistent.ts'
import { placeholder as documentPlaceholder } from './rules/document/placeholder.ts'
import { vagueWording as documentVagueWording } from './rules/document/vague-wording.ts'
import { contactMissing as dpoContactMissing } from './rules/dpo/contact-missing.ts'
import { renumberedProvision as lawRenumberedProvision } from './rules/law/renumbered-provision.ts'
import { supersededReference as lawSupersededReference } from './rules/law/superseded-reference.ts'
import { unknownProvision as lawUnknownProvision } from './rules/law/unknown-provision.ts'
import { blanket as lawfulBasisBlanket } from './rules/lawful-basis/blanket.ts'
import { duplicate as lawfulBasisDuplicate } from './rules/lawful-basis/duplicate.ts'
import { interestsUnstated as lawfulBasisInterestsUnstated } from './rules/lawful-basis/interests-unstated.ts'
import { mismatch as lawfulBasisMismatch } from './rules/lawful-basis/mismatch.ts'
import { missing as lawfulBasisMissing } from './rules/lawful-basis/missing.ts'
import { publicAuthority as lawfulBasisPublicAuthority } from './rules/lawful-basis/public-authority.ts'
import { recognisedInterestUnnamed as lawfulBasisRecognisedInterestUnnamed } from './rules/lawful-basis/recognised-interest-unnamed.ts'
import { unknown as lawfulBasisUnknown } from './rules/lawful-basis/unknown.ts'
import { unmapped as lawfulBasisUnmapped } from './rules/lawful-basis/unmapped.ts'
import { optOutMissing as marketingOptOutMissing } from './rules/marketing/opt-out-missing.ts'
import { missing as purposesMissing } from './rules/purposes/missing.ts'
import { duplicate as recipientsDuplicate } from './rules/recipients/duplicate.ts'
import { missing as recipientsMissing } from './rules/recipients/missing.ts'
import { vague as recipientsVague } from './rules/recipients/vague.ts'
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
import { adequacyWrong as transfersAdequacyWrong } from './rules/transfers/adequacy-wrong.ts'
import { contradiction as transfersContradiction } from './rules/transfers/contradiction.ts'
import { copyMissing as transfersCopyMissing } from './rules/transfers/copy-missing.ts'
import { invalidMechanism as transfersInvalidMechanism } from './rules/transfers/invalid-mechanism.ts'
import { safeguardMissing as transfersSafeguardMissing } from './rules/transfers/safeguard-missing.ts'
import { safeguardOpenEnded as transfersSafeguardOpenEnded } from './rules/transfers/safeguard-open-ended.ts'
import { unstated as transfersUnstated } from './rules/transfers/unstated.ts'

/** Every rule, by id. */
export const recommended: readonly Rule[] = [
  automatedDecisionsSafeguardsMissing,
  categoriesMissing,
  childrenAgeWrong,
  complaintsCommissionerMissing,
  complaintsControllerMissing,
  complaintsRegulatorOutdated,
  consentWithdrawalMissing,
  controllerContactMissing,
  controllerIdentityMissing,
  controllerRepresentativeMissing,
  controllerRolesBlurred,
  controllerSoleTraderUnnamed,
  cookiesConsentMissing,
  cookiesContradiction,
  cookiesInformationMissing,
  cookiesObjectionMissing,
  criminalOffenceConditionMissing,
  documentBrokenAnchor,
  documentContactMalformed,
  documentDateInvalid,
  documentDuplicateSection,
  documentDuplicateStatement,
  documentEmptySection,
  documentLastUpdatedMissing,
  documentNameInconsistent,
  documentPlaceholder,
  documentVagueWording,
  dpoContactMissing,
  lawRenumberedProvision,
  lawSupersededReference,
  lawUnknownProvision,
  lawfulBasisBlanket,
  lawfulBasisDuplicate,
  lawfulBasisInterestsUnstated,
  lawfulBasisMismatch,
  lawfulBasisMissing,
  lawfulBasisPublicAuthority,
  lawfulBasisRecognisedInterestUnnamed,
  lawfulBasisUnknown,
  lawfulBasisUnmapped,
  marketingOptOutMissing,
  purposesMissing,
  recipientsDuplicate,
  recipientsMissing,
  recipientsVague,
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
  transfersAdequacyWrong,
  transfersContradiction,
  transfersCopyMissing,
  transfersInvalidMechanism,
  transfersSafeguardMissing,
  transfersSafeguardOpenEnded,
  transfersUnstated,
]
