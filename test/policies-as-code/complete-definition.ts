import type { PolicyDefinition } from '@clearnotice/policy'

/** A policy with something of nearly everything. */
export const completeDefinition: PolicyDefinition = {
  title: 'Privacy policy',
  updated: '2026-11-20',
  controller: {
    kind: 'company',
    name: 'Harbour Lane Bakery Ltd',
    seat: { in: 'UK' },
    contacts: [
      { channel: 'email', value: 'hello@harbourlane.example' },
      { channel: 'post', value: '3 Quay Street, Whitby YO21 1AA' },
    ],
  },
  activities: [
    {
      purpose: 'bake and deliver what you order',
      data: ['name', 'postal-address', 'transactions'],
      bases: [{ basis: 'contract', ifNotProvided: 'Without your address we cannot deliver.' }],
      keep: { for: '6 years', after: 'contract-end' },
    },
    {
      purpose: 'send you our newsletter',
      data: ['email-address'],
      bases: [{ basis: 'consent', withdraw: 'Write to us and we take you off.' }],
      keep: { for: '2 years', after: 'last-contact' },
    },
    {
      purpose: 'keep thieves out of the shop',
      data: ['video'],
      bases: [{ basis: 'legitimate-interests', interests: ['protecting our shop and the people in it'] }],
      keep: { for: '30 days' },
    },
    {
      purpose: 'leave out what you are allergic to',
      data: [{ special: 'health', allowedBy: { condition: 'explicit-consent', withdraw: 'Tell us by e-mail.' } }],
      bases: [{ basis: 'consent', withdraw: 'Tell us by e-mail.' }],
      keep: { for: '1 year', after: 'last-contact' },
    },
  ],
  sources: ['you'],
  recipients: ['delivery', 'payment', { kind: 'hosting', name: 'Northgate Servers Ltd' }],
  transfers: [{ destination: 'IN', by: 'idta', copy: 'Write to us for a copy.' }],
  automatedDecisions: 'none',
  cookies: 'none',
  marketing: { about: 'special offers by e-mail', optOut: 'Reply with the word stop.' },
  complaints: [{ channel: 'email', value: 'complaints@harbourlane.example' }],
}
