import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const soleTraderUnnamed: Rule = {
  id: 'controller/sole-trader-unnamed',
  title: 'Name the person behind a trading name',
  ground: 'statute',
  severity: 'warning',
  cite: [ukGdpr('13(1)(a)')],
  why: 'A sole trader is a person. A trading name is no legal person and identifies nobody.',
  remedy: 'Give the person’s own name beside the trading name.',
  clause: '{Your name}, trading as {trading name}, is the controller.',
  check({ policy, report }) {
    for (const controller of policy.controllers)
      if (controller.kind === 'sole-trader' && controller.nameIs === 'trading-name' && controller.confidence >= sure)
        report(controller, `The policy names a sole trader only as ‘${controller.name}’, which is a trading name`, {
          subject: 'controller/identity',
        })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Who we are

    Jane Fern, a sole trader trading as Fern Plumbing, is the controller.
    `,
    `
    Who we are
    ==========

    Fern Plumbing is a sole trader business run by Jane Fern.
    `,
    {
      note: 'A company is a legal person.',
      text: `
      **Who we are**

      Fern Plumbing Ltd is the controller. Many of our customers are sole traders.
      `,
    },
  ],
  bad: [
    `
    # Who we are

    The controller is ‹Fern Plumbing›, operating as a sole trader.
    `,
    `
    Controller
    ==========

    **Data controller:** ‹Brightwater IT› (sole trader)
    `,
    `
    **Privacy notice**

    ‹Kite Photography› is the data controller. We are a sole trader in Leeds.
    `,
  ],
}
