import { expect, test } from 'vitest'
import { readPolicy } from '../read.ts'

const data = (text: string): readonly string[] =>
  readPolicy(text).policy.data.map(({ key, says }) => (says === 'denied' ? `no ${key}` : key))
const sources = (text: string): readonly string[] => [
  ...new Set(readPolicy(text).policy.sources.map(({ from, unnamed }) => (unnamed ? 'somewhere' : from))),
]

test.each([
  ['We collect your full name, date of birth and home address.', ['name', 'birth-date', 'postal-address']],
  ['When you book we ask for your phone number.', ['telephone-number']],
  ['You give us your child’s name and any allergies.', ['name', 'health']],
  ['What we collect: your CV and right to work documents.', ['recruitment', 'identity']],
  ['The app records your heart rate.', ['health']],
  ['# Policy\n\n## Information we hold\n\n- Contact details\n- CCTV footage', ['contact-details', 'video']],
  ['# Policy\n\n| Data | Why |\n| --- | --- |\n| IP address | Security |', ['ip-address']],
  ['Data scope: name, e-mail address, message content.', ['name', 'email-address', 'communications']],
  ['Hirer details: name, e-mail address and vehicle registration.', ['name', 'email-address', 'vehicle']],
  ['We do not collect any special category data.', ['no special-category']],
  ['We process personal data.', ['personal-data']],
  ['The stall shows your name.', ['name']],
  ['In the diary are names and phone numbers.', ['name', 'telephone-number']],
  ['What ends up in our files: who you are, how to ring you and where you live.', ['identity', 'contact-details', 'postal-address']],
  ['Location: needed to draw your route.', ['location']],
  ['| We hold | Because |\n| --- | --- |\n| IP address | Security |', ['ip-address']],
  ['Photographs of members hang in the hall.', ['photograph']],
  ['We collect your name and your allergies.', ['name', 'health']],
  ['We collect the breed of your dog and health information.', ['health']],
  ['We collect the breed of your dog, your allergies and your name.', ['health', 'name']],
])('reads the data in: %s', (text, keys) => expect(data(text)).toEqual(keys))

test.each([
  ['Our address is 1 High Street.'],
  ['You can change your name.'],
  ['We want to know who you are.'],
  ['The courier keeps its own records of your name.'],
  ['Leave out your age when you write.'],
  ['# Policy\n\n## Data we hold\n\n- Your dog’s vaccination records'],
  ['As a processor we hold diagnoses, which surgeries enter.'],
  ['We hold horse medical histories.'],
  ['Please contact us by email or phone.'],
  ['We comply with data protection law.'],
  ['Our clients may keep names and home addresses of their own tenants in it.'],
  ['Special category data is that which shows ethnicity, health or religion.'],
  ['Purposes: invoices, handling claims, complaints and disputes.'],
  ['# Policy\n\n## Your rights\n\nYou can ask us to correct your name.'],
])('reads no data in: %s', (text) => expect(data(text).filter((key) => key !== 'personal-data')).toEqual([]))

test('marks special categories and criminal offences', () => {
  const found = readPolicy('We hold your religion, trade union membership and criminal convictions.').policy.data
  expect(found.map(({ special, criminal }) => special ?? criminal)).toEqual([
    'religious-or-philosophical-beliefs',
    'trade-union-membership',
    true,
  ])
})

test.each([
  ['Your insurer asks about your health.', 0],
  ['The form of the council asks about disabilities; it goes to the council and not to us.', 0],
  ['No medical notes. The union’s own form asks about asthma, and that is between you and them.', 0],
  ['We used to ask about disability, and deleted the answers.', 0],
  ['A “health check” is one of your timber.', 0],
  ['Your employer holds your sickness record and passes it to us.', 1],
  ['We ask about disability.', 1],
])('%s: %s', (text, most) => {
  const found = readPolicy(`# Privacy\n\n## What we collect\n\n${text}`).policy.data
  expect(found.some(({ special, confidence }) => special !== undefined && confidence > 0.6) ? 1 : 0).toBe(most)
})

test.each([
  ['You provide most of the information when you fill in our forms.', ['person']],
  ['We get your name from your employer.', ['others']],
  ['Your GP surgery sends us your records.', ['others']],
  ['GivingTree passes on the names of those who sponsor us.', ['others']],
  ['We may receive information about you from Companies House.', ['public']],
  ['Information is collected automatically when you browse our site.', ['device']],
  ['We obtain your credit score from credit reference agencies.', ['others']],
  ['| Data | From |\n|---|---|\n| Marks | the exam board |', ['others']],
  ['Names are fed into our system by the estate agents.', ['others']],
  ['Some of the personal data that we hold was not obtained from you.', ['somewhere']],
])('reads the source in: %s', (text, from) => expect(sources(text)).toEqual(from))

test.each([
  ['We provide you with a receipt.'],
  ['You can get your record from your school.'],
  ['Gallons of tea passes on the nights of the play.'],
  ['| Data | Kept until |\n|---|---|\n| Photographs | you tell me to take them down |'],
  ['You give your consent by ticking the box.'],
  ['# Policy\n\n## Your rights\n\nYou can ask where data comes from.'],
])('reads no source in: %s', (text) => expect(sources(text)).toEqual([]))
