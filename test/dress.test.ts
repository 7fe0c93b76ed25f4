import { readPolicy } from '@clearnotice/policy'
import { describe, expect, test } from 'vitest'
import { type Dress, dress, dresses } from './dress.ts'

const plain = `Privacy Policy
Acme Widgets
1. Data Controller
Acme Widgets is the controller of your personal data.
Postal address:
Acme Widgets
1 High Street
Poole
- Website: https://example.org
- E-mail: post@example.org
We follow the UK GDPR & the Data Protection Act 2018.
2. Purposes
A. Contact form
Legal basis:
- our legitimate interests;
- your consent.
B. Accounts
Purpose: keeping accounts. We have to.
3. Retention
- contact data – for one year;
- accounts – for six years.
4. Rights
You have the right to complain to:
Information Commissioner’s Office
https://ico.org.uk
`

/** Sections with their numbers and depths, and what stands in them, with what leads in. */
function described(style: Dress): string[] {
  return readPolicy(dress(plain, style)).statements.map(({ kind, text, section, leadIn }) =>
    kind === 'heading' ? `${section.depth} ${section.number ?? ''} ${text}` : `${leadIn ? `${leadIn.text} → ` : ''}${text}`,
  )
}

const retention = (style: Dress): [string, string][] =>
  readPolicy(dress(plain, style))
    .statements.filter(({ section, kind }) => section.title === 'Retention' && kind !== 'heading')
    .flatMap(({ text, rowHeader, leadIn, label }): [string, string][] => {
      if (rowHeader || leadIn) return [[(rowHeader ?? leadIn)!.text, text]]
      return label ? [[label.text, text.slice(label.text.length + 3)]] : []
    })

describe('a policy has the same structure in every dress', () => {
  const whole = dresses.filter((style) => style !== 'table' && style !== 'dl')

  test('which is this', () => {
    expect(described('plain')).toEqual([
      '1  Privacy Policy',
      'Acme Widgets',
      '2 1 Data Controller',
      'Acme Widgets is the controller of your personal data.',
      'Postal address:',
      'Postal address: → Acme Widgets',
      'Postal address: → 1 High Street',
      'Postal address: → Poole',
      'Website: https://example.org',
      'E-mail: post@example.org',
      'We follow the UK GDPR & the Data Protection Act 2018.',
      '2 2 Purposes',
      '3 A Contact form',
      'Legal basis:',
      'Legal basis: → our legitimate interests;',
      'Legal basis: → your consent.',
      '3 B Accounts',
      'Purpose: keeping accounts.',
      'We have to.',
      '2 3 Retention',
      'contact data – for one year;',
      'accounts – for six years.',
      '2 4 Rights',
      'You have the right to complain to:',
      'You have the right to complain to: → Information Commissioner’s Office',
      'You have the right to complain to: → https://ico.org.uk',
    ])
  })

  test.each(whole)('%s', (style) => {
    expect(described(style)).toEqual(described('plain'))
  })

  test.each(dresses)('%s: each period with its data', (style) => {
    expect(retention(style)).toEqual([
      ['contact data', 'for one year;'],
      ['accounts', 'for six years.'],
    ])
  })

  test('and the dresses differ', () => {
    expect(new Set(dresses.map((style) => dress(plain, style))).size).toBe(dresses.length)
  })
})
