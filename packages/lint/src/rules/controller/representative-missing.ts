import { ukGdpr } from '@clearnotice/uk-gdpr'
import { gap } from '../../gap.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

export const representativeMissing: Rule = {
  id: 'controller/representative-missing',
  title: 'Name your representative in the UK',
  ground: 'statute',
  severity: 'warning',
  cite: [ukGdpr('13(1)(a)'), ukGdpr('27')],
  why: 'A controller without a place in the UK must name somebody here whom people and the regulator can turn to.',
  remedy: 'Name the UK representative and say how to reach it, or say why none is needed.',
  clause: 'Our representative in the UK is {name}, {address and e-mail}.',
  check: gap('controller/representative', 'The controller is outside the UK and the policy names no representative in the UK'),
}

export const examples: RuleExamples = {
  good: [
    `
    # Who we are

    Alder Apps GmbH is the controller and is registered in Germany. Our UK representative is Beech Ltd.
    `,
    `
    Who we are
    ==========

    Alder Apps Ltd is the controller. It is registered in England and Wales.
    `,
    {
      note: 'Where a supplier is says nothing of the controller.',
      text: `
      **Who we are**

      Alder Apps Ltd is the controller. Our newsletter tool is based in the United States.
      `,
    },
  ],
  bad: [
    `
    # ‹Who we are›

    Alder Apps GmbH is the controller. Alder Apps GmbH is registered in Germany.
    `,
    `
    ‹Who we are›
    ===========

    Larch Inc is the data controller, a company incorporated in Canada.
    `,
    {
      note: 'A representative in the EU isn’t one in the UK.',
      text: `
      **‹Who we are›**

      Larch Inc, a company registered in the United States, is the controller. Our EU representative is Beech GmbH.
      `,
    },
  ],
}
