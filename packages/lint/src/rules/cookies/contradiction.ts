import { type CookieUse, sure } from '@clearnotice/policy'
import { pecr, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleContext, RuleExamples } from '../../rule.ts'
import { statementOf } from '../../statements.ts'

const beyondNeed = new Set<CookieUse['purpose']>(['marketing', 'social', 'statistics'])

/** What 'no cookies' rules out as well, unless it stands right beside it as an exception. */
const needed = new Set<CookieUse['purpose']>(['necessary', 'appearance', 'other'])

const isDenied = (denial: CookieUse, use: CookieUse, context: Pick<RuleContext, 'reading' | 'placesOf'>): boolean => {
  if (denial.surface !== undefined && use.surface !== undefined && denial.surface !== use.surface) return false
  if (denial.thirdParty) return use.thirdParty === true
  if (denial.technology !== undefined) return denial.technology === use.technology
  if (denial.whole && needed.has(use.purpose) && !use.thirdParty)
    return statementOf(denial, context)?.section !== statementOf(use, context)?.section
  if (denial.purpose === 'non-essential') return beyondNeed.has(use.purpose)
  return denial.purpose === use.purpose && use.purpose !== undefined && use.purpose !== 'other'
}

export const contradiction: Rule = {
  id: 'cookies/contradiction',
  title: 'Say the same about cookies everywhere',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('12(1)'), pecr('6')],
  why: 'Whoever reads that there are no analytics here and finds them there can trust neither.',
  remedy: 'Correct whichever is wrong.',
  check(context) {
    const { policy, report } = context
    const surely = policy.cookies.filter(({ confidence }) => confidence >= sure)
    for (const use of surely.filter(({ says }) => says === 'stated')) {
      const denial = surely.find((one) => one.says === 'denied' && isDenied(one, use, context))
      if (denial === undefined) continue
      const [first, second] = surely.indexOf(denial) < surely.indexOf(use) ? [denial, use] : [use, denial]
      report(second, 'One place says that this is used, another that it is not', {
        subject: `cookies:${use.purpose}`,
        related: [{ message: 'The opposite is said here', at: first }],
      })
      return
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Cookies

    We only use strictly necessary cookies. We do not use analytics cookies.
    `,
    {
      note: 'Not without consent is with consent.',
      text: `
      Cookies
      =======

      - We do not use analytics cookies without your consent.
      - If you agree, we use Google Analytics.
      `,
    },
    {
      note: 'Another tool.',
      text: `
      **Cookies**

      We do not use Google Analytics. We use Hotjar cookies with your consent.
      `,
    },
    {
      note: 'What one purpose is not, another may be.',
      text: `
      # Cookies

      Cookies do not hold anything for others to read. We use cookies to remember your basket.
      `,
    },
    {
      note: 'The app is not the website.',
      text: `
      # Cookies

      With your consent our website sets Google Analytics cookies. Our app does not use any cookies.
      `,
    },
  ],
  bad: [
    `
    # Privacy

    ## Cookies

    We use analytics cookies once you have agreed.

    ## Our pages

    ‹There are no analytics on any of our pages.›
    `,
    `
    # Cookies

    We do not use analytics cookies.

    ## Statistics

    We use ‹Google Analytics› with your consent.
    `,
    `
    Cookies
    =======

    - If you agree, we set cookies.
    - We use advertising cookies.
    - ‹We do not use advertising cookies.›
    `,
    {
      note: 'Only essential ones leave no room for others.',
      text: `
      **Cookies**

      We only use essential cookies. With your consent we use ‹Google Analytics› cookies.
      `,
    },
    `
    # Cookies

    With your consent we use Google Analytics.

    - ‹We do not use Google Analytics.›
    `,
    `
    # Cookies

    With your consent we place Google Analytics cookies.

    ## In short

    ‹We do not use any cookies.›
    `,
  ],
}
