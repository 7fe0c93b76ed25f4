import { ukGdpr } from '@clearnotice/uk-gdpr'
import { gap } from '../../gap.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

export const missing: Rule = {
  id: 'categories/missing',
  title: 'Say which kinds of data come from others',
  ground: 'statute',
  severity: 'info',
  cite: [ukGdpr('14(1)(d)')],
  why: 'Who hasn’t given the data can’t know what is held unless the policy says it.',
  remedy: 'List the kinds of data: contact details, employment history, location …',
  clause: 'We hold these kinds of data about you: {kinds of data}.',
  check: gap('categories', 'The policy does not say which kinds of data come from others'),
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    We collect your name and your job title from your employer.
    `,
    `
    Privacy notice
    ==============

    We receive data about you from recruitment agencies:

    - contact details
    - your CV
    `,
    {
      note: 'Data from the person alone needs no list.',
      text: `
      **Your data**

      We collect all personal data directly from you.
      `,
    },
  ],
  bad: [
    `
    # ‹Privacy policy›

    ## Where it comes from

    We get it from your employer.
    `,
    `
    Privacy notice
    ==============

    ‹What we collect›
    -----------------

    Sources
    -------

    - Publicly available registers
    - Credit reference agencies
    `,
    `
    **‹Data that we hold›**

    See below.

    **Where we get it**

    Much of it we receive from other organisations, such as insurers.
    `,
  ],
}
