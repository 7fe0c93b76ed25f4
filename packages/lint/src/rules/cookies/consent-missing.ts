import { type CookieUse, type Policy, sure } from '@clearnotice/policy'
import { type CookieGateway, pecr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

/** Kinds of use that are never exempt, or only under a gateway of their own; of the rest the text can't settle it. */
const doubtful = new Set<CookieUse['purpose']>(['marketing', 'social', 'non-essential', 'statistics'])

/** Whether consent isn't the only way: an exception would do, were people told what it is for and how to object. */
const hasGateway = ({ purpose }: CookieUse, gateways: readonly CookieGateway[]): boolean =>
  gateways.some(({ gateway, objection }) => gateway === purpose && objection)

/** Whether a way out of consent is claimed or its conditions are shown; a provider that uses the data itself shows none. */
const isExempt = (use: CookieUse, gateways: readonly CookieGateway[], { cookieChoices }: Policy): boolean =>
  hasGateway(use, gateways) &&
  cookieChoices.some(({ kind }) => kind === 'exception' || (kind === 'objection' && use.technology === undefined))

export const consentMissing: Rule = {
  id: 'cookies/consent-missing',
  title: 'Ask before setting cookies that aren’t exempt',
  ground: 'statute',
  severity: 'error',
  cite: [pecr('6'), pecr('Sch A1')],
  why: 'Storing or reading anything on a device takes consent unless one of a few exceptions applies; advertising and outside analytics have none.',
  remedy: 'Say that these cookies are set only after people agree, and how they can change their mind.',
  clause: 'We set {analytics or advertising} cookies only if you agree. You can change your mind at any time in {cookie settings}.',
  check({ policy, law, report }) {
    const asks = policy.cookieChoices.some(({ kind, confidence }) => kind === 'consent' && confidence >= sure)
    const [first, ...others] = policy.cookies.filter(
      (use) =>
        use.says === 'stated' &&
        use.confidence >= sure &&
        doubtful.has(use.purpose) &&
        !isExempt(use, law.cookieGateways, policy) &&
        (!asks || use.unasked === true),
    )
    if (first === undefined) return
    const either = [first, ...others].every((use) => use.technology === undefined && hasGateway(use, law.cookieGateways))
    const message = either
      ? 'Something is stored on people’s devices for statistics, and the policy neither says that they are asked nor how they can object'
      : 'Something that needs consent is stored on people’s devices, and the policy does not say that they are asked'
    report(first, message, {
      subject: `cookies:${first.purpose}`,
      related: others.map((at) => ({ message: 'Also here', at })),
      ...(either && {
        remedy:
          'Say that these cookies are set only after people agree. Or, if they do nothing but count how your own site is used so as to improve it, say that, and give a simple and free way to object.',
      }),
    })
  },
}

export const examples: RuleExamples = {
  good: [
    {
      note: 'Nothing before people answer.',
      text: `
      # Cookies

      Hotjar does not run before you accept it in the banner.
      `,
    },
    `
    # Cookies

    We set analytics cookies only if you agree.
    `,
    {
      note: 'Nothing but what is strictly necessary.',
      text: `
      Cookies
      =======

      - We only use strictly necessary cookies.
      - We do not use Google Analytics or marketing cookies.
      - If we ever introduce analytics cookies, we will ask you first.
      `,
    },
    {
      note: 'Statistics of one’s own, with a way to object (since 2026-02-05).',
      text: `
      **Cookies**

      We use a statistics cookie to count visitors and improve the site. You can opt out of this at any time.
      `,
    },
    {
      note: 'General talk.',
      text: `
      # Cookies

      Cookies are small text files. Some are essential, others are used for analytics or advertising. We use none.
      `,
    },
    {
      note: 'Nothing is stored.',
      text: `
      # Statistics

      We use privacy-friendly analytics that does not use cookies.
      `,
    },
  ],
  bad: [
    {
      note: 'Others are asked about; this one isn’t.',
      text: `
      # Cookies

      The banner asks before advertising cookies are set. ‹Hotjar› records visits as soon as the page opens, and is not part of the banner.
      `,
    },
    {
      note: 'Asking is one way; saying what it is for and how to object is another.',
      text: `
      # Cookies

      We use a ‹statistics cookie› to count visits.
      `,
    },
    `
    # Cookies

    We use ‹Google Analytics› to see how visitors use our site.
    `,
    `
    Cookies
    =======

    Our website uses the following cookies:

    - session cookies, which are strictly necessary
    - ‹advertising cookies›, which our partners set
    `,
    {
      note: 'Taken for granted, and browser settings are no consent.',
      text: `
      **Cookies**

      | Cookie | What for |
      | --- | --- |
      | _ga | ‹web analytics› |

      By continuing to use this site you agree to our cookies. You can block them in your browser.
      `,
    },
    {
      note: 'Before 2026-02-05 statistics took consent.',
      on: '2025-06-01',
      text: `
      # Cookies

      We use a ‹statistics cookie› to count visitors and improve the site. You can opt out of this at any time.
      `,
    },
  ],
}
