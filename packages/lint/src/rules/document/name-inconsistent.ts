import { hasLegalForm, isSameName } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'
import type { RuleOption } from '../../rule-option.ts'

/** Only a policy that names two controllers outright has two names. */
const outright = 0.89

const also: RuleOption<readonly string[]> = { about: 'Other names of the same controller.', value: [] }
const own: RuleOption<readonly string[]> = { about: 'Its own name; controller.name sets it.', value: [] }

/** A brand beside a company is no other name. */
const differ = (one: string, other: string): boolean => hasLegalForm(one) === hasLegalForm(other) && !isSameName(one, other)

export const nameInconsistent: Rule = {
  id: 'document/name-inconsistent',
  title: 'Call the controller by one name',
  ground: 'craft',
  severity: 'warning',
  cite: [ukGdpr('13(1)(a)'), ukGdpr('12(1)')],
  why: 'With two names people can’t tell which organisation answers for their data.',
  remedy: 'Use one name throughout, or say how the two belong together.',
  options: { also, name: own },
  check({ policy, option, report }) {
    const isKnown = (name: string): boolean => option(also).some((one) => isSameName(one, name))
    const [first, ...others] = policy.controllers.flatMap((controller) => {
      const { name, joint, confidence } = controller
      return name !== undefined && !joint && confidence >= outright && !isKnown(name) ? { name, at: controller } : []
    })
    if (first === undefined) return
    const isNamed = (wanted: string): boolean =>
      policy.controllers.some(({ name, tradingName }) => [name, tradingName].some((told) => told !== undefined && isSameName(wanted, told)))
    for (const name of option(own))
      if (differ(name, first.name) && !isNamed(name))
        report(first.at, `Here the controller is ‘${first.name}’, in the configuration ‘${name}’`, { subject: 'controller/identity' })
    for (const other of others)
      if (differ(other.name, first.name))
        report(other.at, `Here the controller is ‘${other.name}’, elsewhere ‘${first.name}’`, {
          subject: 'controller/identity',
          related: [{ message: `‘${first.name}’ here`, at: first.at }],
        })
  },
}

export const examples: RuleExamples = {
  good: [
    {
      note: 'A body that answers for what it does itself.',
      text: `
      # Who we are

      Harbour Books Ltd is the controller. Tillbridge is our bank. It is the controller for its own records.
      `,
    },
    {
      note: 'A trading name that the policy explains.',
      text: `
      # Who we are

      Harbour Books Ltd, trading as Quayside, is the controller. Quayside is responsible for your personal data.
      `,
    },
    `
    Who we are
    ==========

    Harbour Books Limited is the controller. Harbour Books Ltd (“we”) sells books.
    `,
    {
      note: 'A company and its brand.',
      text: `
      # Quayside

      Quayside (“we”) sells books.

      # Data controller

      Harbour Books Ltd is the controller.
      `,
    },
    {
      note: 'With `controller: { name: The Harbour Books Company Limited }` in the configuration.',
      options: { name: ['The Harbour Books Company Limited'] },
      text: `
      # Who we are

      HARBOUR BOOKS LTD is the controller.
      `,
    },
    {
      note: 'With `controller: { name: Harbour Books }` in the configuration: the policy says who trades under it.',
      options: { name: ['Harbour Books'] },
      text: `
      # Who we are

      Fernhill Media Ltd, trading as Harbour Books, is the controller.
      `,
    },
    {
      note: 'Joint controllers are two.',
      text: `
      **Who we are**

      Harbour Books Ltd and Quayside Ltd are joint controllers. Quayside Ltd is the controller of orders.
      `,
    },
    {
      note: 'Somebody else decides for itself.',
      text: `
      # Who we are

      Harbour Books Ltd is the controller. Paywell Ltd is an independent controller of your card details.
      `,
    },
  ],
  bad: [
    `
    # Who we are

    Harbour Aid is a charity in Hull. It is the data controller.

    ## Complaints

    ‹Harbour Relief› is the controller and will answer every complaint.
    `,
    {
      note: 'With `name: [Harbour Books Ltd]`, as the configuration calls its controller.',
      options: { name: ['Harbour Books Ltd'] },
      text: `
      # Who we are

      ‹Marlin Stationery Ltd› is the data controller.
      `,
    },
    {
      note: 'With `also: [Quayside Media Ltd]`.',
      options: { also: ['Quayside Media Ltd'] },
      text: `
      # Who we are

      Harbour Books Ltd is the data controller.

      # Films

      Quayside Media Ltd is the data controller.

      # Maps

      ‹Northmoor Charts Ltd› is the data controller.
      `,
    },
    `
    # Who we are

    Harbour Books Ltd is the controller of your data.

    # Contact

    ‹Marlin Stationery Ltd› is the controller; write to it.
    `,
    `
    Privacy notice
    ==============

    Fernhill School (“we”) looks after your data. The data controller is ‹Oakdale Academy›.
    `,
    `
    Harbour Books Ltd is the controller. By ordering you agree that ‹Marlin Stationery Ltd› may use your data as the data controller.
    `,
    `
    - **Data controller:** Kite Surgery
    - In this policy “we” means ‹Heron Dental Practice›.
    `,
  ],
}
