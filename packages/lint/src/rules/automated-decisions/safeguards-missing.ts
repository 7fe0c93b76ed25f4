import { type AutomatedDecision, sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

const safeguards: readonly (readonly [keyof AutomatedDecision & ('logic' | 'representations' | 'intervention' | 'contest'), string])[] = [
  ['logic', 'how such decisions are reached'],
  ['representations', 'how to put one’s case'],
  ['intervention', 'how to have a person look at it'],
  ['contest', 'how to contest it'],
]

export const safeguardsMissing: Rule = {
  id: 'automated-decisions/safeguards-missing',
  title: 'Say what protects people from decisions by machine',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('22C'), ukGdpr('13(2)(f)')],
  why: 'Where a machine alone takes a significant decision, people must be told how, and can put their case, have a person look, and contest it.',
  remedy: 'Say how the decision is reached, and how to put one’s case, have a person look at it, and contest it.',
  clause:
    'The decision rests on {what it looks at}. You can tell us your side, have one of us look at it again, and contest it, by writing to {controller e-mail}.',
  check({ policy, report }) {
    const decisions = policy.automatedDecisions.filter(
      ({ says, significant, profilingOnly, confidence }) => says === 'stated' && significant && !profilingOnly && confidence >= sure,
    )
    const [first] = decisions
    if (first === undefined) return
    const lacking = safeguards.filter(([key]) => !decisions.some((decision) => decision[key])).map(([, words]) => words)
    if (lacking.length > 0)
      report(first, `The policy tells of decisions by machine alone and not ${lacking.join(', nor ')}`, {
        subject: 'rights/automated-decisions',
      })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Automated decisions

    We make no decisions about you by automated means alone.
    `,
    `
    Loans
    =====

    A computer decides on your loan without human involvement. The score is based on your income and your earlier payments. You can put your case to us, ask for a member of staff to review the decision, and contest it.
    `,
    {
      note: 'A right is no decision.',
      text: `
      **Your rights**

      - ask for human review of automated decisions
      `,
    },
  ],
  bad: [
    `
    # Applications

    ‹Your application for a loan is decided solely by automated means.›
    `,
    `
    Jobs
    ====

    ‹Applications are rejected automatically by our system without human involvement.› You can contest the decision.
    `,
    `
    **Insurance**

    | What we do | ‹Decisions on your insurance are made entirely by a computer.› |
    |---|---|
    | What you can do | Ask for a person to review it |
    `,
  ],
}
