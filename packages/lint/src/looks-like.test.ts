import { readPolicy } from '@clearnotice/policy'
import { expect, test } from 'vitest'
import { looksLike } from './looks-like.ts'

test.each([
  ['# Terms of service\n\nYou pay, we deliver.', 'terms and conditions: it is headed ‘Terms of service’'],
  ['# fern\n\nA parser.\n\n## Installation\n\nRun it.\n\n## Usage\n\nCall it.', 'a readme: it has the sections ‘Installation’, ‘Usage’'],
  [
    '# Minutes\n\nThe committee met.',
    'something else than a privacy policy: neither its title nor its sections are those of a privacy policy',
  ],
  [
    '# Datenschutzerklärung\n\nWir verarbeiten Ihre Daten nach der DSGVO und löschen sie nach sechs Jahren.',
    'a text in another language than English',
  ],
  [
    '# Politique de confidentialité\n\nNous utilisons vos données pour vous répondre, et les gardons six ans.',
    'a text in another language than English',
  ],
  [
    '# Polisi preifatrwydd\n\nMae eich data yn cael ei gadw gan y cwmni, ac mae gennych hawliau.',
    'a text in another language than English',
  ],
])('%s', (text, expected) => expect(looksLike(readPolicy(text).policy.document)).toBe(expected))

test.each([
  '# Privacy policy\n\nWe use your name.',
  '# Cookie policy\n\nWe use none.',
  // Few of the words by which English is known, none of another language.
  '# Privacy notice\n\n| Data | Purpose | Basis | Kept |\n|---|---|---|---|\n| Name | Orders | Contract | Six years |\n| E-mail | Offers | Consent | Two years |',
  '# Privacy policy\n\nWrite to Frau von der Ley, Van den Berg & Zonen B.V. or El Camino Ltd about your data.',
])('a policy looks like nothing else: %s', (text) => expect(looksLike(readPolicy(text).policy.document)).toBeUndefined())
