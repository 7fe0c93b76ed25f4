import { annex1Conditions, isDay } from '@clearnotice/uk-gdpr'
import * as z from 'zod'
import { countries } from '../model/countries.ts'
import { approvedDestinations } from './approved-destinations.ts'
import { dataNames, specialDataNames } from './data-names.ts'
import type { ContactDefinition, PolicyDefinition } from './definition.ts'
import { recipientNames } from './recipient-names.ts'
import { criminalOffenceParagraphs, substantialInterestParagraphs } from './schedule-1-paragraphs.ts'
import { triggerNames } from './trigger-names.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

const keysOf = <K extends string>(names: Readonly<Record<K, unknown>>): [K, ...K[]] => Object.keys(names) as [K, ...K[]]
const object = <S extends z.ZodRawShape>(shape: S): z.ZodReadonly<z.ZodObject<S, z.core.$strict>> => z.strictObject(shape).readonly()
const list = <T extends z.ZodType>(item: T): z.ZodReadonly<z.ZodTuple<[T], T>> => z.tuple([item], item).readonly()

const text = z.string().trim().min(1)
const day = z.custom<PolicyDefinition['updated']>((value) => typeof value === 'string' && isDay(value), {
  error: 'this must be a day such as 2026-11-22',
})
const length = z.templateLiteral([z.number().positive(), ' ', z.enum(['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years'])])

const emailAddress = /^[^\s@<>()[\]]+@[^\s@<>()[\]]+\.[^\s@<>()[\].]+$/
const isReachable = ({ channel, value }: ContactDefinition): boolean => {
  if (channel === 'email') return emailAddress.test(value)
  if (channel === 'form') return URL.canParse(value)
  return channel === 'post' || /\d{3}/.test(value)
}
const contact = object({ channel: z.enum(['email', 'post', 'phone', 'form']), value: text }).refine(isReachable, {
  path: ['value'],
  error: 'this is not an address that works for its channel: an e-mail address, a telephone number, or a web address with https://',
})
const contacts = list(contact)

const consent = object({ basis: z.literal('consent'), withdraw: text })
const contract = object({ basis: z.literal('contract'), ifNotProvided: text })
const legalObligation = object({ basis: z.literal('legal-obligation'), obligation: text, ifNotProvided: text.exactOptional() })
const vitalInterests = object({ basis: z.literal('vital-interests') })
const publicTask = object({ basis: z.literal('public-task'), task: text })
const recognisedInterest = object({
  basis: z.literal('recognised-legitimate-interest'),
  condition: z.enum(annex1Conditions.map(({ id }) => id)),
})
const legitimateInterests = object({ basis: z.literal('legitimate-interests'), interests: list(text) })
const decisionBases = [consent, contract, legalObligation, vitalInterests, publicTask, legitimateInterests] as const
const decisionBasis = z.discriminatedUnion('basis', decisionBases, {
  error: ({ input }) =>
    (input as { basis?: unknown } | null)?.basis === 'recognised-legitimate-interest'
      ? 'a decision by computer alone cannot rest on a recognised legitimate interest (Art 22B(4))'
      : undefined,
})
const basis = z.discriminatedUnion('basis', [...decisionBases, recognisedInterest])

const explicitConsent = object({ condition: z.literal('explicit-consent'), withdraw: text })
const substantialInterest = object({
  condition: z.literal('substantial-public-interest'),
  schedule1: z.literal(substantialInterestParagraphs),
})
const condition = z.discriminatedUnion('condition', [
  explicitConsent,
  substantialInterest,
  object({ condition: z.literal('employment-and-social-protection'), schedule1: z.literal(1) }),
  object({ condition: z.literal('health-or-social-care'), schedule1: z.literal(2) }),
  object({ condition: z.literal('public-health'), schedule1: z.literal(3) }),
  object({ condition: z.literal('archiving-research-statistics'), schedule1: z.literal(4) }),
  object({ condition: z.literal('vital-interests-incapable') }),
  object({ condition: z.literal('not-for-profit-body') }),
  object({ condition: z.literal('manifestly-made-public') }),
  object({ condition: z.literal('legal-claims') }),
])
const dataKey = z.enum(keysOf(dataNames))
const otherData = object({ other: text })
const special = z.enum(keysOf(specialDataNames))
const criminalOffence = object({ criminalOffences: z.literal(true), schedule1: z.literal(criminalOffenceParagraphs) })
const data = z.union([dataKey, otherData, object({ special, allowedBy: condition }), criminalOffence])
const decisionCondition = z.discriminatedUnion('condition', [explicitConsent, substantialInterest])
const decisionData = z.union([dataKey, otherData, criminalOffence, object({ special, allowedBy: decisionCondition })])

const trigger = z.enum(keysOf(triggerNames))
const keep = z.union([object({ for: length, after: trigger.exactOptional() }), object({ until: trigger })])

const activity = object({ purpose: text, data: list(data), bases: list(basis), keep })
const automatedDecision = object({
  decision: text,
  logic: text,
  effect: text,
  data: list(decisionData),
  bases: list(decisionBasis),
  keep,
})

const country = z.enum(keysOf(countries))
const safeguard = z.enum([
  'idta',
  'addendum',
  'uk-bcrs',
  'public-body-instrument',
  'secretary-of-state-clauses',
  'code-of-conduct',
  'certification',
  'authorised-clauses',
])
const derogation = z.enum([
  'derogation-explicit-consent',
  'derogation-contract-with-person',
  'derogation-contract-for-person',
  'derogation-public-interest',
  'derogation-legal-claims',
  'derogation-vital-interests',
  'derogation-public-register',
])
const transfer = z.discriminatedUnion('by', [
  object({ destination: z.enum(approvedDestinations), by: z.literal('adequacy-regulations') }),
  object({ destination: z.literal('US'), by: z.literal('uk-us-data-bridge') }),
  object({ destination: country, by: safeguard, copy: text }),
  object({ destination: country, by: derogation }),
  object({ destination: country, by: z.literal('compelling-legitimate-interests'), interests: list(text), copy: text }),
])

const cookie = z.discriminatedUnion('allowedBy', [
  object({ allowedBy: z.enum(['strictly-necessary', 'transmission', 'emergency']), use: text }),
  object({ allowedBy: z.enum(['statistics', 'appearance']), use: text, object: text }),
  object({
    allowedBy: z.literal('consent'),
    purpose: z.enum(['statistics', 'appearance', 'marketing', 'social', 'other']),
    use: text,
    withdraw: text,
  }),
])

const officer = object({ name: text.exactOptional(), contacts })
const seat = z.discriminatedUnion('in', [object({ in: z.literal('UK') }), object({ in: z.literal('elsewhere'), representative: officer })])
const controller = z.discriminatedUnion('kind', [
  object({
    kind: z.enum(['company', 'partnership', 'charity', 'public-authority', 'association', 'individual']),
    name: text,
    contacts,
    seat,
  }),
  object({ kind: z.literal('sole-trader'), name: text, tradingName: text.exactOptional(), contacts, seat }),
])
const recipientKind = z.enum(keysOf(recipientNames))
const recipient = z.union([recipientKind, object({ name: text, kind: recipientKind }), object({ other: text })])
const source = z.union([z.enum(['you', 'your-device']), object({ others: text }), object({ public: text })])
const none = z.literal('none')

const definition = object({
  title: text.exactOptional(),
  updated: day,
  controller,
  dpo: officer.exactOptional(),
  activities: list(activity),
  onBehalfOfClients: list(object({ service: text })).exactOptional(),
  sources: list(source),
  recipients: z.union([none, list(recipient)]),
  transfers: z.union([none, list(transfer)]),
  automatedDecisions: z.union([none, list(automatedDecision)]).exactOptional(),
  cookies: z.union([none, list(cookie)]).exactOptional(),
  marketing: z.union([none, object({ about: text, optOut: text })]).exactOptional(),
  requests: contacts.exactOptional(),
  complaints: contacts,
  changes: text.exactOptional(),
})

/** What the schema takes and what the types say are one and the same. */
true satisfies Same<z.infer<typeof definition>, PolicyDefinition>

/** {@link PolicyDefinition} at run time, for YAML and JSON. */
export const policyDefinition: z.ZodType<PolicyDefinition> = definition

/** Its JSON Schema, for editors. */
export const definitionSchema = (): object => ({
  ...z.toJSONSchema(definition, {
    io: 'input',
    reused: 'ref',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === day) Object.assign(jsonSchema, { type: 'string', format: 'date' })
    },
  }),
  title: 'clearnotice policy',
})
