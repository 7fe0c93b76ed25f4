import type { Place, Policy, Reading, Section } from '@clearnotice/policy'
import type { DisclosureId } from '@clearnotice/uk-gdpr'
import { statementAt, titleOf } from './statement-at.ts'

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
  'controller/contact': home('controller', 'contacts', 'controllers'),
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

const sectionAbout = (reading: Reading, topic: string, within: Section = reading.outline): Section | undefined => {
  for (const section of within.sections) {
    const found = reading.isAbout(section, topic) ? section : sectionAbout(reading, topic, section)
    if (found !== undefined) return found
  }
  return undefined
}

const headingBeside = (reading: Reading, policy: Policy, beside: readonly (keyof Policy)[]): Section['heading'] => {
  for (const key of beside)
    for (const fact of [policy[key]].flat()) {
      const start = reading.placesOf(fact)[0]?.span?.start
      const heading = start === undefined ? undefined : statementAt(reading, start)?.section.heading
      if (heading !== undefined) return heading
    }
  return undefined
}

/** Where a missing disclosure belongs: the heading of the section about it, else of the section with its nearest kin, else the title. */
export const belongs = (disclosure: DisclosureId, policy: Policy, reading: Reading | undefined): Place => {
  const { topic, beside } = homes[disclosure]
  if (reading === undefined) return { path: beside[0] as string }
  const heading = sectionAbout(reading, topic)?.heading ?? headingBeside(reading, policy, beside) ?? titleOf(reading)
  return { span: heading?.span() ?? { start: 0, end: 0 } }
}
