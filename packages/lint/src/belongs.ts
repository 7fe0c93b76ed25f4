import { type Place, type Policy, type Reading, type Section, statementAt } from '@clearnotice/policy'
import type { DisclosureId } from '@clearnotice/uk-gdpr'
import { titleOf } from './statements.ts'

interface Home {
  /** What the section is about, in the words of the reading. */
  readonly topic: string
  /** Parts of the policy that stand where it would. */
  readonly beside: readonly (keyof Policy)[]
}

const home = (topic: string, ...beside: readonly (keyof Policy)[]): Home => ({ topic, beside })
const rights = home('rights', 'rights', 'exercise')
const bases = home('bases', 'bases', 'purposes')

/** Where each disclosure would stand, if it were there. */
const homes: Record<DisclosureId, Home> = {
  'controller/identity': home('controller', 'controllers'),
  'controller/contact': home('controller', 'controllers', 'contacts'),
  'controller/representative': home('controller', 'representatives', 'controllers'),
  'dpo/contact': home('controller', 'officers', 'contacts'),
  purposes: home('purposes', 'purposes', 'bases', 'data'),
  'lawful-basis': bases,
  'legitimate-interests': bases,
  recipients: home('recipients', 'recipients'),
  transfers: home('transfers', 'transfers', 'safeguards', 'recipients'),
  'transfers/safeguards': home('transfers', 'safeguards', 'transfers'),
  'transfers/copy': home('transfers', 'safeguards', 'transfers'),
  retention: home('retention', 'retention'),
  'rights/access': rights,
  'rights/rectification': rights,
  'rights/erasure': rights,
  'rights/restriction': rights,
  'rights/objection': rights,
  'rights/portability': rights,
  'rights/consent-withdrawal': rights,
  'rights/automated-decisions': rights,
  'complaints/commissioner': home('complaints', 'complaints', 'rights'),
  'complaints/controller': home('complaints', 'complaints', 'rights'),
  requirement: home('requirement', 'requirements', 'data'),
  categories: home('data', 'data', 'purposes'),
  source: home('sources', 'sources', 'data'),
}

const sectionsAbout = (reading: Reading, topic: string, within: Section = reading.outline): readonly Section[] =>
  within.sections.flatMap((section) => [...(reading.isAbout(section, topic) ? [section] : []), ...sectionsAbout(reading, topic, section)])

const startsOf = (reading: Reading, policy: Policy, part: keyof Policy): readonly number[] =>
  [policy[part]].flat().flatMap((fact) => (fact === undefined ? [] : (reading.placesOf(fact as object)[0]?.span?.start ?? [])))

/** Of the sections about a topic, or that hold a fact, the one that holds most facts; of equals the first. */
const fullest = (reading: Reading, about: readonly Section[], starts: readonly number[]): Section | undefined => {
  const holding = starts.flatMap((start) => statementAt(reading, start)?.section ?? [])
  const counts = new Map<Section, number>()
  for (const inner of holding)
    for (let section: Section | undefined = inner; section !== undefined; section = section.parent)
      counts.set(section, (counts.get(section) ?? 0) + 1)
  let best: Section | undefined
  for (const section of [...about, ...holding])
    if (section.heading !== undefined && (best === undefined || (counts.get(section) ?? 0) > (counts.get(best) ?? 0))) best = section
  return best
}

/**
 * Where a missing disclosure belongs: the heading of the section about it or, where another holds more of its kin, of that one;
 * else of the section with its next of kin, else the title.
 */
export const belongs = (disclosure: DisclosureId, policy: Policy, reading: Reading | undefined): Place => {
  const { topic, beside } = homes[disclosure]
  if (reading === undefined) return { path: beside[0] as string }
  let section: Section | undefined
  for (const [at, part] of beside.entries())
    section ??= fullest(reading, sectionsAbout(reading, at === 0 ? topic : part), startsOf(reading, policy, part))
  return { span: (section?.heading ?? titleOf(reading))?.span() ?? { start: 0, end: 0 } }
}
