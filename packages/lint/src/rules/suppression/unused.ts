import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const unused: Rule = {
  id: 'suppression/unused',
  title: 'Remove comments that hold nothing back',
  ground: 'craft',
  severity: 'warning',
  cite: [ukGdpr('5(2)')],
  why: 'A comment that holds nothing back today may hide something tomorrow.',
  remedy: 'Remove the comment, or name the rule that it is meant for.',
  needsText: true,
  check({ suppressions, report }) {
    for (const { invalid, used, form, rules, unknown, unknownRule, misspelt, span } of suppressions) {
      if (misspelt !== undefined) report({ span }, `This comment begins with ‘${misspelt}’, which means nothing; clearnotice-ignore does`)
      else if (unknown.length > 0) report({ span }, `This comment says ‘${unknown[0]}=’, which means nothing here: reason, until and by do`)
      else if (rules.length === 0 && form !== 'end') report({ span }, 'This comment names no rule to hold back')
      else if (invalid === undefined && unknownRule !== undefined)
        report(
          { span },
          `This comment names ‘${unknownRule.name}’, and there is no such rule${unknownRule.meant === undefined ? '' : `; did you mean ${unknownRule.meant}?`}`,
        )
      else if (invalid === undefined && !used)
        report({ span }, form === 'end' ? 'This comment ends what no comment has begun' : 'This comment holds nothing back')
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
    <!-- clearnotice-ignore-start document/* reason="the site shows the date" -->

    # Privacy policy

    <!-- clearnotice-ignore-end -->

    We use your name to answer you.
    `,
    {
      note: 'One that no longer applies is suppression/expired, and not also unused.',
      text: `
      <!-- clearnotice-ignore document/last-updated-missing reason="the site shows the date" until=2026-01-31 -->
      # Privacy policy

      We use your name to answer you.
      `,
    },
  ],
  bad: [
    `
    # Privacy policy

    Last updated: 3 March 2026

    ‹<!-- clearnotice-ignore document/last-updated-missing reason="the site shows the date" -->›
    We use your name to answer you.
    `,
    {
      note: 'It reaches the next block only, and the finding is at the title.',
      text: `
      # Privacy policy

      ‹<!-- clearnotice-ignore document/last-updated-missing reason="the site shows the date" -->›
      We use your name to answer you.
      `,
    },
    {
      note: 'A misspelt rule, and a misspelt comment.',
      text: `
      ‹<!-- clearnotice-ignore document/last-updated-mising reason="the site shows the date" -->›
      # Privacy policy

      ‹<!-- clearnotice-ignor document/last-updated-missing reason="the site shows the date" -->›
      We use your name to answer you.
      `,
    },
    `
    # Privacy policy

    ‹<!-- clearnotice-ignore reason="not now" -->›
    We use your name to answer you.

    ‹<!-- clearnotice-ignore-end -->›

    ‹<!-- clearnotice-ignore document/last-updated-missing because="the site shows the date" reason="see there" -->›
    We answer within a week.
    `,
  ],
}
