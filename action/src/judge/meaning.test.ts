import { definePolicy, type PolicyDefinition, readPolicy, writePolicy } from '@clearnotice/policy'
import { expect, test } from 'vitest'
import { meaningChanges } from './meaning.ts'

const purpose = 'post letters: parcels, too'
const email = [{ channel: 'email', value: 'a@b.example' }] as const
const before: PolicyDefinition = {
  updated: '2026-11-20',
  controller: { kind: 'company', name: 'Fern Books Ltd', seat: { in: 'UK' }, contacts: email },
  activities: [
    {
      purpose,
      data: ['name'],
      bases: [{ basis: 'legitimate-interests', interests: ['hearing from you'] }],
      keep: { for: '1 year', after: 'last-contact' },
    },
  ],
  sources: ['you'],
  recipients: 'none',
  transfers: 'none',
  complaints: email,
}
const [activity] = before.activities
const reading = (definition: PolicyDefinition) => readPolicy(writePolicy(definePolicy(definition), { day: '2026-11-22' }))

test.each<[Partial<PolicyDefinition>, string, string]>([
  [
    { activities: [{ ...activity, bases: [{ basis: 'consent', withdraw: 'Write to us.' }] }] },
    'lawful basis changed',
    'Post letters: parcels, too',
  ],
  [{ controller: { ...before.controller, kind: 'company', name: 'Moss: Books Ltd' } }, 'controller changed', ''],
  [{ recipients: [{ other: 'printers: in Leeds' }] }, 'data goes to others now', ''],
])('what is ours and what the policy’s is told apart: %j', (change, what, subject) => {
  const changes = meaningChanges(reading(before), reading({ ...before, ...change }))
  expect(changes.filter((one) => one.what === what).map((one) => one.subject)).toEqual([subject])
})
