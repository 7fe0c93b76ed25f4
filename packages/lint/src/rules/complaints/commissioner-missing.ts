import { dpa2018, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const commissionerMissing: Rule = {
  id: 'complaints/commissioner-missing',
  title: 'Name the regulator to complain to',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(2)(d)'), dpa2018('165')],
  why: 'People must be told that they can complain to the regulator; one that isn’t named can’t be found.',
  remedy: 'Say that people can complain to the regulator, the ICO, and where.',
  clause: 'You can complain to the regulator, the ICO: https://ico.org.uk/make-a-complaint/.',
  check({ policy, coverage, reportMissing }) {
    const { expected, status } = coverage.of('complaints/commissioner')
    if (expected !== 'required' || status === 'stated') return
    const unnamed = policy.complaints.some(({ to }) => to === 'unnamed-authority')
    reportMissing(
      'complaints/commissioner',
      unnamed
        ? 'The policy does not name the regulator to complain to'
        : 'The policy does not say that people can complain to the regulator',
    )
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy

    ## Complaints

    You can complain to the ICO.
    `,
    `
    Privacy
    =======

    If you are unhappy with how your data is used, tell us. You may also contact the Information Commission's Office at ico.org.uk.
    `,
    `
    **Privacy**

    **Complaints**

    | To us | office@brackenhall.example |
    |---|---|
    | To the regulator | Information Commission (ICO) |
    `,
  ],
  bad: [
    {
      note: 'Which authority?',
      text: `
      # Privacy

      ## ‹Complaints›

      You have the right to lodge a complaint with a supervisory authority.
      `,
    },
    {
      note: 'It belongs with the rights, wherever else one of them is told.',
      text: `
      # Privacy

      ## Newsletter

      You can unsubscribe at any time, and withdraw your consent.

      ## ‹Your rights›

      You can ask us for a copy of your data, and to correct it.
      `,
    },
    {
      note: 'The regulator as keeper of a register, or as author of guidance, takes no complaints.',
      text: `
      ‹Privacy›
      =======

      We are registered with the ICO under number ZA000000 and follow ICO guidance.
      `,
    },
    {
      note: 'A link says nothing.',
      text: `
      **‹Privacy›**

      More about data protection: [ICO](https://ico.org.uk/).
      `,
    },
  ],
}
