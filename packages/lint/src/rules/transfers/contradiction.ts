import { type Safeguard, sure, type Transfer } from '@clearnotice/policy'
import { type Law, mechanism, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

/** Whether data is said to go beyond what another statement rules out; a denial for the EEA leaves the EEA open. */
const goesBeyond = ({ test, destinations }: Transfer, denied: Transfer, law: Law): boolean => {
  if (denied.test === 'uk' || denied.test === 'abroad') return true
  if (test === 'eea' || test === 'uk-and-eea') return true
  return destinations.some((code) => code !== 'EEA' && !law.destinations.some((one) => one.code === code && one.eea))
}

/** A contract for a transfer that is made: 'we have signed the IDTA with our printer'. */
const isSigned = ({ says, mechanism: id, openEnded, confidence }: Safeguard): boolean =>
  says === 'stated' && !openEnded && confidence >= 0.9 && id !== undefined && mechanism(id).kind === 'safeguard'

export const contradiction: Rule = {
  id: 'transfers/contradiction',
  title: 'Say the same about transfers everywhere',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('12(1)'), ukGdpr('13(1)(f)')],
  why: 'Data either leaves the UK or it doesn’t; a policy that says both tells people nothing.',
  remedy: 'Correct whichever is wrong, or say for which data each holds.',
  check({ policy, law, report }) {
    const surely = policy.transfers.filter(({ confidence, hostingOnly }) => confidence >= sure && !hostingOnly)
    const denied = surely.find(({ says, whole }) => says === 'denied' && whole !== false)
    if (denied === undefined) return
    const leaves = surely.find((one) => one.says === 'stated' && goesBeyond(one, denied, law))
    const stated = leaves ?? policy.safeguards.find(isSigned)
    if (stated === undefined) return
    const isFirst = leaves !== undefined && surely.indexOf(leaves) < surely.indexOf(denied)
    const [first, second] = isFirst ? [stated, denied] : [denied, stated]
    report(
      second,
      second === stated ? 'Data leaves the UK here, and is said not to elsewhere' : 'Data is said not to leave the UK, and does elsewhere',
      {
        subject: 'transfers',
        related: [{ message: 'The opposite is said here', at: first }],
      },
    )
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy

    ## Transfers

    Your results never leave the UK. If they ever did, the International Data Transfer Agreement would be signed first.
    `,
    `
    # Privacy

    We do not transfer your data outside the UK.

    All your data is stored in London.
    `,
    {
      note: 'One kind of data stays, another goes.',
      text: `
      Privacy
      =======

      CCTV footage is stored in the UK. Your e-mail address is sent to our mailing tool in Switzerland, which UK adequacy regulations cover.
      `,
    },
    {
      note: 'Germany is in the EEA.',
      text: `
      **Privacy**

      - We do not transfer your data outside the UK and the EEA.
      - Your data is sent to our printers in Germany, which UK adequacy regulations cover.
      `,
    },
    {
      note: 'The exception is made at once.',
      text: `
      # Privacy

      We do not transfer your data outside the UK. The only exception is our mailing tool: your address is sent to Switzerland, which UK adequacy regulations cover.
      `,
    },
    {
      note: 'What names nobody is no personal data, and what is asked for some day is no transfer.',
      text: `
      # Privacy

      We do not send your data out of the UK. A weaver in Denmark receives our orders by colour and size, with no customer names. Were you to settle in Canada and ask for your file there, we would post it to you.
      `,
    },
    {
      note: 'Passing on is not leaving.',
      text: `
      # Privacy

      We do not transfer your data to any other company. It is sent to our own office in Switzerland, which UK adequacy regulations cover.
      `,
    },
  ],
  bad: [
    `
    # Privacy

    ## Transfers

    Your results never leave the UK.

    We have signed the ‹International Data Transfer Agreement› with the laboratory that reads them.
    `,
    `
    # Privacy

    ## Where it is kept

    Your data never leaves the UK.

    ## Newsletter

    ‹Your e-mail address is sent to our mailing tool in Switzerland, which UK adequacy regulations cover.›
    `,
    `
    Privacy
    =======

    We send your data to our printers in Switzerland, which UK adequacy regulations cover.

    Transfers
    ---------

    ‹We do not transfer personal data outside the UK.›
    `,
    {
      note: 'Without your name they are your answers still.',
      text: `
      # Privacy

      - We do not send your data out of the UK.
      - ‹Your answers are sent to our office in Canada without your name.›
      `,
    },
    {
      note: 'The EEA is left open, Japan isn’t.',
      text: `
      **Transfers**

      - We do not transfer your data outside the EEA.
      - ‹We send your data to our office in Japan under UK adequacy regulations.›
      `,
    },
  ],
}
