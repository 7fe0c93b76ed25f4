import { pecr } from './citation.ts'
import { type Day, type InForce, inForceOn } from './day.ts'
import type { Entry } from './entry.ts'

export type CookieGatewayId = 'consent' | 'transmission' | 'strictly-necessary' | 'statistics' | 'appearance' | 'emergency'

/** A ground on which something may be stored on, or read from, a person's device: cookies, local storage, pixels, fingerprints. */
export interface CookieGateway extends Entry {
  readonly id: `cookies/${CookieGatewayId}${'' | '-before-2026'}`
  readonly gateway: CookieGatewayId
  readonly name: string
  readonly consent: 'needed' | 'not-needed'
  readonly conditions: readonly string[]
  /** What the text must tell: each a short phrase. Empty: nothing under PECR. */
  readonly mustSay: readonly string[]
  /** What it should tell although the regulation doesn't say so. */
  readonly shouldSay: readonly string[]
  /** What the regulator's guidance of 2026-04-29 adds. */
  readonly guidance?: readonly string[]
  /** A free and simple way to object must be offered. */
  readonly objection?: true
}

const before: InForce = { from: '2018-05-25', to: '2026-02-05' }
const since: InForce = { from: '2026-02-05' }
const briefly = ['in short, that it is used; a table is good practice']

/** Regulation 6 as it was, then Schedule A1. */
export const cookieGateways: readonly CookieGateway[] = [
  {
    id: 'cookies/consent-before-2026',
    gateway: 'consent',
    name: 'consent',
    consent: 'needed',
    description: 'The person was told clearly what for, and agreed.',
    conditions: ['clear and comprehensive information', 'consent'],
    mustSay: ['what it is for'],
    shouldSay: ['who sets it', 'how to withdraw'],
    citations: [pecr('6')],
    inForce: before,
    confidence: 'verified-primary',
  },
  {
    id: 'cookies/transmission-before-2026',
    gateway: 'transmission',
    name: 'transmission',
    consent: 'not-needed',
    description: 'For nothing but carrying a communication over a network.',
    conditions: ['sole purpose'],
    mustSay: [],
    shouldSay: briefly,
    citations: [pecr('6(4)')],
    inForce: before,
    confidence: 'verified-primary',
  },
  {
    id: 'cookies/strictly-necessary-before-2026',
    gateway: 'strictly-necessary',
    name: 'strictly necessary',
    consent: 'not-needed',
    description: 'Strictly necessary for an online service that the person asked for.',
    conditions: ['strictly necessary', 'service asked for'],
    mustSay: [],
    shouldSay: briefly,
    citations: [pecr('6(4)')],
    inForce: before,
    confidence: 'verified-primary',
  },
  {
    id: 'cookies/consent',
    gateway: 'consent',
    name: 'consent',
    consent: 'needed',
    description: 'The person was told clearly what for, and agreed; browser settings or another application can say so.',
    conditions: ['clear and comprehensive information on the purpose', 'consent'],
    mustSay: ['what it is for'],
    shouldSay: ['who sets it', 'how to withdraw', 'how long it lasts'],
    citations: [pecr('Sch A1 para 2')],
    inForce: since,
    confidence: 'verified-primary',
  },
  {
    id: 'cookies/transmission',
    gateway: 'transmission',
    name: 'transmission',
    consent: 'not-needed',
    description: 'Technical, and for nothing but carrying a communication over a network.',
    conditions: ['sole purpose'],
    mustSay: [],
    shouldSay: briefly,
    citations: [pecr('Sch A1 para 3')],
    inForce: since,
    confidence: 'verified-secondary',
  },
  {
    id: 'cookies/strictly-necessary',
    gateway: 'strictly-necessary',
    name: 'strictly necessary',
    consent: 'not-needed',
    description:
      'Technical, and strictly necessary for an online service that the person asked for: security, fraud, faults, signing in, remembering choices or input.',
    conditions: ['strictly necessary', 'service asked for'],
    mustSay: [],
    shouldSay: briefly,
    guidance: ['what remembers a choice on cookies can be exempt, if explained and used for nothing else'],
    citations: [pecr('Sch A1 para 4')],
    inForce: since,
    confidence: 'verified-primary',
  },
  {
    id: 'cookies/statistics',
    gateway: 'statistics',
    name: 'statistics',
    consent: 'not-needed',
    description:
      'For nothing but statistics on how the service or its website is used, so as to improve it. Not for tracking people or advertising.',
    conditions: [
      'set by the provider of the service',
      'sole purpose',
      'shared only with whoever helps to improve it',
      'clear and comprehensive information',
      'a simple and free way to object',
      'no objection made',
    ],
    mustSay: ['what it is for', 'how to object, simply and free of charge'],
    shouldSay: ['what is collected', 'who helps'],
    guidance: [
      'an outside provider must be a processor',
      'browser settings alone are no way to object',
      'switches may start on',
      'about six months before asking again after a refusal',
    ],
    objection: true,
    citations: [pecr('Sch A1 para 5')],
    inForce: since,
    confidence: 'verified-primary-transcript',
  },
  {
    id: 'cookies/appearance',
    gateway: 'appearance',
    name: 'appearance and functionality',
    consent: 'not-needed',
    description: 'For nothing but fitting how a website looks or works to what the person prefers.',
    conditions: [
      'set by the provider of the service',
      'sole purpose',
      'clear and comprehensive information',
      'a simple and free way to object',
      'no objection made',
    ],
    mustSay: ['what it is for', 'how to object, simply and free of charge'],
    shouldSay: ['what is stored'],
    guidance: ['browser settings alone are no way to object', 'switches may start on'],
    objection: true,
    citations: [pecr('Sch A1 para 6')],
    inForce: since,
    confidence: 'verified-primary-transcript',
    weak: true,
  },
  {
    id: 'cookies/emergency',
    gateway: 'emergency',
    name: 'emergency assistance',
    consent: 'not-needed',
    description: 'For nothing but finding where a device is after a call for emergency help.',
    conditions: ['sole purpose', 'request for help, or a sign of need'],
    mustSay: [],
    shouldSay: [],
    citations: [pecr('Sch A1 para 7')],
    inForce: since,
    confidence: 'verified-secondary',
    weak: true,
  },
]

/** The gateways on a day: before 2026-02-05, statistics and appearance took consent. */
export const cookieGatewaysOn = (day: Day): readonly CookieGateway[] => inForceOn(cookieGateways, day)

/** A gateway as it is on a day, or `undefined` where there was none. */
export function cookieGateway(gateway: CookieGatewayId, day: Day): CookieGateway | undefined {
  return cookieGatewaysOn(day).find((one) => one.gateway === gateway)
}
