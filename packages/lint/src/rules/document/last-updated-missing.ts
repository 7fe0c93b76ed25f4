import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'
import { statementOf } from '../../statements.ts'

export const lastUpdatedMissing: Rule = {
  id: 'document/last-updated-missing',
  title: 'Say when the policy was last updated',
  ground: 'craft',
  severity: 'info',
  cite: [ukGdpr('12(1)'), ukGdpr('5(2)')],
  why: 'Without a date or a version people can’t tell whether the policy has changed since they read it, and nobody can show which one applied when.',
  remedy: 'Give the day of the last update, or a version, near the title or at the end.',
  clause: 'Last updated: {day of the last change}.',
  check(context) {
    const { policy, report } = context
    if (policy.dates.some(({ confidence }) => confidence >= sure)) return
    // It belongs where the policy speaks of its changes, else to the title.
    const change = policy.changes.at(-1)
    const statement = change && statementOf(change, context)
    report(statement?.section ?? policy, 'The policy says neither when it was last updated nor which version it is', {
      subject: 'document/date',
    })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    Last updated: 3 March 2026

    We use your name to answer you.
    `,
    `
    **Privacy notice**

    We use your name to answer you.

    This notice took effect on 1 June 2026.
    `,
    `
    Privacy policy (version 2.1)
    ============================

    We use your name to answer you.
    `,
  ],
  bad: [
    {
      note: 'Where the policy speaks of changes, the date is missed there.',
      text: `
      # Privacy policy

      We use your name to answer you.

      ## ‹Changes›

      We may change this notice; look here now and then.
      `,
    },
    `
    # ‹Privacy policy›

    We use your name to answer you.
    `,
    {
      note: 'A promise to change the date is no date.',
      text: `
      ‹**Privacy notice**›

      We use your name to answer you. When we change this notice, we will change the date at its top.
      `,
    },
    {
      note: 'Nor is the date of something else.',
      text: `
      ‹Privacy policy›
      ===============

      We have traded since 4 May 1998 and use your name to answer you.
      `,
    },
  ],
}
