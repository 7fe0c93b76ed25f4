import { dpa2018, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const controllerMissing: Rule = {
  id: 'complaints/controller-missing',
  title: 'Say how to complain to you',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(2)(ca)'), dpa2018('164A')],
  why: 'Since 19 June 2026 people have the right to complain to whoever uses their data, and must be told so.',
  remedy: 'Say that people can complain to you about how their data is used, and give a way to do it.',
  clause: 'If you think that we have used your data wrongly, complain to us at {controller e-mail}. We will acknowledge it within 30 days.',
  check({ coverage, reportMissing }) {
    const { expected, status } = coverage.of('complaints/controller')
    if (expected !== 'required' || status === 'stated') return
    reportMissing(
      'complaints/controller',
      status === 'partial'
        ? 'The policy invites questions, or mentions complaints, but gives no way to complain to the controller'
        : 'The policy does not say that people can complain to the controller',
    )
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy

    ## Complaints

    If you have a concern about how we use your data, please raise it with us: office@brackenhall.example.
    `,
    `
    Privacy
    =======

    Not happy with how we handle your information? Write to the clerk, or complain to the ICO.
    `,
    {
      on: '2026-06-18',
      note: 'Not yet the law.',
      text: `
      **Privacy**

      You can complain to the ICO.
      `,
    },
  ],
  bad: [
    {
      note: 'The regulator alone is not enough.',
      text: `
      # Privacy

      ## ‹Complaints›

      You have the right to complain to the ICO.
      `,
    },
    {
      note: 'Questions aren’t complaints.',
      text: `
      ‹Privacy›
      =======

      If you have any questions about this notice, please contact us at office@brackenhall.example.
      `,
    },
    {
      note: 'Nor is a complaint about a service one about data.',
      text: `
      **‹Privacy›**

      If you are unhappy with our service or your order, please contact us.
      `,
    },
  ],
}
