import { type FaultyAddress, faultyAddresses } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import { replaceWithin } from '../../replace-within.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

const faults: Readonly<Record<FaultyAddress['fault'], string>> = {
  'not-an-email': 'is no e-mail address that can work',
  'other-email': 'is not the address that the text shows',
  'no-scheme': 'lacks https:// and leads to a page that is not there',
  'not-a-url': 'is no link that can work',
  reversed: 'has the brackets of a link the wrong way round',
}

export const contactMalformed: Rule = {
  id: 'document/contact-malformed',
  title: 'Give addresses that work',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(1)(a)'), ukGdpr('12(1)')],
  why: 'Who writes to an address that can’t work gets no answer, and may miss a right.',
  remedy: 'Correct the address, and try it.',
  needsText: true,
  fixable: true,
  check({ reading, report }) {
    for (const { span, text, fault, mismatch } of reading === undefined ? [] : faultyAddresses(reading)) {
      const edit = reading && mismatch && replaceWithin(reading.source, span, mismatch.target, mismatch.shown)
      report({ span }, `‘${text}’ ${faults[fault]}`, { subject: `address:${text}`, ...(edit && { edit: [edit] }) })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Contact

    [books+privacy@harbour.example](mailto:books+privacy@harbour.example?subject=Privacy)
    `,
    `
    Contact
    =======

    Write to dpo at harbour.example, see https://harbour.example/privacy or follow @harbour.
    `,
    `
    **Contact**

    - [Write to us](mailto:books@harbour.example) or see [our terms](terms.md) and [cookies](../cookies).
    `,
    {
      note: 'An address in angle brackets shows its scheme.',
      text: `
      # Contact

      Write to <mailto:Books@harbour.example>.
      `,
    },
  ],
  bad: [
    `
    # Contact

    Write to ‹books@harbour›.
    `,
    `
    # Contact

    ‹books@harbour›,example
    `,
    `
    # Contact

    Data questions: ‹books@harbour›,co.uk
    `,
    `
    Contact
    =======

    - ‹[books@harbour.example](mailto:shop@harbour.example)›
    `,
    `
    **More**

    See ‹[our shop](harbour.co.uk)› and ‹[the regulator](https://ico)›.
    `,
  ],
}
