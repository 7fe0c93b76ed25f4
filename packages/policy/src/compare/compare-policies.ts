import type { Change, Comparable } from './change.ts'
import { activities, bases, requirements } from './compare-activities.ts'
import { contacts, controllers, officers, representatives, roles } from './compare-controller.ts'
import { ages, cookieChoices, cookies, marketing } from './compare-cookies.ts'
import { conditions, data, sources } from './compare-data.ts'
import { changeNotices, dates } from './compare-document.ts'
import { compareParts, type Side } from './compare-parts.ts'
import { copies, destinations, recipients, safeguards } from './compare-recipients.ts'
import { retention } from './compare-retention.ts'
import { automatedDecisions, complaints, exercise, requestTerms, rights } from './compare-rights.ts'
import { compareWording } from './compare-wording.ts'

const sideOf = (policy: Comparable): Side => ('policy' in policy ? policy : { policy, placesOf: (part) => policy.placesOf(part) })

const weight = { material: 0, minor: 1, editorial: 2 }

/**
 * What differs between two policies, stated as data or read from texts: what matters most first, then in the order of the law's list.
 * Order, layout and headings alone are editorial.
 */
export const comparePolicies = (before: Comparable, after: Comparable): readonly Change[] => {
  const [was, is] = [sideOf(before), sideOf(after)]
  const changes = [
    ...compareParts(controllers, was, is),
    ...compareParts(contacts, was, is),
    ...compareParts(officers, was, is),
    ...compareParts(representatives, was, is),
    ...compareParts(roles, was, is),
    ...compareParts(activities, was, is),
    ...compareParts(bases, was, is),
    ...compareParts(requirements, was, is),
    ...compareParts(data, was, is),
    ...compareParts(conditions, was, is),
    ...compareParts(sources, was, is),
    ...compareParts(recipients, was, is),
    ...compareParts(destinations, was, is),
    ...compareParts(safeguards, was, is),
    ...compareParts(copies, was, is),
    ...compareParts(retention, was, is),
    ...compareParts(rights, was, is),
    ...compareParts(exercise, was, is),
    ...compareParts(requestTerms, was, is),
    ...compareParts(complaints, was, is),
    ...compareParts(automatedDecisions, was, is),
    ...compareParts(cookies, was, is),
    ...compareParts(cookieChoices, was, is),
    ...compareParts(marketing, was, is),
    ...compareParts(ages, was, is),
    ...compareParts(dates, was, is),
    ...compareParts(changeNotices, was, is),
    ...compareWording(before, after),
  ]
  return changes.sort((a, b) => weight[a.materiality] - weight[b.materiality])
}
