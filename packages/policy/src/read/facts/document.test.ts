import { describe, expect, test } from 'vitest'
import { sure } from '../../model/fact.ts'
import type { Policy } from '../../model/policy.ts'
import { readPolicy } from '../read.ts'

const read = (text: string): Policy => readPolicy(`# P\n\n${text}\n`).policy

describe('dates of the document', () => {
  const dates = (text: string): string =>
    read(text)
      .dates.map(({ kind, date }) => `${kind} ${date ?? ''}`)
      .join(' ')
  test.each([
    ['Last updated: 3rd March 2026', 'updated 2026-03-03'],
    ['This policy was last reviewed in May 2025.', 'review 2025-05'],
    ['Version 3.2', 'version '],
    ['Updated 2025-11-03', 'updated 2025-11-03'],
    ['Effective date: October 1, 2025', 'effective 2025-10-01'],
    ['This notice is effective as of 01.02.2025.', 'effective 2025-02-01'],
    ['We keep records since April 2019.', ''],
    ['The policy was approved by the trustees on 4 May 2024.', 'updated 2024-05-04'],
    ['(Revised Jan 2026)', 'updated 2026-01'],
    ['Date: 30/02/2026', 'updated 2026-02-30'],
    ['The Data Protection Act 2018 applies from 25 May 2018.', ''],
    ['Last modified on the 21st of June, 2025', 'updated 2025-06-21'],
    ['We will update this notice when the law changes.', ''],
    ['This version was published on 7 July 2025', 'updated 2025-07-07'],
    ['May 2025', 'updated 2025-05'],
    ['The GDPR came into force on 25 May 2018.', ''],
    ['Our website was updated in 2024 to a new design.', ''],
    ['Next review date: June 2027', 'review 2027-06'],
    ['Policy last updated by J. Fern, 14 Feb 2026', 'updated 2026-02-14'],
    ['Publication date 5 Jan 2026', 'updated 2026-01-05'],
    ['Your data is deleted by 31 January 2027.', ''],
  ])('%s', (text, expected) => expect(dates(text)).toBe(expected))

  test.each([
    ['Last updated: 31 February 2026', true],
    ['Last updated: 29/02/2024', false],
    ['Last updated: 2026-13-01', true],
    ['Last updated: 12/31/2025', false],
  ])('%s', (text, impossible) => expect(read(text).dates.map((date) => date.impossible)).toEqual([impossible]))
})

describe('the age of consent', () => {
  test.each([
    ['Children under 16 need a parent’s consent for us to process their data.', '16'],
    ['You must be 13 to use this app.', ''],
    ['The law does not set 16 as the age of consent to the use of data online.', ''],
    ['No law makes 16 the age of digital consent.', ''],
    ['The digital age of consent is not 16 but 13.', '13'],
    ['The law does not let those under 16 consent to the use of their data online.', '16'],
    ['We do not process the data of children under 16 without a parent’s consent.', '16'],
    ['Under UK law children aged 13 and over can consent to the use of their data online.', '13'],
    ['Parents must consent to trips for pupils under 18.', ''],
    ['We do not knowingly collect data from children under 13.', ''],
    ['The digital age of consent is 16 in Ireland and 13 in the UK.', ''],
    ['If you are under 16 you must get your parent or guardian’s permission before giving us personal data.', '16'],
    ['By law, anyone under 18 needs parental consent before we can use their data.', '18'],
    ['If you are under 18, please ask a parent before you buy.', ''],
    ['Where we rely on consent and the child is under 16, we ask a parent to consent to the processing of the child’s data.', '16'],
  ])('%s', (text, age) =>
    expect(
      read(text)
        .childConsentAges.map((one) => one.age)
        .join(),
    ).toBe(age),
  )
})

describe('law that no longer applies', () => {
  const references = (text: string): string =>
    read(text)
      .superseded.filter(({ confidence }) => confidence >= sure)
      .map(({ reference }) => reference)
      .join()
  test.each([
    ['We comply with the Data Protection Act 1998.', 'dpa-1998'],
    ['The Data Protection Act 1998 has been repealed.', ''],
    ['Before 25 May 2018 the Data Protection Act 1998 applied.', ''],
    ['We follow the Data Protection Acts 1998 and 2018.', 'dpa-1998'],
    ['Under the Human Rights Act 1998 you have a right to respect.', ''],
    ['We comply with Directive 95/46/EC.', 'directive-95-46'],
    ['The EU GDPR applies to us as a UK company, Fern Ltd, registered in England.', 'eu-gdpr'],
    ['We follow the UK GDPR and the EU GDPR.', ''],
    ['Fern Ltd is registered in England. We transfer data outside the EEA.', 'outside-the-eea'],
    ['Fern Ltd is registered in England. We transfer data outside the UK and the EEA.', ''],
    ['Fern Ltd makes chairs. We do not send data outside the EEA.', 'outside-the-eea'],
    ['Fern Ltd makes chairs in Ireland. We do not send data outside the EEA.', ''],
    ['The UK left the EU in 2020.', ''],
    ['After the UK leaves the EU, the law may change.', 'leaving-the-eu'],
    ['The Data Protection and Digital Information Bill will change this.', 'dpdi-bill'],
    ['We may be fined up to £500,000.', 'pecr-cap'],
    ['You may complain to the supervisory authority in the Member State where you live.', 'member-state-authority'],
    ['You may complain to the ICO or to the supervisory authority in your Member State.', ''],
    ['You may complain to your EU supervisory authority or, in Britain, to the UK data protection regulator.', ''],
    ['You may complain to your EU supervisory authority or to [ours](https://ico.org.uk/make-a-complaint/).', ''],
    ['We have notified the ICO under the Data Protection Act.', 'dpa-registration'],
    ['We are registered under the Data Protection Act 2018 with the ICO.', ''],
    ['This was governed by the old Data Protection Act 1998.', ''],
    ['The GDPR applies.', ''],
  ])('%s', (text, expected) => expect(references(text)).toBe(expected))
})

describe('what the document is', () => {
  test.each([
    ['# Privacy policy\n\nWe use your name.', 'privacy-policy'],
    ['How we look after your information\n===\n\nWe use your name.', 'privacy-policy'],
    ['# Staff privacy notice\n\nWe use your name.', 'employee-notice'],
    ['# Privacy notice for job applicants\n\nWe use your name.', 'applicant-notice'],
    ['# Cookie policy\n\nWe use none.', 'cookie-policy'],
    ['# Terms and conditions\n\nYou pay, we deliver.', 'terms'],
    ['# fern\n\nA parser.\n\n## Installation\n\nRun it.\n\n## Usage\n\nCall it.', 'readme'],
    ['# Privacy policy template\n\nWe use your name.', 'template'],
    ['# Minutes\n\nThe committee met.', 'other'],
  ])('%s', (markdown, kind) => expect(readPolicy(markdown).policy.document.kind).toBe(kind))

  test('its language and law', () => {
    const german = 'Wir verarbeiten Ihre Daten nur, wenn Sie uns schreiben, und wir löschen sie danach. '.repeat(5)
    expect(readPolicy(`# Datenschutz\n\n${german}`).policy.document.language).toBe('other')
    expect(read('We use your name. '.repeat(20)).document.language).toBe('en')
    expect(read('We follow the UK GDPR.').document.law).toBe('UK')
    expect(read('We follow the CCPA.').document.law).toBe('other')
    expect(read('We use your name.').document.law).toBe('unstated')
  })
})
