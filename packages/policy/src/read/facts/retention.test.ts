import { describe, expect, test } from 'vitest'
import type { Duration, Period, RetentionEntry } from '../../model/retention.ts'
import { readPolicy } from '../read.ts'

const length = ({ months, days }: Duration): string =>
  months > 0 ? (months % 12 === 0 ? `${months / 12}y` : `${months}m`) : days >= 1 ? `${days}d` : `${Math.round(days * 24 * 60)}min`

const shown = (period: Period): string => {
  switch (period.kind) {
    case 'duration': {
      const { atLeast, atMost, trigger } = period
      const bounds = [atLeast, atMost].map((bound) => (bound === undefined ? '' : length(bound)))
      return `${bounds[0] === bounds[1] ? bounds[0] : bounds.join('–')}${trigger === undefined ? '' : ` @${trigger.key}`}`
    }
    case 'criterion':
      return `@${period.trigger.key}`
    default:
      return period.kind
  }
}

/** What an entry says: 'contact-details: 6y @contract-end'. */
const said = ({ data, period }: RetentionEntry): string => `${[...new Set(data.map(({ key }) => key))].join('+') || '?'}: ${shown(period)}`

const read = (text: string): readonly string[] => readPolicy(text).policy.retention.map(said)

describe('sentences anywhere', () => {
  test.each([
    ['We keep invoices for six years.', ['financial: 6y']],
    ['We keep your deposit for 30 days and your invoices for two years.', ['financial: 2y']],
    [
      'We hold your telephone number to ring you when the van is late and to settle claims of damage (our contract), for two years.',
      ['telephone-number: 2y'],
    ],
    ['We hold your telephone number to ring you about the ovens that we let to cafés in the season, for two ovens or more.', []],
    ['We keep your emails for 6 (six) years after the contract ends.', ['email-address: 6y @contract-end']],
    ['A well-known chain keeps quiet. It says that it keeps your history for 30 years.', []],
    ['A certain supermarket keeps your receipts for ten years.', []],
    ['## Your rights\n\n- Drop it: have it deleted when we no longer need it.', []],
    ['## Your rights\n\nWe keep your data until we no longer need it.', ['personal-data: vague']],
    ['An agency has its own notice and keeps timesheets for ten years.', []],
    ['CCTV footage is overwritten after 30 days.', ['video: 30d']],
    ['Once a claim is closed we store the file for 12 years.', ['personal-data: 12y']],
    ['Order forms go when four years have passed.', ['form-order: 4y']],
    ['CCTV recordings drop off our system after 30 days.', ['video: 30d']],
    ['Lots go to the auction after four weeks.', []],
    ['We destroy letters after two years in the same sweep.', ['communications: 2y']],
    ['Invoices: current tax year plus six.', ['financial: 6y @financial-year-end']],
    ['Payroll records: employment + 3 years.', ['financial: 3y @employment']],
    ['Player files: until age 25.', ['player: @age']],
    ['| Type | Period |\n|---|---|\n| Invoices | 7 yrs |', ['financial: 7y']],
    ['Keep your ticket for a year in case you win.', []],
    [
      'A safe is in the office.\n\n| | |\n|---|---|\n| Accident forms | 3 years from the accident |\n| Coaches | 1 year after they stop |',
      ['complaints: 3y @accident', 'coach: 1y @membership-end'],
    ],
    ['We sell:\n\n| | |\n|---|---|\n| Season tickets | 12 months |\n| Lockers | 6 months |', []],
    ['## How long\n\n| | |\n|---|---|\n| Invoices | to the end of the season |', ['financial: @academic-year-end']],
    ['## How long we keep data\n\n- Emails: as long as we run the bus', ['email-address: @bus-long-run']],
    ['## How long we keep data\n\n- Emails: as long as we hold them', ['email-address: vague']],
    ['## How long we keep data\n\n- Emails: as long as we think right', ['email-address: vague']],
    ['The council retains planning applications for 12 months.', ['property: 1y']],
    ['Your contact details will be held for between two and five years.', ['contact-details: 2y–5y']],
    ['Call recordings are kept for no longer than three months.', ['audio: –3m']],
    ['We hang on to your order history for up to 7 years.', ['transactions: –7y']],
    ['We don’t keep your personal data for longer than 2 years.', ['personal-data: –2y']],
    ['Personal data is retained for a minimum of 5 years.', ['personal-data: 5y–']],
    ['We keep medical records until the patient turns 25.', ['health: @age']],
    ['Once you close your account we delete your profile.', ['account: @account-closure']],
    ['Your details stay on the mailing list until you unsubscribe.', ['personal-data: @objection']],
    ['We store your information for as long as you have an account with us.', ['personal-data: @account-closure']],
    ['We will hold your personal data throughout your membership.', ['personal-data: @membership-end']],
    ['We keep your personal data for as long as necessary.', ['personal-data: vague']],
    ['We hold your personal data for the time given in our retention schedule.', ['personal-data: vague']],
    ['Personal data shall not be kept for longer than is necessary for its purposes.', ['personal-data: vague']],
    ['We keep your chats for ever.', ['communications: indefinite']],
    ['Your e-mail address is in the git history forever.', ['email-address: indefinite']],
    ['Your posts stay public for good.', ['communications: indefinite']],
    ['Your name will be on our website permanently.', ['name: indefinite']],
    ['If you apply for a job with us, we keep your application for six months after the decision.', ['recruitment: 6m @decision']],
    ['Payroll records are retained for 3 years from the end of the tax year.', ['financial: 3y @tax-year-end']],
    ['We keep accounts records for six years, and CCTV footage for one month.', ['financial: 6y', 'video: 1m']],
    ['After 12 months of inactivity we remove your account.', ['account: 1y @last-contact']],
    ['Our app deletes your location data after 24 hours.', ['location: 1d']],
    ['Images from our cameras are wiped every 28 days.', ['photograph: 28d']],
    ['Your record is kept until you request deletion.', ['personal-data: @request']],
    ['Photos are kept until such time as you ask us to take them down.', ['photograph: @request']],
    ['Your data is held for the length of the course.', ['personal-data: @decision']],
    ['We keep information for as long as your account is active or as needed to serve you.', ['?: vague']],
    ['Unsuccessful applications are shredded after a year.', ['recruitment: 1y']],
    ['Your photographs are deleted as soon as they are no longer required.', ['photograph: vague']],
    ['How long we keep it: six years after your last order.', ['?: 6y @last-contact']],
    ['We permanently delete your photographs after 30 days.', ['photograph: 30d']],
    ['We do not delete your photographs until you leave the club.', ['photograph: @membership-end']],
    ['Photographs are wiped every week.', ['photograph: –7d']],
    ['In the third year we shred invoices.', ['financial: –2y']],
    ['When you unsubscribe, your email address is deleted at once.', ['email-address: –0min @objection']],
    ['A year after the end of the season the email address is deleted.', ['email-address: 1y @academic-year-end']],
    ['| Data | Storage |\n|---|---|\n| Invoices | six years |', ['financial: 6y']],
    ['| We keep | For |\n|---|---|\n| Invoices | six years |', ['financial: 6y']],
    ['| What | Until |\n|---|---|\n| Email address | you leave |', ['email-address: @leav']],
    ['- Leases: six years after they end\n- Deeds: twelve years after they end', ['leas: 6y @end-they', 'deed: 12y @end-they']],
    ['# P\n\n**How long do you keep my photographs?** Two years.', ['photograph: 2y']],
    ['# P\n\n### CCTV\n\nRecordings are deleted after a week.', ['video: 7d']],
    ['The law requires us to keep invoices for six years.', ['financial: 6y']],
    ['Photographs are kept until the hall has been sold.', ['photograph: @hall-hav-sell-until']],
    ['Once the play is over, your email address is wiped.', ['email-address: @onc-over-play']],
    ['We keep your email address for as long as you sing with us.', ['email-address: @long-sing']],
    ['Your email address survives in our books for two years.', ['email-address: 2y']],
    ['Photographs are wiped in October.', ['photograph: –1y']],
    ['Photographs are kept until Christmas.', ['photograph: @christma-until']],
    ['# P\n\n**How long do you keep my photographs?** Two years.\n\n**And invoices?** Six years.', ['photograph: 2y', 'financial: 6y']],
    ['| What | Gone by |\n|---|---|\n| Invoices | six years after payment |', ['financial: 6y @collection']],
  ])('%s', (text, entries) => expect(read(text)).toEqual(entries))
})

describe('what isn’t retention', () => {
  test.each([
    ['We will respond to your request within one month.'],
    ['In May 2019 we deleted the photographs.'],
    ['We check every January whether your name is still right.'],
    ['# P\n\n**Will you meet us?** Yes.\n\n**And photographs?** Three years of practice.'],
    ['We may extend this by two further months where requests are complex.'],
    ['Our firm has been established for over 20 years.'],
    ['You must be at least 13 years old to use the app.'],
    ['We give you 30 days’ notice of any change.'],
    ['Our hoodies come with a two year warranty.'],
    ['Your data is stored on secure servers in Leeds.'],
    ['We keep your data safe with passwords and locked cabinets.'],
    ['We review this policy every 12 months.'],
    ['We back up our systems every 24 hours.'],
    ['Every two years we ask you whether your details are right.'],
    ['You should keep a copy of your receipt for six years.'],
    ['Google keeps analytics data for 14 months.'],
    ['The session cookie lasts for 30 minutes.'],
    ['We hold regular meetings during your membership of the committee.'],
    ['You may cancel within 14 days of receiving your order.'],
    ['If we ever introduce recording, we will keep it for 30 days.'],
    ['We store the card in the drawer until the shop opens.'],
    ['We process your data during the contract.'],
    ['We never keep your data indefinitely.'],
    ['A lease is kept by HM Land Registry indefinitely.'],
    ['The old firm’s ledgers are kept for ever; they are nothing to do with us.'],
    ['Some firms keep data indefinitely.'],
    ['Our old policy kept orders for ten years.'],
    ['# Your rights\n\nTo have it deleted. We’re sorry, but we cannot delete entries in a log book.'],
    ['We use your address to send you our magazine twice a year.'],
    ['# Your rights\n\nYou can have your data erased where:\n\n- we no longer need to hold it for what we took it for\n- you object'],
    ['You may ask us to limit what we do with your data where we hold it and no longer need it.'],
    ['A shop must keep your order for six years.'],
    ['We tidy old photographs every week, and delete spam daily.'],
    ['An agency will keep your photographs for two years.'],
    ['Deleting the app does not delete your photographs.'],
    ['We have been keeping records of frogs for fifty years.'],
    ['The printer’s own policy says that it deletes photographs after 90 days.'],
    ['- Guarantee: ten years from completion\n- Returns: a month from delivery'],
    ['You may require us to delete your email address after two years.'],
    ['Please keep your invoice for a year, and hold on to our letter for two.'],
    ['Until the flood your letters were kept for ten years.'],
    ['Your deposit is kept for six weeks.'],
    ['Your email address stays with your landlord until the house has been sold.'],
    ['Our kittens stay with us for two years.'],
    ['# How we keep your papers secure\n\nWe lock them up in accordance with the law.'],
  ])('%s', (text) => expect(read(text)).toEqual([]))
})

describe('under a heading on retention', () => {
  test.each([
    ['- contact data – for the duration of our contract;\n- logs – 90 days.', ['contact-details: @contract-end', 'logs: 90d']],
    ['Contact data: 2 years\n\nPayment details: 7 years after the last payment', ['contact-details: 2y', 'payment: 7y @last-contact']],
    [
      '| Data | Period |\n| --- | --- |\n| Registers | 3 years |\n| CVs | Until the vacancy is filled |',
      ['register: 3y', 'recruitment: @decision'],
    ],
    [
      '| What | Why | How long |\n| --- | --- | --- |\n| Photographs | Our website | Until you withdraw your consent |\n| Diet | Lunch | deleted after the event |',
      ['photograph: @consent-withdrawal', 'dietary: @event-end'],
    ],
    ['We keep your data only for as long as:\n\n- the law requires us to\n- we need it for the purposes above', ['?: vague', '?: vague']],
    ['Once the retention period ends, we delete the data.', []],
    ['We keep it as long as we need it. After that time it is securely shredded.', ['?: vague']],
    ['The papers are shredded at the end of the electoral cycle.', ['paper: @membership-end']],
    ['Once those visits stop, we shred it.', ['?: @event-end']],
    ['You can ask us for details of our retention periods.', []],
    ['**Pupil files**: until the pupil turns 25.', ['education: @age']],
    ['We will answer your request within one month.', []],
    ['We review our schedule every two years.', []],
    ['I have taught yoga for 15 years.', []],
    ['Acme Booking keeps its own logs for 90 days.', []],
    ['SEN files: until the 31st birthday of the pupil.', ['sen: @age']],
    ['### CCTV\n\nFootage is kept for thirty-one days.', ['video: 31d']],
    ['1. Financial records – current year plus six years', ['financial: 6y @financial-year-end']],
    ['- Support tickets – as needed\n- System logs: varies', ['communications: vague', 'logs: vague']],
    ['Contact data – for the duration of cooperation, and thereafter as needed for record-keeping.', ['contact-details: vague']],
    [
      'Tax records – for the period required by law (typically at least 5 years after the 31 January deadline).',
      ['financial: 5y– @tax-return-deadline'],
    ],
  ])('%s', (text, entries) => expect(read(`# Privacy policy\n\n## How long we keep data\n\n${text}\n`)).toEqual(entries))
})

test('says whose data, and for what', () => {
  const [entry] = readPolicy('If you are a supplier, we keep contact details of your staff for two years.').policy.retention
  expect(entry).toMatchObject({ subject: 'contact details of your staff', people: 'staff', purpose: 'If you are a supplier' })
})

test.each([
  'The printer’s own notice says "as long as necessary" of its logs.',
  'An exchange may keep letters “for as long as needed”, which is theirs to explain.',
  'How long a form stays is up to each school, and a few keep theirs for ever.',
  'Most of them keep it indefinitely.',
  'The land registry, who keep it permanently, have a notice of their own.',
  'In 2016 the board wrote “members’ letters are kept for ever”; we have thrown that out.',
])('others, or in quotation marks: %s', (text) => {
  expect(read(`# Privacy\n\n## How long we keep data\n\n${text}\n`)).toEqual([])
})

test.each([
  'Snow depths are about nobody, and we keep them for ever.',
  'Timetables contain no personal data and are kept permanently.',
  'Borrowed skis have nothing to do with you as a person; scores stay for good.',
  'Spare bicycles are kept for good.',
  'You sign for what you borrow with your name; the tools stay for good.',
  'Totals stay for ever, and they say nothing about you.',
  'Old returns are kept for ever, with names left out.',
  'Registers are kept for ever, even though everybody in them is dead.',
  'The yearly totals stay on our wall for ever. They show no names.',
  'Minutes that name no individuals are kept permanently.',
  'Issues of our magazine stay in our archive permanently.',
  'Portraits of the founders are kept for good, and everybody in them is dead.',
  'Letters from before the railway came are kept permanently; those who wrote them are long dead.',
])('what is nobody’s data is exempt: %s', (text) => {
  const entries = readPolicy(`# Privacy\n\n## How long we keep things\n\n${text}\n`).policy.retention
  expect(entries.map(({ exempt }) => exempt)).not.toContain(false)
})

test.each([
  'Most messages are kept for ever.',
  'Some of your letters stay indefinitely.',
  'We keep the "guest book" for ever.',
  'Files are never deleted, the chair having said so.',
  'If you leave a comment, it is retained indefinitely.',
  'Letters stay for good. They name who wrote them.',
  'Files of those who die in service are kept for ever.',
  'We keep the lists for ever, with names left in.',
  'We keep your file for ever and tell nothing about you to anyone.',
  'We keep your file for ever, though we have little to do with you by then.',
  'We keep your file for ever, though we have nothing to do with people by then.',
  'Names and addresses of our members are kept for ever, even when they have been dead for years.',
  'Recordings from the equipment are kept for ever.',
  'Registers from before 2020 are kept for ever.',
  'Registers from long before 2020 are kept for ever.',
  'Letters dated before May 2019 are kept for ever.',
  'Registers that go back to before 2020 are kept for ever.',
  'Photographs of your equipment are kept for ever with your name.',
])('ours all the same: %s', (text) => {
  const entries = readPolicy(`# Privacy\n\n## How long we keep things\n\n${text}\n`).policy.retention
  expect(entries.map(({ period, exempt }) => [period.kind, exempt])).toEqual([['indefinite', false]])
})

test.each([
  'The old till never deleted anything.',
  'Before we moved, letters were kept for ever.',
  'Registers from before 2020 were kept for ever.',
  'Until the spring of 2021 we kept letters for ever.',
  'Our first site did not delete accounts.',
  'Deletion is permanent: we can’t restore your account.',
  'If we kept your details forever you would be right to complain.',
])('what was, or would be: %s', (text) => {
  const entries = readPolicy(`# Privacy\n\n## How long we keep things\n\n${text}\n`).policy.retention
  expect(entries.filter(({ period }) => period.kind === 'indefinite')).toEqual([])
})

test('leaves alone what is anonymous, and what a statute keeps', () => {
  const exempt = (text: string): readonly boolean[] => readPolicy(text).policy.retention.map((entry) => entry.exempt)
  expect(exempt('We keep anonymous statistics indefinitely.')).toEqual([true])
  expect(exempt('The law requires that marriage registers are kept permanently.')).toEqual([true])
  expect(exempt('We keep pseudonymised statistics indefinitely.')).toEqual([false])
})

test('a row is about the data in it, whatever its first cell says', () => {
  const [entry] = readPolicy('# P\n\n| Purpose | Data | Kept for |\n|---|---|---|\n| To post your order | Name, address | six years |\n')
    .policy.retention
  expect(entry).toMatchObject({ subject: 'Name, address', purpose: 'To post your order' })
})

test('rows on the same data have the purposes of their column', () => {
  const table = '# P\n\n| Data | Purpose | Period |\n|---|---|---|\n| E-mail | Newsletter | 2 years |\n| E-mail | Tickets | 2 years |\n'
  expect(readPolicy(table).policy.retention.map(({ purpose }) => purpose)).toEqual(['Newsletter', 'Tickets'])
})

test('a label behind a sentence on data gives its period', () => {
  const { retention } = readPolicy(
    '# P\n\n## Our server\n\nWe note IP addresses to find abuse. Legal basis: our interest in safety. Retention: 90 days.\n',
  ).policy
  expect(retention.map(({ subject }) => subject)).toEqual(['IP addresses'])
})
