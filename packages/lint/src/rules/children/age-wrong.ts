import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const ageWrong: Rule = {
  id: 'children/age-wrong',
  title: 'Give the UK’s age of consent',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('8(1)')],
  why: 'From what age a child can consent to an online service is set by the law of each country; another country’s age keeps people here from a choice that is theirs.',
  remedy: 'Give the age that the UK GDPR sets, or say that yours is your own rule and for what.',
  check({ policy, law, report }) {
    const right = law.childrenRules.find(({ id }) => id === 'children/age-of-consent')?.age
    for (const stated of policy.childConsentAges)
      if (stated.confidence >= sure && right !== undefined && stated.age !== right)
        report(stated, `The policy gives ${stated.age} as the age of consent for online services; in the UK it is ${right}`)
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Children

    Children under 13 need a parent's consent before we process their data.
    `,
    {
      note: 'An age for joining is no age of consent.',
      text: `
      Children
      ========

      You must be 16 or over to join the club.
      `,
    },
    {
      note: 'Nor is one for taking part.',
      text: `
      **Children**

      If you are under 18, a parent must give consent for the trip.
      `,
    },
    `
    # Children

    In the UK the age of consent for online services is 13.
    `,
  ],
  bad: [
    {
      note: 'An age is given once, however often a sentence says it.',
      text: `
      # Children

      ‹Children aged 16› and over can consent to our online app; under 16 we need a parent’s consent, as the UK GDPR requires.
      `,
    },
    `
    # Children

    ‹Children under 16› need a parent's consent before we process their data.
    `,
    `
    Children
    ========

    Under the UK GDPR a parent has to agree for anybody ‹under 16›.
    `,
    `
    # Young people

    Nobody ‹under 15› can agree to an account here, by law.
    `,
    `
    **Children**

    - The ‹age of consent for online services is 16›.
    `,
  ],
}
