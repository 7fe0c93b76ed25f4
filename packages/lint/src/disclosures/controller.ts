import { assessment } from '../assessment.ts'
import type { Assess } from '../disclosures.ts'

export const controller: Record<'controller/identity' | 'controller/contact' | 'controller/representative' | 'dpo/contact', Assess> = {
  'controller/identity': ({ controllers }) => {
    const named = controllers.filter(({ name }) => name !== undefined)
    return assessment(
      named.filter(({ kind, nameIs }) => kind !== 'sole-trader' || nameIs !== 'trading-name'),
      named,
    )
  },
  'controller/contact': ({ contacts }) => {
    const own = contacts.filter((contact) => contact.of === 'controller')
    return assessment(
      own.filter(({ value, channel }) => value !== undefined && channel !== 'website'),
      own,
    )
  },
  'controller/representative': ({ representatives, controllers }) =>
    assessment(
      representatives.filter(({ territory }) => territory === 'UK'),
      [],
      controllers.some(({ country }) => country === 'elsewhere') ? 'missing' : 'not-applicable',
    ),
  'dpo/contact': ({ officers, contacts }) => {
    const appointed = officers.filter(({ says }) => says === 'stated')
    const reachable = [...appointed.flatMap((officer) => officer.contacts), ...contacts.filter((contact) => contact.of === 'dpo')]
    return assessment(
      reachable.filter(({ value }) => value !== undefined),
      [],
      appointed.length > 0 ? 'missing' : 'not-applicable',
    )
  },
}
