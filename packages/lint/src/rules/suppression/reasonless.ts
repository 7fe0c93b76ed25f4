import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const reasonless: Rule = {
  id: 'suppression/reasonless',
  title: 'Give a reason for holding a finding back',
  ground: 'craft',
  severity: 'error',
  cite: [ukGdpr('5(2)')],
  why: 'Whoever reads the policy next must see why a finding was held back; one that reaches to the end of the file must also end some day.',
  remedy:
    'Add reason="…" to the comment; to one that reaches to the end of the file also until=YYYY-MM-DD, or end it with <!-- clearnotice-ignore-end -->.',
  needsText: true,
  check({ suppressions, report }) {
    for (const { invalid, span } of suppressions) {
      if (invalid === 'reasonless') report({ span }, 'This comment holds findings back without a reason, so it does not apply')
      if (invalid === 'undated')
        report({ span }, 'This comment holds findings back to the end of the file, and for ever, so it does not apply')
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    <!-- clearnotice-ignore document/last-updated-missing reason="the site shows the date" -->
    # Privacy policy

    We use your name to answer you.
    `,
    `
    <!-- clearnotice-ignore-file document/last-updated-missing reason="the site shows the date" until=2027-06-30 -->

    # Privacy policy

    We use your name to answer you.
    `,
    {
      note: 'Other comments are none of our business.',
      text: `
      # Privacy policy

      <!-- clearnotice is run on this page -->

      We use your name to answer you.
      `,
    },
  ],
  bad: [
    `
    ‹<!-- clearnotice-ignore document/last-updated-missing -->›
    # Privacy policy

    We use your name to answer you.
    `,
    `
    # Privacy policy

    ‹<!-- clearnotice-ignore-start retention/vague by="Sam" reason="" -->›

    We keep data as long as necessary.

    <!-- clearnotice-ignore-end -->
    `,
    `
    ‹<!-- clearnotice-ignore-file document/last-updated-missing reason="the site shows the date" -->›

    Privacy policy
    ==============

    We use your name to answer you.
    `,
  ],
}
