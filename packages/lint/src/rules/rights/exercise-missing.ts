import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const exerciseMissing: Rule = {
  id: 'rights/exercise-missing',
  title: 'Say how to exercise rights',
  ground: 'statute',
  severity: 'warning',
  cite: [ukGdpr('12(2)'), ukGdpr('13(2)(b)')],
  why: 'A right that nobody knows how to use helps nobody; the controller must make it easy to use.',
  remedy: 'Say beside the rights whom to write to or call.',
  clause: 'To use any of these rights, write to {controller e-mail}.',
  check({ policy, reportMissing }) {
    const named = policy.rights.some(({ says, confidence }) => says !== 'denied' && confidence >= sure)
    // A blank, or details that aren't there, are controller/contact-missing's.
    const promised = policy.contacts.some(({ of, value, channel }) => of === 'controller' && value === undefined && channel !== 'website')
    if (!named || promised || policy.exercise.length > 0) return
    reportMissing('rights/access', 'The policy names rights but no way to use them', { subject: 'rights/exercise' })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Your rights

    - have a copy of your data
    - have it put right, as we keep it

    Drop a note in the box by the gate and we will see to it.
    `,
    `
    # Privacy notice

    ## Your rights

    You have the right to see your data. To use it, e-mail office@brackenhall.example.
    `,
    `
    Privacy notice
    ==============

    Your rights
    -----------

    - Access to your data
    - Deletion of your data

    Contact
    -------

    For any request about your data, please write to the clerk at the village hall.
    `,
    {
      note: 'The way may stand anywhere.',
      text: `
      **Privacy**

      Questions about your data or your rights? Call us on 01632 960 001.

      **Rights**

      | Right | |
      |---|---|
      | Access | A copy of your data |
      `,
    },
  ],
  bad: [
    `
    # Privacy notice

    The data controller is Bracken Parish Council, clerk@bracken.example. It uses your name to keep the list of electors.

    ## ‹Your rights›

    You have the right to access, correct and delete your data.
    `,
    `
    Privacy notice
    ==============

    Controller: Bracken Parish Council, The Old School, Bracken, BR1 2CK

    ‹Your rights›
    -----------

    - Access to your data
    - Erasure of your data
    `,
    {
      note: 'No way to reach anybody is no way to use a right either.',
      text: `
      **‹Your rights›**

      You can see your data, have it corrected and have it erased. We answer within a month.
      `,
    },
    {
      note: 'The regulator’s address is not a way to ask the controller.',
      text: `
      **Privacy**

      Bracken Parish Council (clerk@bracken.example) is the data controller.

      **‹Your rights›**

      | Right | |
      |---|---|
      | Access | A copy of your data |

      **The regulator**

      You may complain to the ICO at ico.org.uk.
      `,
    },
  ],
}
