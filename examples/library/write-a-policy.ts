import { definePolicy, writePolicy } from '@clearnotice/policy'

const policy = definePolicy({
  updated: '2026-11-20',
  controller: {
    kind: 'charity',
    name: 'Marsh Trust',
    seat: { in: 'UK' },
    contacts: [{ channel: 'email', value: 'hello@marsh.example' }],
  },
  activities: [
    {
      purpose: 'answer your letters',
      data: ['name', 'postal-address'],
      bases: [{ basis: 'legitimate-interests', interests: ['answering people who write to us'] }],
      keep: { for: '1 year', after: 'last-contact' },
    },
  ],
  sources: ['you'],
  recipients: 'none',
  transfers: 'none',
  complaints: [{ channel: 'email', value: 'hello@marsh.example' }],
})
console.log(writePolicy(policy, { day: '2026-11-22' }))
