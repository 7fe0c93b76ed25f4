import type { Rule } from './rule.ts'
import { lastUpdatedMissing as documentLastUpdatedMissing } from './rules/document/last-updated-missing.ts'
import { expired as suppressionExpired } from './rules/suppression/expired.ts'
import { reasonless as suppressionReasonless } from './rules/suppression/reasonless.ts'
import { unused as suppressionUnused } from './rules/suppression/unused.ts'

/** Every rule, by id. */
export const recommended: readonly Rule[] = [documentLastUpdatedMissing, suppressionExpired, suppressionReasonless, suppressionUnused]
