import { keyOf, type RetentionEntry, sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import { dataSubject, isDefinite, isGeneral, isOfRest, settleMainData } from '../../retention-entry.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

const aboutOf = (entry: RetentionEntry): string => (isGeneral(entry) ? 'personal-data' : keyOf(entry))

export const vague: Rule = {
  id: 'retention/vague',
  title: 'Give a period, or an event that ends it',
  ground: 'guidance',
  severity: 'warning',
  cite: [ukGdpr('13(2)(a)'), ukGdpr('5(1)(e)')],
  why: 'Nobody can work out from ‘as long as necessary’ when data goes, so it tells people nothing that the law doesn’t say already.',
  remedy:
    'Give a period (‘two years’), or an event with a knowable day (‘until you close your account’, ‘six years after the contract ends’).',
  clause: 'We keep {kind of data} for {period} after {event}.',
  check({ policy, report }) {
    const sureEntries = policy.retention.filter(({ confidence }) => confidence >= sure)
    const open = sureEntries.filter(({ period, exempt }) => period.kind === 'vague' && !exempt)
    if (open.length === 0) return
    const definite = sureEntries.filter(isDefinite)
    const mainSettled = settleMainData(definite, open)
    const settled = new Set(definite.map(aboutOf).filter((about) => about !== 'personal-data'))
    // Of several that say the same the one under a heading on retention is the clearest.
    for (const entry of open.toSorted((a, b) => b.confidence - a.confidence)) {
      const about = aboutOf(entry)
      // 'Everything else: as needed' in a list of periods is settled by none of them.
      if (settled.has(about) || (about === 'personal-data' && mainSettled && !(entry.listed && isOfRest(entry)))) continue
      settled.add(about)
      const what = entry.subject === undefined || isGeneral(entry) ? 'personal data' : `‘${entry.subject}’`
      report(entry, `‘${entry.text}’ does not say how long ${what} will be kept`, { subject: dataSubject(entry) })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    ## How long we keep data

    We keep data no longer than necessary:

    - orders: six years from the end of the financial year
    - newsletter list: until you unsubscribe
    `,
    {
      note: 'A criterion with a knowable end.',
      text: `
      Privacy notice
      ==============

      We hold your membership record while you are a member and for two years after you leave.
      `,
    },
    `
    **How long**

    | Record | Kept for |
    | --- | --- |
    | Registers | 3 years after the child leaves |
    | Invoices | 72 months |
    `,
    {
      note: 'Necessary for something else than keeping.',
      text: `
      # Privacy policy

      We only use the data that is necessary to answer you, and delete it after 30 days.
      `,
    },
  ],
  bad: [
    `
    # Privacy policy

    ## Data retention

    ‹We keep your personal data only for as long as is necessary for the purposes above.›
    `,
    `
    Privacy notice
    ==============

    How long we keep things
    -----------------------

    - Invoices: six years from the end of the tax year
    - ‹Support tickets: as long as needed›
    - ‹System logs – for the period required for security, which varies from system to system›
    `,
    {
      note: 'What all the rest has is no period either.',
      text: `
      Privacy notice
      ==============

      Retention
      ---------

      - Invoices: six years
      - ‹Everything else: until it is no longer useful›
      `,
    },
    {
      note: 'Each kind of data once, however often it is listed.',
      text: `
      **Retention**

      | Data | Period |
      | --- | --- |
      | Contact data | ‹in line with our retention policy› |
      | Contact details | in line with our retention policy |
      | CCTV | 30 days |
      `,
    },
    {
      note: 'An event that is followed by ‘as needed’ ends nothing.',
      text: `
      # Your data

      ## Retention

      ‹Client files are held for the duration of the contract and afterwards as required.›
      `,
    },
    {
      note: 'What happens to some people’s data says nothing of the rest.',
      text: `
      # Your data

      ## Retention

      ‹We keep your personal data for as long as is necessary.› If you are hired, your personal data is kept until you leave our employment.
      `,
    },
  ],
}
