import type { DisclosureId } from '@clearnotice/uk-gdpr'
import { complaints } from './disclosures/complaints.ts'
import { controller } from './disclosures/controller.ts'
import { data } from './disclosures/data.ts'
import { purposes } from './disclosures/purposes.ts'
import { recipients } from './disclosures/recipients.ts'
import { retention } from './disclosures/retention.ts'
import { rights } from './disclosures/rights.ts'
import type { Assess } from './disclosures.ts'

/** How the status of every disclosure is found. */
export const assessments: Record<DisclosureId, Assess> = {
  ...controller,
  ...purposes,
  ...recipients,
  ...retention,
  ...rights,
  ...complaints,
  ...data,
}
