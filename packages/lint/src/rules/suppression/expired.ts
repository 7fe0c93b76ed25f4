import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const expired: Rule = {
  id: 'suppression/expired',
  title: 'Settle what was held back until a day that has passed',
  ground: 'craft',
  severity: 'error',
  cite: [ukGdpr('5(2)')],
  why: 'Somebody meant to come back to this by that day.',
  remedy: 'Mend what the comment holds back and remove it, or give a new reason and a new day.',
  needsText: true,
  check({ suppressions, report }) {
    for (const { invalid, until, span } of suppressions) {
      if (invalid === 'expired') report({ span }, `This comment held findings back until ${until}, and no longer does`)
      if (invalid === 'bad-date')
        report({ span }, `This comment holds findings back until ‘${until}’, which is not a day, so it does not apply`)
    }
  },
}

export const examples: RuleExamples = {
  good: [
    {
      note: 'The last day counts.',
      on: '2026-11-22',
      text: `
      <!-- clearnotice-ignore document/last-updated-missing reason="the site shows the date" until=2026-11-22 -->
      # Privacy policy

      We use your name to answer you.
      `,
    },
    `
    # Privacy policy

    <!-- clearnotice-ignore retention/vague reason="the schedule is being written" until="2027-01-31" by="Sam" -->
    We keep data as long as necessary.
    `,
    `
    <!-- clearnotice-ignore document/last-updated-missing reason="the site shows the date" -->
    # Privacy policy

    We use your name to answer you.
    `,
  ],
  bad: [
    {
      on: '2026-11-22',
      text: `
      ‹<!-- clearnotice-ignore document/last-updated-missing reason="the site shows the date" until=2026-11-21 -->›
      # Privacy policy

      We use your name to answer you.
      `,
    },
    `
    ‹<!-- clearnotice-ignore-file * reason="a first draft" until=2025-12-31 -->›

    # Privacy policy

    We use your name to answer you.
    `,
    {
      note: 'February has no thirtieth day.',
      text: `
      # Privacy policy

      ‹<!-- clearnotice-ignore-start retention/vague reason="the schedule is being written" until=2027-02-30 -->›

      We keep data as long as necessary.

      <!-- clearnotice-ignore-end -->
      `,
    },
  ],
}
