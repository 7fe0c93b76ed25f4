import { countryName, sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const adequacyWrong: Rule = {
  id: 'transfers/adequacy-wrong',
  title: 'Call only approved countries approved',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('45A'), ukGdpr('13(1)(f)')],
  why: 'Data may go to an approved country without more; for any other it takes a safeguard, and people are to be told which.',
  remedy: 'Name the safeguard relied on for that country.',
  check({ policy, law, report }) {
    for (const safeguard of policy.safeguards) {
      if (safeguard.confidence < sure) continue
      for (const code of safeguard.approves)
        if (!law.destinations.some((one) => one.code === code))
          report(safeguard, `UK regulations do not approve ${countryName(code)}`, { subject: `destination:${code}` })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy

    Your data is sent to Switzerland, which UK adequacy regulations cover.
    `,
    {
      note: 'It isn’t called approved.',
      text: `
      Privacy
      =======

      Your data is sent to India, which UK adequacy regulations do not cover. We rely on the IDTA; ask us for a copy of it.
      `,
    },
    {
      note: 'Approved since 2022-12-19.',
      text: `
      **Transfers**

      - Your data is sent to South Korea, which UK adequacy regulations cover.
      `,
    },
  ],
  bad: [
    `
    # Privacy

    Your data is sent to India, which ‹UK adequacy regulations cover›.
    `,
    `
    # Who we are

    Our support team sits in China, ‹which has been found adequate›.
    `,
    `
    Privacy
    =======

    Transfers
    ---------

    We send your data to Australia. The ‹UK government has decided that Australia gives adequate protection›.
    `,
    {
      on: '2022-06-01',
      text: `
      **Transfers**

      | Where | Why |
      | --- | --- |
      | Your data is sent to South Korea | ‹adequacy regulations› cover South Korea |
      `,
    },
  ],
}
