import { asOf, type Day } from '@clearnotice/uk-gdpr'
import type { Change, ChangeSide, Comparable } from './change.ts'
import { activities, bases, requirements } from './compare-activities.ts'
import { contacts, controllers, officers, representatives, roles } from './compare-controller.ts'
import { ages, cookieChoices, cookies, marketing } from './compare-cookies.ts'
import { conditions, data, sources } from './compare-data.ts'
import { changeNotices, dates } from './compare-document.ts'
import { compareParts } from './compare-parts.ts'
import { copies, destinations, recipients, safeguards } from './compare-recipients.ts'
import { retention } from './compare-retention.ts'
import { automatedDecisions, complaints, exercise, requestTerms, rights } from './compare-rights.ts'
import { compareWording } from './compare-wording.ts'
import { sidesOf } from './sides.ts'

const weight = { material: 0, minor: 1, editorial: 2 }

/** How one side puts it, where nobody can look it up. */
const placeless = ({ text }: ChangeSide): ChangeSide => ({ text })

export interface CompareOptions {
  /** The day whose law the text speaks of that is written of data, where the other side is a text; by default the last that the law is known for. */
  readonly day?: Day
}

/**
 * What differs between two policies, stated as data or read from texts: what matters most first, then in the order of the law's list.
 * Order, layout and headings alone are editorial. Data beside a text is compared as the text that `writePolicy` makes of it.
 */
export const comparePolicies = (before: Comparable, after: Comparable, { day = asOf }: CompareOptions = {}): readonly Change[] => {
  const [was, is] = sidesOf(before, after, day)
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
  ]
  return [...changes, ...compareWording(was, is, changes)]
    .sort((a, b) => weight[a.materiality] - weight[b.materiality])
    .map((change) => ({
      ...change,
      ...(change.before && was.unseen && { before: placeless(change.before) }),
      ...(change.after && is.unseen && { after: placeless(change.after) }),
    }))
}
