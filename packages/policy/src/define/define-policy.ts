import type { Places } from '../model/place.ts'
import type { Policy } from '../model/policy.ts'
import { defineActivities } from './define-activities.ts'
import { defineController } from './define-controller.ts'
import { defineCookies } from './define-cookies.ts'
import { defineSources } from './define-data.ts'
import { defineRecipients } from './define-recipients.ts'
import { defineRights } from './define-rights.ts'
import type { PolicyDefinition } from './definition.ts'
import { Placed } from './placed.ts'
import { plainly } from './plainly.ts'

/** A policy stated as data: what the rules, `writePolicy` and `comparePolicies` take. Places are paths: `activities[1].bases[0]`. */
export const definePolicy = (definition: PolicyDefinition): Policy & Places => {
  const placed = new Placed()
  const defined = defineActivities(placed, definition)
  const activities = defined.map(({ activity }) => activity)
  const { title, updated, changes } = definition
  const date = placed.at('updated', { ...plainly, kind: 'updated' as const, text: updated, date: updated, impossible: false })
  return {
    document: { kind: 'privacy-policy', language: 'en', law: 'UK', because: 'stated as data', ...(title !== undefined && { title }) },
    ...defineController(placed, definition),
    activities,
    purposes: activities.flatMap(({ purposes }) => purposes),
    bases: activities.flatMap(({ bases }) => bases),
    data: activities.flatMap(({ data }) => data),
    conditions: defined.flatMap(({ conditions }) => conditions),
    sources: defineSources(placed, definition.sources),
    requirements: defined.flatMap(({ requirements }) => requirements),
    ...defineRecipients(placed, definition),
    retention: defined.flatMap(({ retention }) => retention ?? []),
    ...defineRights(placed, definition),
    regulatorDetails: [],
    ...defineCookies(placed, definition),
    childConsentAges: [],
    dates: [date],
    changes: changes === undefined ? [] : [placed.at('changes', { ...plainly, text: changes })],
    citations: [],
    superseded: [],
    placesOf: (part) => placed.placesOf(part),
  }
}
