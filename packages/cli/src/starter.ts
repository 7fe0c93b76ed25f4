import type { PolicyDefinition } from '@clearnotice/policy'
import type { Day } from '@clearnotice/uk-gdpr'

/** What a starter policy is made from. */
export interface Answers {
  readonly name: string
  readonly kind: 'company' | 'sole-trader' | 'charity' | 'partnership' | 'association'
  readonly email: string
}

/** What stands where nothing was answered: `document/placeholder` reports it until it is filled in. */
export const blanks: Pick<Answers, 'name' | 'email'> = { name: '[Your legal name]', email: 'privacy@example.org' }

/** A policy to start from: the few things that nearly every organisation does. */
export const starterPolicy = ({ name, kind, email }: Answers, day: Day): PolicyDefinition => ({
  title: 'Privacy policy',
  updated: day,
  controller: { kind, name, seat: { in: 'UK' }, contacts: [{ channel: 'email', value: email }] },
  activities: [
    {
      purpose: 'answer your enquiries',
      data: ['name', 'email-address', 'communications'],
      bases: [{ basis: 'legitimate-interests', interests: ['answering people who write to us'] }],
      keep: { for: '12 months', after: 'enquiry-end' },
    },
    {
      purpose: 'provide what you order from us',
      data: ['name', 'contact-details', 'transactions', 'payment'],
      bases: [{ basis: 'contract', ifNotProvided: 'Without these details we cannot take your order.' }],
      keep: { for: '6 years', after: 'contract-end' },
    },
    {
      purpose: 'keep our accounts and pay our taxes',
      data: ['name', 'financial'],
      bases: [{ basis: 'legal-obligation', obligation: 'tax law' }],
      keep: { for: '6 years', after: 'tax-year-end' },
    },
  ],
  sources: ['you'],
  recipients: ['hosting', 'email', 'accountant', 'tax'],
  transfers: 'none',
  automatedDecisions: 'none',
  cookies: [{ allowedBy: 'strictly-necessary', use: 'keep our website secure' }],
  marketing: 'none',
  complaints: [{ channel: 'email', value: email }],
  changes: 'We put the new text and its date on this page.',
})

/** Settings that say what is known of the controller. */
export const starterConfig = ({ kind }: Answers): string =>
  `${kind === 'sole-trader' || kind === 'charity' ? `profile: ${kind}\n` : ''}policies:\n  - id: privacy-policy\n    files: [privacy-policy.md]\n`

/** A path as a shell takes it. */
export const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)

/** A workflow that writes nothing and fails when the published text says something else than its source; both in a folder, `docs/`. */
export const starterWorkflow = (folder: string): string => `name: Privacy policy
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  clearnotice:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: |
          npx --yes clearnotice lint ${quoted(`${folder}privacy-policy.md`)} --format github
      - run: |
          npx --yes clearnotice drift ${quoted(`${folder}privacy-policy.md`)} --from ${quoted(`${folder}policy.yml`)}
`
