import { type Contact, sure } from '@clearnotice/policy'
import { type Assess, assessment } from './assessment.ts'

const isWay = ({ value, channel }: Contact): boolean => value !== undefined && channel !== 'website'

/** Each way once, where it is first given; those given for everything rather than for one thing, if there are any. */
const ways = (contacts: readonly Contact[]): readonly Contact[] => {
  const given = contacts.filter(isWay)
  const best = Math.max(...given.map(({ confidence }) => confidence))
  return [
    ...Map.groupBy(
      given.filter(({ confidence }) => confidence === best),
      ({ value }) => value,
    ).values(),
  ].flatMap((same) => same.slice(0, 1))
}

export const controller: Record<'controller/identity' | 'controller/contact' | 'controller/representative' | 'dpo/contact', Assess> = {
  'controller/identity': ({ controllers }) => {
    const clearest = Math.max(...controllers.map(({ confidence }) => confidence))
    const named = controllers.filter(({ name, confidence }) => name !== undefined && confidence >= clearest - 0.05)
    return assessment(
      named.filter(({ kind, nameIs }) => kind !== 'sole-trader' || nameIs !== 'trading-name'),
      controllers,
    )
  },
  'controller/contact': ({ contacts }) => {
    const own = contacts.filter((contact) => contact.of === 'controller')
    const reached = ways(own)
    // Who writes to the officer reaches the controller.
    const officers = ways(contacts.filter((contact) => contact.of === 'dpo'))
    return assessment(reached.length > 0 ? reached : officers, own)
  },
  'controller/representative': ({ representatives, controllers }) =>
    assessment(
      representatives.filter(({ territory, says }) => territory === 'UK' && says === 'stated'),
      [],
      controllers.some(({ country }) => country === 'elsewhere') ? 'missing' : 'not-applicable',
    ),
  'dpo/contact': ({ officers, contacts }) => {
    const appointed = officers.filter(({ says }) => says === 'stated')
    const reachable = [...appointed.flatMap((officer) => officer.contacts), ...contacts.filter((contact) => contact.of === 'dpo')]
    return assessment(ways(reachable), [], appointed.some(({ confidence }) => confidence >= sure) ? 'missing' : 'not-applicable')
  },
}
