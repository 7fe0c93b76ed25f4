import { instruments } from './instruments.ts'
import type { TopicName } from './topics.ts'

/** The part of JSON Schema 2020-12 that the shapes of this library need. */
export interface JsonSchema {
  readonly $schema?: string
  readonly title?: string
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean'
  readonly const?: string | boolean
  readonly enum?: readonly (string | number)[]
  readonly pattern?: string
  readonly format?: string
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly anyOf?: readonly JsonSchema[]
}

type Properties = Readonly<Record<string, JsonSchema>>

const text: JsonSchema = { type: 'string' }
const number: JsonSchema = { type: 'number' }
const mark: JsonSchema = { const: true }
const day: JsonSchema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const oneOf = (...values: readonly (string | number)[]): JsonSchema => ({ enum: values })
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

/** An object with nothing else in it. A property whose name ends in `?` may be absent. */
function object(properties: Properties): JsonSchema {
  const names = Object.keys(properties)
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name.replace('?', ''), schema])),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  }
}

const citation = object({ instrument: oneOf(...Object.keys(instruments)), pinpoint: text })
const inForce = object({ from: day, 'to?': day })
const confidence = oneOf('verified-primary', 'verified-primary-transcript', 'verified-secondary', 'from-memory')
const known: JsonSchema = { anyOf: [{ type: 'boolean' }, { const: 'unknown' }] }
const kinds = oneOf('sole-trader', 'partnership', 'company', 'charity', 'public-authority', 'individual', 'association', 'unknown')

/** What every entry has. */
const entry: Properties = {
  id: text,
  description: text,
  citations: list(citation),
  inForce,
  confidence,
  'weak?': mark,
  'datePrecision?': oneOf('year', 'month', 'not-later-than'),
  'dpv?': { type: 'string', format: 'uri' },
}

/** What the entries of each topic have beside. */
const particulars: Readonly<Record<TopicName, Properties>> = {
  'lawful-bases': { point: text, name: text, limits: list(text), 'notes?': list(text), 'notForPublicTasks?': mark, adds: list(text) },
  'annex-1': { paragraph: number, name: text },
  consent: {},
  'special-categories': { name: text },
  'article-9': { point: text, name: text, 'schedule1?': object({ part: oneOf(1, 2), 'paragraph?': number }) },
  'schedule-1': {
    'paragraph?': number,
    'part?': oneOf(1, 2, 3),
    'name?': text,
    'policyDocument?': oneOf('required', 'required-with-exception', 'not-required', 'as-extended-condition'),
    'policyDocumentNote?': text,
  },
  'criminal-offence': {},
  disclosures: { name: text, articles: oneOf('both', '13', '14'), 'textByDay?': list(object({ inForce, text })) },
  'notice-rules': { kind: oneOf('timing', 'exemption', 'beside', 'not-asked') },
  'transfer-rules': {},
  transparency: { ground: oneOf('statute', 'guidance') },
  rights: {
    name: text,
    alsoCalled: list(text),
    'disclosure?': text,
    limits: list(text),
    'citationsByDay?': list(object({ citation, inForce })),
  },
  requests: { 'months?': number },
  'automated-decisions': { 'safeguard?': oneOf('information', 'representations', 'human-intervention', 'contest') },
  roles: { name: text },
  'controller-identity': { kind: kinds, shows: list(text), where: oneOf('privacy-policy', 'website-and-papers') },
  transfers: {
    name: text,
    'alsoCalled?': list(text),
    kind: oneOf('approval', 'safeguard', 'derogation'),
    'copyDue?': mark,
    'instead?': list(text),
    'notForPublicPowers?': mark,
  },
  'transfer-notice': { disclosure: text, expected: oneOf('required', 'good-practice'), insufficient: list(text) },
  destinations: {
    code: text,
    name: text,
    'eea?': mark,
    scope: oneOf('full', 'partial'),
    'limit?': text,
    'checks?': list(text),
    mechanism: oneOf('adequacy-regulations', 'uk-us-data-bridge'),
  },
  retention: {
    record: text,
    period: text,
    'periodTo?': text,
    'runsFrom?': text,
    kind: oneOf('statutory', 'practice', 'limitation', 'condition'),
    bound: oneOf('minimum', 'maximum', 'minimum-and-maximum', 'usual'),
    jurisdiction: oneOf('uk', 'england-and-wales', 'scotland', 'northern-ireland'),
  },
  cookies: {
    gateway: oneOf('consent', 'transmission', 'strictly-necessary', 'statistics', 'appearance', 'emergency'),
    name: text,
    consent: oneOf('needed', 'not-needed'),
    conditions: list(text),
    mustSay: list(text),
    shouldSay: list(text),
    'guidance?': list(text),
    'objection?': mark,
  },
  marketing: { 'softOptIn?': list(text) },
  complaints: { to: oneOf('controller', 'regulator'), 'days?': number },
  regulator: {
    'officialName?': text,
    'acceptedNames?': list(text),
    'outdatedNames?': list(text),
    'renamed?': object({ from: text, to: text }),
    'wrongNames?': list(text),
    'kind?': oneOf('address', 'telephone', 'link'),
    'value?': text,
    'comparable?': { type: 'boolean' },
  },
  fees: { 'tier?': oneOf(1, 2, 3), 'pounds?': number },
  children: { 'age?': number },
  superseded: { since: day, rule: text, severity: oneOf('error', 'warning', 'info'), replacement: text, successors: list(citation) },
  timeline: { day, disclosures: list(text) },
}

const draft = 'https://json-schema.org/draft/2020-12/schema'

/** JSON Schema of a topic: the list of its entries. */
export function topicSchema(name: TopicName): JsonSchema {
  return { $schema: draft, title: name, ...list(object({ ...entry, ...particulars[name] })) }
}

/** JSON Schemas of what isn't a topic: a citation, what parsing and asking give, and the circumstances that one asks with. */
export const shapeSchemas: Readonly<
  Record<'citation' | 'found-citations' | 'provision' | 'circumstances' | 'expected-disclosures', JsonSchema>
> = {
  citation: { $schema: draft, title: 'citation', ...citation },
  'found-citations': {
    $schema: draft,
    title: 'found-citations',
    ...list(object({ citation, law: oneOf('named', 'generic', 'implied'), start: number, end: number, text })),
  },
  provision: {
    $schema: draft,
    title: 'provision',
    ...object({
      status: oneOf('in-force', 'not-yet', 'omitted', 'never-existed', 'unknown'),
      'from?': day,
      'since?': day,
      successors: list(citation),
      'replaced?': text,
      confidence,
    }),
  },
  circumstances: {
    $schema: draft,
    title: 'circumstances',
    ...object({
      bases: { anyOf: [list(text), { const: 'unknown' }] },
      controllerKind: kinds,
      ...Object.fromEntries(
        [
          'explicitConsent',
          'directMarketing',
          'transfers',
          'safeguardReliedOn',
          'dpo',
          'controllerOutsideUk',
          'dataFromOthers',
          'significantAutomatedDecisions',
          'research',
        ].map((name) => [name, known]),
      ),
    }),
  },
  'expected-disclosures': {
    $schema: draft,
    title: 'expected-disclosures',
    ...list(object({ id: text, expected: oneOf('required', 'good-practice', 'not-required'), because: text, citations: list(citation) })),
  },
}
