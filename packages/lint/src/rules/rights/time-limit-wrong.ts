import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

/** The most days that so many months have. */
const longest = (months: number): number => months * 31

export const timeLimitWrong: Rule = {
  id: 'rights/time-limit-wrong',
  title: 'Answer requests within the law’s time',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('12(3)'), ukGdpr('12A')],
  why: 'Requests must be answered without undue delay and within one month; only complex or numerous ones may take two months more.',
  remedy: 'Say that you answer within one month, and that a complex request may take up to two months more.',
  clause:
    'We answer within one month. If your request is complex, or you make several, we may need up to two months more and will tell you why.',
  check({ policy, law, report }) {
    const monthsOf = (id: string): number => law.requestRules.find((rule) => rule.id.startsWith(id))?.months ?? 0
    const answer = monthsOf('request/response')
    const extended = answer + monthsOf('request/extension')
    for (const term of policy.requestTerms) {
      if (term.kind !== 'time-limit' || term.says === 'denied' || term.confidence < sure) continue
      const most = term.general ? answer : extended
      if ((term.months ?? 0) <= most && (term.days ?? 0) <= longest(most)) continue
      report(term, `The policy gives ‘${term.text}’ for answering a request, which is longer than the law allows`, {
        subject: 'rights/time-limit',
      })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Your rights

    You have the right to see your data. We will respond to your request within one month.
    `,
    `
    Your rights
    ===========

    - Access: we answer requests within 28 days.
    - If your request is complex we may extend this by two further months.
    `,
    {
      note: 'How long data are kept, or how a complaint about the trains is handled, is something else.',
      text: `
      **Privacy**

      We keep enquiries for 90 days. We answer complaints about trains within 40 days.

      You have the right to a copy of your data.
      `,
    },
  ],
  bad: [
    `
    # Your rights

    You have the right to see your data. We will respond to your request within ‹40 days›.
    `,
    `
    Your rights
    ===========

    - Access: we answer your request within ‹two months›.
    `,
    `
    **Your rights**

    | Right | How long |
    |---|---|
    | Access | We reply within one month; a complex request may take us up to ‹six months›. |
    `,
  ],
}
