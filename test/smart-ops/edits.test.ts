import { lintMarkdown } from '@clearnotice/lint'
import { describe, expect, it } from 'vitest'
import { asGiven, without, withoutSection } from './policy.ts'

const day = '2026-11-22'
const found = (source: string) => lintMarkdown(source, { day }).findings.filter(({ severity }) => severity !== 'info')
const before = new Set(found(asGiven).map(({ fingerprint }) => fingerprint))
/** What is reported of an edited policy that wasn't of the original. */
const added = (source: string): string[] =>
  found(source)
    .filter(({ fingerprint }) => !before.has(fingerprint))
    .map(({ rule, subject }) => (rule === 'rights/missing' ? `${rule} ${subject}` : rule))

const bases = asGiven.split('\n').filter((line) => line.startsWith('- Article 6(1)'))
const [contact, interests, , , obligation, claims] = bases as [string, string, string, string, string, string]

describe('taking something out makes exactly its rule speak', () => {
  it.each([
    ['access', '- access your personal data;', 'rights/missing rights/access'],
    ['rectification', '- rectify your personal data;', 'rights/missing rights/rectification'],
    ['erasure', '- erase your personal data', 'rights/missing rights/erasure'],
    ['restriction', '- restrict processing;', 'rights/missing rights/restriction'],
    ['objection', '- object to processing', 'rights/missing rights/objection'],
    ['portability', '- data portability', 'rights/missing rights/portability'],
  ])('the right: %s', (_, line, rule) => {
    expect(asGiven).toContain(line)
    expect(added(without(line))).toEqual([rule])
  })

  it.each(['- be informed about', '- withdraw consent', '- not be subject to a decision'])('but not the bullet: %s', (line) => {
    expect(asGiven).toContain(line)
    expect(added(without(line))).toEqual([])
  })

  it.each<[string, string, string[]]>([
    [
      'every mention of the ICO',
      without('supervisory authority', 'Information Commissioner', 'https://ico.org.uk'),
      ['complaints/commissioner-missing'],
    ],
    [
      'every contact',
      without(
        'smartopsit.co.uk',
        'Correspondence Address',
        'Lytchett House',
        '13 Freeland Park',
        'Wareham Road',
        'Poole, Dorset',
        'BH16 6FA',
      ),
      ['controller/contact-missing'],
    ],
    ['all bases of an activity', without(contact, interests), ['lawful-basis/missing']],
    ['all bases of another activity', without(obligation, claims), ['lawful-basis/missing']],
    ['its interests', asGiven.replace(' (business communication and service improvement)', ''), ['lawful-basis/interests-unstated']],
    ['the recipients', withoutSection('6. Data Recipients', '7. Data Transfers'), ['recipients/missing']],
    ['the retention periods', withoutSection('8. Data Retention Period', '9. Your Rights'), ['retention/missing']],
  ])('%s', (_, source, rules) => {
    expect(source.length).toBeLessThan(asGiven.length)
    expect(added(source)).toEqual(rules)
  })

  it('and putting it back silences it', () => {
    expect(added(asGiven)).toEqual([])
  })
})
