import { brokenAnchors } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const brokenAnchor: Rule = {
  id: 'document/broken-anchor',
  title: 'Link to headings that are there',
  ground: 'craft',
  severity: 'warning',
  cite: [ukGdpr('12(1)')],
  why: 'Who follows a link that leads nowhere doesn’t find what the policy promises.',
  remedy: 'Correct the link, or give the heading the name that the link expects.',
  needsText: true,
  check({ reading, report }) {
    for (const link of reading === undefined ? [] : brokenAnchors(reading))
      report(link, `‘${link.url}’ leads to no heading of the document`, { subject: `anchor:${link.url}` })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    See [your rights](#your-rights).

    ## Your rights

    You can ask for a copy.
    `,
    `
    Privacy policy
    ==============

    See [cookies](/cookies#analytics) and [the top](#).
    `,
    {
      note: 'Makers of pages treat numbers in different ways.',
      text: `
      # Privacy policy

      See [section 2](#your-rights).

      ## 2. Your rights

      You can ask for a copy. <a id="copy"></a> See [copies](#copy).
      `,
    },
  ],
  bad: [
    `
    # Privacy policy

    See ‹[your rights](#your-right)›.

    ## Your rights

    You can ask for a copy.
    `,
    `
    Contents
    ========

    - [Who we are](#who-we-are)
    - ‹[Cookies](#cookies)›

    Who we are
    ==========

    We are Harbour Books Ltd.
    `,
    `
    | Topic | Where |
    | --- | --- |
    | Rights | ‹[here](#rights)› |
    `,
  ],
}
