import { type RoleClaim, sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const rolesBlurred: Rule = {
  id: 'controller/roles-blurred',
  title: 'Say for what you are controller and for what processor',
  ground: 'guidance',
  severity: 'warning',
  cite: [ukGdpr('4(1)(7)'), ukGdpr('4(1)(8)'), ukGdpr('12(1)')],
  why: 'A controller answers to people, a processor to its client. Who reads that you are both can’t tell whom to ask.',
  remedy: 'Say for which service or data you are the controller, and for which you act for somebody else.',
  clause: 'We are the controller of {your account data}. For {the files you store with us} we are a processor and act for {our client}.',
  check({ policy, report }) {
    const claims = policy.roles.filter(({ says, confidence }) => says === 'stated' && confidence >= sure)
    const of = (role: RoleClaim['role']): readonly RoleClaim[] => claims.filter((claim) => claim.role === role)
    const [controller] = of('controller')
    const [processor] = of('processor')
    if (controller === undefined || processor === undefined || claims.some(({ scope }) => scope !== undefined)) return
    report(processor, 'The policy calls the organisation both controller and processor and does not say for what', {
      related: [{ message: 'Controller here', at: controller }],
    })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Our role

    We are the controller for your account. For the files that you store with us we are a processor.
    `,
    `
    Our role
    ========

    When you write to us, we act as a data controller. We act as a data processor on our clients' instructions.
    `,
    {
      note: 'Somebody else is the processor.',
      text: `
      **Our role**

      We are the data controller. Cloudbox is our data processor.
      `,
    },
  ],
  bad: [
    `
    # Our role

    We are both a controller and a ‹processor›.
    `,
    `
    Our role
    ========

    We are a data controller. We are also a ‹data processor›.
    `,
    `
    **Notes**

    - The company is a controller and a ‹data processor› of data.
    `,
  ],
}
