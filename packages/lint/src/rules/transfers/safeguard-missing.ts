import { type Policy, sure, type Transfer } from '@clearnotice/policy'
import { type Law, ukGdpr } from '@clearnotice/uk-gdpr'
import { clearest } from '../../clearest.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

/** Data goes where UK regulations don't approve everybody, and nothing protects it there, or only the approval of other places is named. */
const leftOut = ({ transfers, safeguards }: Policy, law: Law): Transfer | undefined => {
  const approved = new Set(safeguards.flatMap(({ approves }) => approves))
  const isLeftOut = (code: string): boolean =>
    code !== 'EEA' && !approved.has(code) && law.destinations.find((one) => one.code === code)?.scope !== 'full'
  const elsewhere = safeguards.length > 0 && safeguards.every(({ approves }) => approves.length > 0)
  return transfers.find(
    ({ says, test, hostingOnly, confidence, destinations, unprotected }) =>
      (elsewhere || unprotected) &&
      says === 'stated' &&
      test !== 'place' &&
      !hostingOnly &&
      confidence >= sure &&
      destinations.length > 0 &&
      destinations.every(isLeftOut),
  )
}

export const safeguardMissing: Rule = {
  id: 'transfers/safeguard-missing',
  title: 'Say on what a transfer rests',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(1)(f)'), ukGdpr('14(1)(f)')],
  why: 'Data may leave the UK only for an approved destination, under a safeguard or on a derogation; people are to be told which.',
  remedy: 'Say whether UK regulations approve the destination and, if not, name the safeguard relied on.',
  clause: 'We send your data to {recipient} in {country}. We rely on {UK adequacy regulations, the IDTA or the UK Addendum}.',
  check({ policy, law, coverage, report, reportMissing }) {
    const { status, expected } = coverage.of('transfers/safeguards')
    // Since the text asks for the safeguard relied on, 'appropriate safeguards' names none.
    const named = law.transferStatements.some(({ insufficient }) => insufficient.includes('appropriate safeguards'))
    // 'Should data ever leave, we will see to safeguards': there is nothing yet to rest on them.
    const leaves = policy.transfers.some(({ says }) => says === 'stated')
    const none = status === 'missing' || (named && leaves && status === 'partial' && policy.safeguards.every(({ vague }) => vague))
    if (expected !== 'required') return
    const left = none ? undefined : leftOut(policy, law)
    if (left !== undefined)
      report(left, 'Data leaves the UK here, and any approval or safeguard named is for other places', { subject: 'transfers/safeguards' })
    if (!none || !leaves) return
    const leaving = clearest(policy.transfers.filter(({ says, hostingOnly }) => says !== 'denied' && !hostingOnly))
    reportMissing('transfers/safeguards', 'The policy speaks of data leaving the UK and not of the approval or safeguard that covers it', {
      related: leaving.map((at) => ({ message: 'Data leaves the UK here', at })),
    })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy

    We send your data to our printers in Australia under the International Data Transfer Agreement. Ask us for a copy of it.
    `,
    `
    Privacy
    =======

    Transfers
    ---------

    Your data is sent to Switzerland, which UK adequacy regulations cover.
    `,
    {
      note: 'Nothing leaves.',
      text: `
      **Privacy**

      We do not transfer your data outside the UK.
      `,
    },
    {
      note: 'Ireland needs none.',
      text: `
      # Who receives your data

      | Recipient | Where | Protection |
      | --- | --- | --- |
      | Our call centre | India | IDTA; ask us for a copy |
      | Our typists | Ireland | none |
      `,
    },
    {
      note: 'Every place abroad has its own.',
      text: `
      # Privacy

      Our servers are in Ireland, which the UK regards as adequate. We send your data to our printers in India under the IDTA. Ask us for a copy of it.
      `,
    },
    {
      note: 'Nothing leaves yet.',
      text: `
      # Privacy

      As a rule we do not send your data out of the UK. Should this become necessary, we will see to appropriate safeguards.
      `,
    },
    {
      note: 'Before 2026-02-05 a reference to suitable safeguards was enough.',
      on: '2025-06-01',
      text: `
      # Privacy

      Your data is transferred outside the UK with appropriate safeguards. Ask us for a copy of the safeguards.
      `,
    },
  ],
  bad: [
    `
    # Privacy

    ## ‹Transfers outside the UK›

    Your data is transferred to our office in India.
    `,
    {
      note: '‘Appropriate safeguards’ could be anything.',
      text: `
      Privacy
      =======

      ‹International transfers›
      -----------------------

      Your data is transferred outside the UK with appropriate safeguards. Ask us for a copy of the safeguards.
      `,
    },
    {
      note: 'The approval of Ireland says nothing of India.',
      text: `
      # Privacy

      We send your data to Ireland, which UK adequacy regulations cover. ‹We send it to our printers in India too.›
      `,
    },
    {
      note: 'None is none, and what protects others doesn’t help.',
      text: `
      # Who receives your data

      | Recipient | Where | Protection |
      | --- | --- | --- |
      | Our call centre | India | IDTA; ask us for a copy |
      | Our typists | ‹Kenya› | none |
      `,
    },
    {
      note: '‘No other’ says that it is a transfer.',
      text: `
      # Privacy

      We share your data with:

      - our accountant in Leeds
      - Mailchimp, in the United States

      ## ‹Transfers out of the UK›

      We make no other transfers out of the UK.
      `,
    },
    `
    **‹Privacy›**

    - We use your address to send you parcels.
    - We also send it to our warehouse outside the UK.
    `,
  ],
}
