import { describe, expect, test } from 'vitest'
import { sure } from '../../../model/fact.ts'
import { readPolicy } from '../../read.ts'

/** 'controller:email' for each contact, with '?' for one that is promised and not there. */
const contacts = (markdown: string): string =>
  readPolicy(markdown)
    .policy.contacts.map(({ of, channel, value }) => `${of}:${channel}${value === undefined ? '?' : ''}`)
    .join(' ')

describe('whose contact details', () => {
  test.each([
    ['# P\n\nEmail us at hello@fern.example.', 'controller:email'],
    ['# P\n\nYou can write to us: Fern Books, 3 Quay St, Truro, TR1 2AB.', 'controller:post'],
    ['# P\n\nRing 01872 555123 or +44 (0)1872 555 124.', 'controller:phone controller:phone'],
    ['# P\n\nUse our [contact form](/contact).', 'controller:form'],
    ['# P\n\nTo exercise any right, fill in the form on our website.', 'controller:form'],
    ['# P\n\nContact us via the website.', 'controller:website?'],
    ['# P\n\nSee the contact details at the end of this notice.', 'controller:email?'],
    [
      "# P\n\n## Complaints\n\nYou can complain to the ICO.\n\nInformation Commissioner's Office\nWycliffe House\nWater Lane\nWilmslow\nCheshire\nSK9 5AF\n\nHelpline number: 0303 123 1113",
      'commissioner:post commissioner:phone',
    ],
    ['# P\n\nOur data protection officer is Priya Nair. Email: dpo@fern.example', 'dpo:email'],
    [
      '# P\n\n**Data Protection Officer**\n\nPriya Nair\n\nFern Council, 3 Quay Street, Truro TR1 2AB\n\npriya@fern.example',
      'dpo:post dpo:email',
    ],
    ['# P\n\nWe are registered with the ICO (ZA123456). You can email office@fern.example.', 'controller:email'],
    ['# P\n\nOur EU representative is Beech GmbH, privacy@beech.example.', 'representative:email'],
    ['# P\n\n| Contact | Detail |\n|---|---|\n| Email | hi@fern.example |\n| Phone | 0117 496 0000 |', 'controller:email controller:phone'],
    ['# P\n\n## Who we share with\n\nMailbird – see privacy@mailbird.example.', 'other:email'],
    ['# P\n\nWe collect your phone number (e.g. 07700 900123) and postcode.', ''],
    ['# P\n\nWe delete enquiries sent through the contact form after a year.', ''],
    ['# P\n\nTo reach the data protection officer, use the form at https://www.fern.example/dpo.', 'dpo:form'],
    ['# P\n\nInstagram has its own data protection officer: privacy@instagram.example.', 'other:email'],
    ['# P\n\nWe need not appoint a data protection officer. Questions go to office@fern.example.', 'controller:email'],
    ['# P\n\n**Who is your data protection officer?**\n\nPriya Nair, priya@fern.example', 'dpo:email'],
    ['# P\n\nCompany number 01234567. VAT GB 123 4567 89. ICO registration ZA123456.', ''],
    ['# P\n\nIf you have questions about this policy, please get in touch with Jo at jo (at) fern.example.', 'controller:email'],
    ['# P\n\nWrite to The Secretary, Fern Club, The Old Mill, Mill Lane, Ely CB7 4AA', 'controller:post'],
    ['# P\n\nContact: {{ email }}', 'controller:email?'],
    ['# P\n\nContact: [insert email]', 'controller:email?'],
    ['# P\n\nMessage us on WhatsApp on 07700 900123.', 'controller:phone'],
    ['# P\n\nTel: 020 7946 0018', 'controller:phone'],
    [
      '# P\n\nAs a company in the US we are at 500 Main Street, Springfield, IL 62701. Call +1 555 010 9999.',
      'controller:post controller:phone',
    ],
    [
      '# P\n\nYou may contact the ICO at https://ico.org.uk or by phone on 0303 123 1113. Please contact us first at hi@fern.example.',
      'commissioner:phone controller:email',
    ],
    ['# P\n\nEmail ann@notico.org.uk.', 'controller:email'],
    ['# P\n\nParcels go with Swift Ltd. Ask Swift at hi@swift.example.', 'other:email'],
    ['# P\n\nThis site is run by Fern Ltd. Ask Fern at hi@fern.example.', 'controller:email'],
    ['# P\n\nAsk by using [this form](/ask).', 'controller:form'],
    ['# P\n\nIf anything is unclear, fill in the [enquiry form](/ask).', 'controller:form'],
    ['# P\n\nEmail ann@ico.org.uk.', 'commissioner:email'],
    ['# P\n\nEmail [ann](mailto:ann@cy.ico.org.uk).', 'commissioner:email'],
    ['# P\n\nOpen an issue on our GitHub repository or raise a support ticket.', 'controller:form'],
  ])('%s', (markdown, expected) => expect(contacts(markdown)).toBe(expected))
})

describe('the representative', () => {
  const representatives = (text: string): number => readPolicy(`# P\n\n${text}\n`).policy.representatives.length
  test.each([
    ['Beech Ltd stands in for us in the UK.', 1],
    ['Our point of contact in the UK for data protection, under Article 27, is Beech Ltd.', 1],
    ['Our sales representative in the UK is Jo Beech.', 0],
  ])('%s', (text, count) => expect(representatives(text)).toBe(count))
})

describe('the data protection officer', () => {
  const officer = (text: string): string =>
    readPolicy(`# P\n\n${text}\n`)
      .policy.officers.map(({ says, confidence }) => (confidence >= sure ? says : ''))
      .join()
  test.each([
    ['We have appointed a data protection officer (DPO).', 'stated'],
    ['We are not required to have a Data Protection Officer.', 'denied'],
    ['We do not have a DPO; our privacy lead is Jo.', 'denied'],
    ['Data protection officer: we do not have one because we are small.', 'denied'],
    ['If you do not have one of our forms, write to our data protection officer.', 'stated'],
    ['Write to our data protection officer, even if you do not have any proof.', 'stated'],
    ['You do not have one of our forms? Our data protection officer will send it; you do not have any fee to pay.', 'stated'],
    ['Contact your school’s Data Protection Officer.', ''],
    ['Our Data Protection Lead is Jo.', ''],
    ['We train data protection officers.', ''],
    ['Some bodies must have a data protection officer.', ''],
    ['Every council must have a data protection officer. Ours is Jo.', 'stated'],
    ['As a small charity we have no need to appoint a data protection officer.', 'denied'],
    ['The Data Protection Officer for the council is Priya Nair.', 'stated'],
    ['DPO: Priya Nair', 'stated'],
    ['If we ever appoint a data protection officer, we will say so here.', ''],
    ['Because of our size we have not appointed a Data Protection Officer.', 'denied'],
    ['The client’s data protection officer will answer.', ''],
    ['Questions go to the Trust’s Data Protection Officer.', 'stated'],
    ['We are exempt from appointing a DPO.', 'denied'],
    ['We have outsourced the role of DPO to Beech Ltd.', 'stated'],
  ])('%s', (text, says) => expect(officer(text)).toBe(says))
})
