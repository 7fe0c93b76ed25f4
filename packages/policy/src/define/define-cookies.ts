import type { CookieChoice, CookiePurpose, CookieUse } from '../model/cookies.ts'
import type { Policy } from '../model/policy.ts'
import type { CookieDefinition } from './cookie-definition.ts'
import type { PolicyDefinition } from './definition.ts'
import type { Placed } from './placed.ts'
import { plainly } from './plainly.ts'

const purposeOf = (cookie: CookieDefinition): CookiePurpose => {
  if (cookie.allowedBy === 'consent') return cookie.purpose
  return cookie.allowedBy === 'strictly-necessary' ? 'necessary' : cookie.allowedBy
}

const choiceOf = (placed: Placed, path: string, cookie: CookieDefinition): readonly CookieChoice[] => {
  if ('object' in cookie)
    return [
      placed.at(`${path}.object`, { ...plainly, kind: 'objection' as const, text: cookie.object }),
      placed.at(`${path}.allowedBy`, { ...plainly, kind: 'exception' as const, text: cookie.allowedBy }),
    ]
  return 'withdraw' in cookie ? [placed.at(`${path}.withdraw`, { ...plainly, kind: 'consent' as const, text: cookie.withdraw })] : []
}

/** Cookies, and direct marketing. */
export const defineCookies = (
  placed: Placed,
  { cookies, marketing }: PolicyDefinition,
): Pick<Policy, 'cookies' | 'cookieChoices' | 'marketing'> => {
  const used = cookies === undefined || cookies === 'none' ? [] : cookies
  const none: readonly CookieUse[] =
    cookies === 'none' ? [placed.at('cookies', { ...plainly, says: 'denied', text: '' } satisfies CookieUse)] : []
  return {
    cookies: [
      ...none,
      ...used.map((one, at) =>
        placed.at(`cookies[${at}]`, { ...plainly, text: one.use, purpose: purposeOf(one), allowedBy: one.allowedBy }),
      ),
    ],
    cookieChoices: used.flatMap((one, at) => choiceOf(placed, `cookies[${at}]`, one)),
    marketing:
      marketing === undefined
        ? []
        : marketing === 'none'
          ? [placed.at('marketing', { ...plainly, says: 'denied' as const, kind: 'use' as const, text: '' })]
          : [
              placed.at('marketing', { ...plainly, kind: 'use' as const, text: marketing.about }),
              placed.at('marketing.optOut', { ...plainly, kind: 'opt-out' as const, text: marketing.optOut }),
            ],
  }
}
