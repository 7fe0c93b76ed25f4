import type { Policy } from '@clearnotice/policy'
import type { Circumstances } from '@clearnotice/uk-gdpr'
import type { Rule } from './rule.ts'

/** What a document is not judged by, and why. */
export interface Exemption {
  readonly because: string
  /** Whether a rule judges it all the same. */
  reaches(rule: Rule): boolean
}

/** Documents that the law on privacy policies asks less of, or nothing. */
export const exemptionOf = ({ document }: Policy, { controllerOutsideUk }: Circumstances): Exemption | undefined => {
  if (document.law === 'other' && controllerOutsideUk !== false)
    return {
      because: `It claims the law of another country only (‘${document.lawSaid}’), so what UK law asks is not checked`,
      reaches: ({ ground }) => ground === 'craft',
    }
  if (document.kind === 'cookie-policy')
    return {
      because: 'A cookie policy stands beside a privacy policy, so what only that must say is not checked',
      reaches: ({ id, ground }) => ground === 'craft' || ground === 'superseded' || id.startsWith('cookies/'),
    }
  return undefined
}
