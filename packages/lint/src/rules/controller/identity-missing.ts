import { ukGdpr } from '@clearnotice/uk-gdpr'
import { gap } from '../../gap.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

export const identityMissing: Rule = {
  id: 'controller/identity-missing',
  title: 'Name the controller',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(1)(a)')],
  why: 'People must be able to tell who decides about their data: without a name nobody can be asked, or held to the policy.',
  remedy: 'Name the organisation or person that decides why and how data is used, as it is registered.',
  clause: 'We are {registered name}. We decide how and why your data is used (we are the “controller”).',
  check: gap('controller/identity', 'The policy names no controller'),
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    Harbour Books Ltd is the controller of your personal data.
    `,
    `
    Privacy notice
    ==============

    This notice explains how Fernhill Primary School uses information about pupils.
    `,
    `
    **Privacy policy**

    **Who we are**

    Larkspur Housing Association (“we”, “us”) looks after 900 homes.
    `,
    {
      note: 'A label names it, too.',
      text: `
      # Privacy

      | Data controller | Kite Street Surgery |
      | --- | --- |
      | E-mail | hello@kite-street.example |
      `,
    },
  ],
  bad: [
    `
    # ‹Privacy policy›

    We collect your name and your e-mail address to answer you.
    `,
    `
    Privacy notice
    ==============

    ‹Who we are›
    ------------

    We are a small team of volunteers who love the sea.
    `,
    {
      note: 'Other people’s names are not the controller’s.',
      text: `
      ‹**Privacy policy**›

      Our website is hosted by Amazon Web Services. You can complain to the Information Commission.
      `,
    },
  ],
}
