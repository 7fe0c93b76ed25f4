import { readPolicy } from '@clearnotice/policy'
import { expect, it, test } from 'vitest'
import { postalAddress } from './postal-address.ts'
import { recordOf } from './records.ts'
import { recordsCsv } from './records-csv.ts'
import { recordsJsonLd } from './records-json-ld.ts'

const kept = (markdown: string): readonly (readonly [activity: string, retention: readonly string[]])[] =>
  recordOf(readPolicy(markdown)).activities.map(({ activity, retention }) => [activity, retention])

it('takes the period from the row', () => {
  const table = `# Privacy policy

| Purpose | Data | Lawful basis | Kept for |
|---|---|---|---|
| Shoe your horse and write the bill | name, address | contract | four years |
| Draw up our accounts | invoices | legal obligation | six years |
`
  expect(kept(table)).toEqual([
    ['Shoe your horse and write the bill', ['four years']],
    ['Draw up our accounts', ['six years']],
  ])
  expect(recordOf(readPolicy(table)).activities.map(({ data }) => data)).toEqual([['name', 'address'], ['invoices']])
  expect(recordsCsv(readPolicy(table))).toContain('four years')
  expect(JSON.stringify(recordsJsonLd(readPolicy(table)))).toContain('four years')
})

it('takes the period from the section, and gives a row to a basis whose purpose isn’t read', () => {
  const sections = `# Privacy policy

## Bookings
We use your name and e-mail address in order to arrange your stay. Legal basis: Article 6(1)(b) UK GDPR (contract). Retention: 18 months.

## Seasonal letter
Guests of last year hear from us by post. Legal basis: legitimate interests (filling our rooms). Retention: until you object.
`
  expect(kept(sections)).toEqual([
    ['Bookings', ['18 months']],
    ['Seasonal letter', ['until you object']],
  ])
})

it('loses no period that stands elsewhere', () => {
  const apart = `# Privacy policy

## Why we use your data
We use your invoices in order to keep our accounts. The lawful basis is a legal obligation.

## How long we keep your data
- Invoices: six years
- Footage: 30 days
`
  const [accounts, rest] = recordOf(readPolicy(apart)).activities
  expect(accounts?.retention).toEqual(['Invoices: six years'])
  expect(rest).toMatchObject({ activity: 'Not tied to an activity', bases: [], retention: ['Footage: 30 days'] })
})

test.each([
  ['7 Weir Lane, Truro TR1 1AA', '7 Weir Lane, Truro TR1 1AA'],
  ['You can also call at 7 Weir Lane, Truro TR1 1AA.', '7 Weir Lane, Truro TR1 1AA'],
  [
    'Wheal Forge Ltd ("we"), company number 00000000, registered office Unit 4, 7 Weir Lane, Truro TR1 1AA, shoes horses.',
    'Unit 4, 7 Weir Lane, Truro TR1 1AA',
  ],
  ['Address: Old Smithy, Weir Lane, Truro TR1 1AA', 'Old Smithy, Weir Lane, Truro TR1 1AA'],
  ['Wheal Forge Ltd of 7 Weir Lane, Truro TR1 1AA is the controller.', '7 Weir Lane, Truro TR1 1AA'],
  ['PO Box 12, Truro', 'PO Box 12, Truro'],
])('the address of %s', (text, address) => expect(postalAddress(text)).toBe(address))
