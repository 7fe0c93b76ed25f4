import type { Wording } from './phrases/phrase.ts'
import { automatedDecisions } from './wording/automated-decisions.ts'
import { bases } from './wording/bases.ts'
import { basisCues } from './wording/basis-cues.ts'
import { childAges } from './wording/children.ts'
import { collecting } from './wording/collecting.ts'
import { complaints } from './wording/complaints.ts'
import { conditions } from './wording/conditions.ts'
import { contacts } from './wording/contacts.ts'
import { controller } from './wording/controller.ts'
import { cookies } from './wording/cookies.ts'
import { data } from './wording/data.ts'
import { dates, documentKinds, laws } from './wording/document.ts'
import { drafting } from './wording/drafting.ts'
import { hedges } from './wording/hedges.ts'
import { marketing } from './wording/marketing.ts'
import { appointments, parties } from './wording/parties.ts'
import { places } from './wording/places.ts'
import { purposes } from './wording/purposes.ts'
import { recipients } from './wording/recipients.ts'
import { requests } from './wording/requests.ts'
import { requirement } from './wording/requirement.ts'
import { retention } from './wording/retention.ts'
import { rightAsides } from './wording/right-asides.ts'
import { rightCues } from './wording/right-cues.ts'
import { rightHeads } from './wording/right-heads.ts'
import { rightHints } from './wording/right-hints.ts'
import { rights } from './wording/rights.ts'
import { rightsInFewWords } from './wording/rights-in-few-words.ts'
import { roleScopes, roles } from './wording/roles.ts'
import { safeguardCopies } from './wording/safeguard-copies.ts'
import { safeguards } from './wording/safeguards.ts'
import { sections } from './wording/sections.ts'
import { sharing } from './wording/sharing.ts'
import { sources } from './wording/sources.ts'
import { superseded } from './wording/superseded.ts'
import { transfers } from './wording/transfers.ts'
import { triggers } from './wording/triggers.ts'

/** All wordings, one a topic. */
export const wordings: readonly Wording[] = [
  appointments,
  automatedDecisions,
  bases,
  basisCues,
  complaints,
  childAges,
  collecting,
  conditions,
  contacts,
  controller,
  cookies,
  data,
  marketing,
  dates,
  documentKinds,
  drafting,
  hedges,
  laws,
  parties,
  places,
  purposes,
  recipients,
  requests,
  requirement,
  retention,
  rightAsides,
  rightCues,
  rightHeads,
  rightHints,
  rights,
  rightsInFewWords,
  roles,
  roleScopes,
  safeguardCopies,
  safeguards,
  sections,
  sharing,
  sources,
  superseded,
  transfers,
  triggers,
]
