import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

/** In the passive nobody is named: 'your data might be shared'. */
const isOurs = (actor: string, concept: string): boolean =>
  actor === 'we' || (concept === 'hedge:passive' && (actor === 'unstated' || actor === 'you'))

export const vagueWording: Rule = {
  id: 'document/vague-wording',
  title: 'Say whether something happens',
  ground: 'guidance',
  severity: 'info',
  cite: [ukGdpr('12(1)')],
  why: '‘Might’, ‘sometimes’ and ‘some’ leave people guessing whether, and with what, something happens.',
  remedy: 'Say what happens, and on what condition.',
  needsText: true,
  check({ reading, report }) {
    for (const { statement, from, to, scope, concept } of reading?.mentions('hedge') ?? [])
      if (isOurs(scope.actor, concept) && scope.polarity === 'affirmed' && scope.condition === 'none' && scope.about === 'ours')
        report({ span: statement.span(from, to) }, 'The policy leaves open whether this happens, or with what')
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Sharing

    We share your address with the courier when you order.
    `,
    {
      note: 'A permission is no guess.',
      text: `
      Your rights
      ===========

      You might ask for a copy. We may extend the month by two more.
      `,
    },
    {
      note: 'Nor is a condition.',
      text: `
      **Sharing**

      If the police ask, we might share your name.
      `,
    },
    `
    # Other people

    Your bank might share your data with us.
    `,
  ],
  bad: [
    `
    # Sharing

    We ‹might share› your data with others.
    `,
    `
    Data
    ====

    - We ‹may sometimes collect› your location.
    `,
    `
    # Sharing

    Your ‹data might be shared› with a printer.
    `,
    `
    **Data**

    We ‹may collect some information› about your visit.
    `,
  ],
}
