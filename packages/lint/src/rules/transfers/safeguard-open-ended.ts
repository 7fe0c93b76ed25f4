import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const safeguardOpenEnded: Rule = {
  id: 'transfers/safeguard-open-ended',
  title: 'Name the safeguard relied on, not examples',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(1)(f)'), ukGdpr('14(1)(f)')],
  why: 'The law asks for the safeguards relied on. ‘Such as … as applicable’ leaves open which they are.',
  remedy: 'Name the safeguard for each transfer: ‘we rely on the UK Addendum to the EU SCCs’.',
  clause: 'For transfers to {recipient} in {country} we rely on {safeguard}.',
  check({ policy, law, coverage, report }) {
    const asked = law.transferStatements.some(({ insufficient }) => insufficient.includes('such as'))
    if (!asked || coverage.of('transfers/safeguards').status !== 'partial') return
    const open = policy.safeguards.filter(({ openEnded, vague, confidence }) => openEnded && !vague && confidence >= sure)
    for (const [first, ...others] of Map.groupBy(open, ({ text }) => text).values())
      if (first !== undefined)
        report(first, 'Safeguards are given as examples, so it is not said which is relied on', {
          subject: 'transfers/safeguards',
          related: others.map((at) => ({ message: 'Another example', at })),
        })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy

    ## Transfers

    We send your data to our printers in Australia under the IDTA. Ask us for a copy of it.
    `,
    {
      note: 'The example is of suppliers, not of safeguards.',
      text: `
      Privacy
      =======

      Some suppliers, such as our mailing tool, keep your data outside the UK. We rely on the UK Addendum to the EU SCCs; ask us for a copy of it.
      `,
    },
    {
      note: 'Before 2026-02-05 the law asked for a reference to suitable safeguards only.',
      on: '2025-06-01',
      text: `
      # Privacy

      Where data is transferred outside the UK we use safeguards such as the IDTA, as applicable. Ask us for a copy of it.
      `,
    },
  ],
  bad: [
    `
    # Privacy

    ## Transfers

    Where data is transferred outside the UK, we use safeguards such as the ‹IDTA›, as applicable. Ask us for a copy of it.
    `,
    {
      note: 'Once for the whole sentence.',
      text: `
      Privacy
      =======

      Your data may be transferred outside the UK. We use, for example, the ‹IDTA› or the UK Addendum to the EU SCCs. Ask us for a copy of them.
      `,
    },
    `
    **Transfers outside the UK**

    | Where | Protection |
    | --- | --- |
    | Data is sent to India | ‹IDTA› or other mechanisms; copies of the safeguards are available on request |
    `,
  ],
}
