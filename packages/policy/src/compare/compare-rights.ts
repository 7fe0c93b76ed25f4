import { type Citation, type DisclosureId, disclosure, right as rightNamed, ukGdpr } from '@clearnotice/uk-gdpr'
import { sure } from '../model/fact.ts'
import type { AutomatedDecision, ComplaintRoute, Exercise, RequestTerm, RightStatement } from '../model/rights.ts'
import type { Comparison } from './comparison.ts'
import { material, minor } from './weights.ts'

const citationsOf = ({ right }: RightStatement): readonly Citation[] => {
  const { disclosure: id, citations } = rightNamed(right)
  return [...citations, ...(id === undefined ? [] : disclosure(id).citations)]
}

export const rights: Comparison<RightStatement> = {
  topic: 'rights',
  noun: 'right',
  parts: (policy) =>
    [...policy.rights]
      .filter(({ says, confidence }) => says !== 'denied' && confidence >= sure)
      .sort((a, b) => Number(a.limited) - Number(b.limited)),
  key: ({ right }) => right,
  text: ({ right }) => rightNamed(right).name,
  added: (right) => minor('People are told of a right.', citationsOf(right)),
  removed: (right) => material('People aren’t told of this right any more.', citationsOf(right)),
  differences: (before, after) =>
    before.limited === after.limited
      ? []
      : [
          {
            message: `${rightNamed(after.right).name} now ${after.limited ? 'limited' : 'without limit'}`,
            before: before.text,
            after: after.text,
            weight: after.limited
              ? material('The right is promised for less than before.', citationsOf(after))
              : minor('The right is promised for more than before.', citationsOf(after)),
          },
        ],
  wordless: true,
}

export const exercise: Comparison<Exercise> = {
  topic: 'requests',
  noun: 'way to use rights',
  parts: (policy) => policy.exercise.filter(({ confidence }) => confidence >= sure).slice(0, 1),
  key: () => 'exercise',
  text: ({ channels }) => channels.join(', ') || 'contact us',
  added: () => minor('People are told how to use their rights.', [ukGdpr('12(2)')]),
  removed: () => material('People aren’t told any more how to use their rights.', [ukGdpr('12(2)')]),
}

const termOf = ({ text }: RequestTerm): string => text

export const requestTerms: Comparison<RequestTerm> = {
  topic: 'requests',
  noun: 'term for requests',
  parts: (policy) => policy.requestTerms.filter(({ general, confidence }) => general && confidence >= sure),
  key: ({ kind, days, months, pounds }) => `${kind}:${days}:${months}:${pounds}`,
  text: termOf,
  similarity: (a, b) => (a.kind === b.kind ? 1 : 0),
  added: ({ kind, pounds = 0 }) =>
    kind === 'fee' && pounds > 0
      ? material('People now have to pay for a request.', [ukGdpr('12(5)')])
      : minor('People are told what to expect.', [ukGdpr('12(3)')]),
  removed: () => minor('People aren’t told any more what to expect.', [ukGdpr('12(3)')]),
  differences: (before, after) =>
    before.days === after.days && before.months === after.months && before.pounds === after.pounds
      ? []
      : [
          {
            message: `${after.kind === 'fee' ? 'fee' : 'time limit'} for requests changed: ${before.text} → ${after.text}`,
            before: before.text,
            after: after.text,
            weight: material('People rely on this when they make a request.', [ukGdpr(after.kind === 'fee' ? '12(5)' : '12(3)')]),
          },
        ],
  wordless: true,
}

const aboutComplaint = ({ to }: ComplaintRoute): DisclosureId => (to === 'controller' ? 'complaints/controller' : 'complaints/commissioner')

export const complaints: Comparison<ComplaintRoute> = {
  topic: 'complaints',
  noun: 'way to complain',
  parts: (policy) => policy.complaints.filter(({ says, weak, confidence }) => says !== 'denied' && !weak && confidence >= sure),
  key: (route) => route.to,
  text: (route) =>
    route.to === 'controller' ? 'to the controller' : route.to === 'commissioner' ? 'to the regulator' : 'to another authority',
  added: (route) => minor('People are told where to complain.', aboutComplaint(route)),
  removed: (route) => material('People aren’t told any more that they can complain there.', aboutComplaint(route)),
  wordless: true,
}

export const automatedDecisions: Comparison<AutomatedDecision> = {
  topic: 'automated-decisions',
  noun: 'decision by computer alone',
  parts: (policy) => policy.automatedDecisions.filter(({ profilingOnly, confidence }) => !profilingOnly && confidence >= sure),
  key: ({ says }) => says,
  text: ({ says, text }) => (says === 'denied' ? 'none' : text),
  added: ({ says }) =>
    says === 'denied'
      ? minor('The policy says that there are none.', 'rights/automated-decisions')
      : material('A computer alone now decides about people.', 'rights/automated-decisions'),
  removed: ({ says }) =>
    says === 'denied'
      ? material('The policy no longer says that there are none.', 'rights/automated-decisions')
      : minor('A computer alone no longer decides about people.', 'rights/automated-decisions'),
}
