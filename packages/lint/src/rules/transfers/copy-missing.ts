import { mechanism, ukGdpr } from '@clearnotice/uk-gdpr'
import { clearest } from '../../clearest.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

export const copyMissing: Rule = {
  id: 'transfers/copy-missing',
  title: 'Say how to get a copy of the safeguards',
  ground: 'statute',
  severity: 'warning',
  cite: [ukGdpr('13(1)(f)'), ukGdpr('14(1)(f)')],
  why: 'A safeguard that nobody can read protects nobody: people are to be told how to get a copy, or where one is.',
  remedy: 'Say whom to ask for a copy, or link to it.',
  clause: 'Write to {controller e-mail} for a copy of these safeguards.',
  check({ policy, coverage, reportMissing }) {
    if (!coverage.isGap('transfers/copy')) return
    const relied = clearest(policy.safeguards.filter(({ mechanism: id }) => id === undefined || mechanism(id).copyDue === true))
    reportMissing('transfers/copy', 'The policy relies on a safeguard for transfers and does not say how to get a copy of it', {
      related: relied.slice(0, 1).map((at) => ({ message: 'The safeguard', at })),
    })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy

    We send your data to our printers in Australia under the IDTA. Ask us for a copy of it.
    `,
    `
    # Privacy

    We send your data to a printer in the United States, which is on the Data Privacy Framework list and in its UK Extension.
    `,
    {
      note: 'For an approved country there is nothing to copy.',
      text: `
      Privacy
      =======

      Transfers
      ---------

      Your data is sent to Switzerland, which UK adequacy regulations cover.
      `,
    },
    `
    **Transfers outside the UK**

    - We send your data to India under the UK Addendum to the EU SCCs.
    - Copies of these clauses are available on request.
    `,
  ],
  bad: [
    {
      note: 'Other transfers than this.',
      text: `
      # Privacy

      ## ‹Transfers out of the UK›

      Our printers have signed the International Data Transfer Agreement with us. We make no other transfers out of the UK.
      `,
    },
    `
    # Privacy

    ## ‹Transfers outside the UK›

    We send your data to our printers in Australia under the IDTA.
    `,
    {
      note: 'A copy of one’s data is something else.',
      text: `
      Privacy
      =======

      ‹International transfers›
      -----------------------

      We send your data to India under the UK Addendum to the EU SCCs. You can ask for a copy of your data.
      `,
    },
    `
    **‹Transfers outside the UK›**

    | Where | Protection |
    | --- | --- |
    | We send your data to Singapore | binding corporate rules |
    `,
  ],
}
