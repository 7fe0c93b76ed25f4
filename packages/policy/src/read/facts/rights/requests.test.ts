import { describe, expect, test } from 'vitest'
import { readPolicy } from '../../read.ts'

const policyOf = (text: string) => readPolicy(`# Privacy notice\n\nWe run the village hall.\n\n${text}\n`).policy

test.each<readonly [string, boolean]>([
  ['To exercise your rights, e-mail hall@example.org.', true],
  ['If you want to use any of these rights, please contact us.', true],
  ['Requests can be made in writing to the clerk.', true],
  ['To make a request, use the form on our website.', true],
  ['Just ask us for a copy of your data: call 01632 960 001.', true],
  ['## Your rights\n\n- Access to your data\n\nGet in touch with the office.', true],
  ['If you have any questions about this notice, write to the trustees.', true],
  ['## What you can ask for\n\n- a copy of your data\n\nYou only have to ask.', true],
  ['## Room hire\n\nNeed more chairs? Just ask.', false],
  ['You can manage your data in your account settings; to have your data deleted, tell us.', true],
  ['You have the right to access your data.', false],
  ['You may have a copy of your data, or have it erased. Applications to the records officer.', true],
  ['You have the right to erasure. It works by e-mail or over the counter.', true],
  ['**How to use your rights.** You can see your data. If unhappy, write to the ICO at casework@ico.org.uk.', false],
  ['You have the right to complain to the ICO. Contact the ICO at ico.org.uk.', false],
  ['You can have your data erased, or in a form that another hall can read.', false],
  ['You can have your data erased, or moved to electronic form.', false],
  ['You can have your data erased. Fill in the form at the hall.', true],
  ['You can have your data erased. A word to any of us does it.', true],
  ['To book the hall, contact us.', false],
  ['You have the right to access your data.\n\n## Contact\n\nWe love to hear from you, and questions about this page are welcome.', false],
])('whether a way to use rights is given: %s', (text, expected) => {
  expect(policyOf(text).exercise.length > 0).toBe(expected)
})

test.each<readonly [string, readonly string[]]>([
  ['To use your rights, send a message to our email address.', ['email']],
  ['To use your rights, write to us.', ['post']],
])('the channels of %s', (text, expected) => {
  expect(policyOf(text).exercise.flatMap(({ channels }) => channels)).toEqual(expected)
})

describe('time limits', () => {
  test.each<readonly [string, string]>([
    ['We will respond to your request within one month.', '1m'],
    ['You will get an answer to your access request within 30 days.', '30d'],
    ['We aim to reply to requests within 20 working days.', '28d'],
    ['## Your rights\n\nWe have one calendar month to respond.', '1m'],
    ['We must answer a subject access request within 40 days.', '40d'],
    ['Your copy will be with you within 60 days of asking.', '60d'],
    ['Until May 2018 the law let firms take 40 days to answer a request.', ''],
    ['It may take us up to three months to respond to your request if it is complex.', '3m extension'],
    ['We respond to requests within one month, and may extend this by two further months.', '1m 2m extension'],
    ['We answer requests in a month; tangled ones might need up to two months longer.', '1m 2m extension'],
    ['We respond to requests within 40 days; a complex one may take two further months.', '40d 2m extension'],
    ['We respond to requests within three months where they are complex, and within one month otherwise.', '3m extension 1m extension'],
    ['We will respond to your request within one hundred and twenty days.', '120d'],
    ['You can expect a response to your request within 45 calendar days.', '45d'],
    ['## Your rights\n\nWe will respond within six weeks.', '42d'],
    ['## Your rights\n\nWe will come back to you within 60 days of your request.', '60d'],
    ['We try to respond to all requests within one month. It may take us longer than a month if your request is complex.', '1m'],
    ['## Your rights\n\nWe get back to you in one month; a tangled request may take up to two months more.', '1m 2m extension'],
    ['## Your rights\n\nWe have forty days in which to act on what you ask.', '40d'],
    ['## Your rights\n\nIt takes us two months to send you your file.', '2m'],
    ['## Your rights\n\nYou should have our reply in no more than 60 days.', '60d'],
    ['## Your rights\n\nWe try to answer ordinary e-mails inside 60 days.', ''],
    ['## Your rights\n\nBackups are overwritten within 90 days of a request to delete.', ''],
    ['You have 30 days to appeal. You have the right of access.', ''],
    ['We respond to complaints within 30 days.', ''],
    ['We keep your request for 90 days.', ''],
    ['Orders are sent within 40 days.', ''],
  ])('%s', (text, expected) => {
    const terms = policyOf(text).requestTerms.filter(({ kind }) => kind === 'time-limit')
    expect(
      terms.map(({ days, months, general }) => `${days === undefined ? `${months}m` : `${days}d`}${general ? '' : ' extension'}`).join(' '),
    ).toBe(expected)
  })
})

describe('fees', () => {
  test.each<readonly [string, string]>([
    ['We charge a fee of £10 for a copy of your data.', 'general'],
    ['You can ask for a copy of your data. We may charge you a small fee for this service.', 'general'],
    ['Access to your records costs a fee of 25 pounds: a charge of £25 applies to each request.', 'general'],
    ['## Your rights\n\nYou must send a payment of £10 with your request: a fee is payable.', 'general'],
    ['A fee of £10 is payable for each subject access request.', 'general'],
    ['We charge a £10 administration fee for subject access requests.', 'general'],
    ['Access requests are subject to a £10 fee.', 'general'],
    ['There is a £10 charge for a copy of your data.', 'general'],
    ['Each access request costs £10.', 'general'],
    ['You can see your data free of charge.', ''],
    ['We will not charge you for this unless your request is excessive. You have the right of access.', ''],
    ['You have the right of access. We may charge a reasonable fee where the law allows us to.', 'limited'],
    ['You will not have to pay a fee to access your data.', ''],
    ['There is no charge for a request.', ''],
    ['You can have a copy of your data. We may charge a reasonable fee if your request is clearly unfounded or excessive.', 'limited'],
    ['Requests are free of charge. We may, however, charge a fee for further copies of your data.', 'limited'],
    ['Requests are free. We may charge a fee where a request is repetitive.', 'limited'],
    ['Hiring the hall costs a fee of £10.', ''],
    ['A copy of your data is free; the fee of £10, still on some sites, was scrapped in 2018 and applies no longer.', ''],
    ['A copy of your data is free. You may have read of a £10 fee.', ''],
    ['The membership fee is £10.', ''],
    ['A subject access request costs £10, payable when you send it.', 'general'],
    ['If you want us to erase your data, a fee of £30 applies.', 'general'],
    ['Requests to access your data carry a small fee.', 'general'],
    ['| Right | Fee |\n|---|---|\n| Access | £10 |', 'general'],
    ['A new card costs £3. To correct your data, ask at the desk.', ''],
    ['We pay our processor a fee of £5 for each request.', ''],
    ['A fee of £10 may apply to the records of someone who has died. Your own records are free.', ''],
    ['You can ask for your data to be erased. Refunds of the £5 joining fee are made to your card.', ''],
    ['We waive the £10 fee that the old law allowed for access requests.', 'limited'],
    ['For a copy of your data we charge a fee of £10, and we never waive the fee.', 'general'],
    ['For a copy of your data we charge a fee of £10. We do not waive this charge.', 'general'],
    ['We charge £10 for a copy of your data, even where somebody has died.', 'general'],
    ['We charge £10 for a copy of the data of somebody who has died.', ''],
    ['A fee of £10 is payable for each access request under the Data Protection Act 1998.', 'general'],
    ['## Your rights\n\nWe charge nothing, but late cancellations are charged at £10.', ''],
    ['## Your rights\n\nLost cards are replaced for a fee of £5.', ''],
    ['## Your rights\n\nEveryone is charged £10.', 'general'],
    ['## Your rights\n\nCopies are sent for a fee of £5.', 'general'],
    ['Calls to us are charged at the local rate. You have the right of access.', ''],
  ])('%s', (text, expected) => {
    const fees = policyOf(text).requestTerms.filter(({ kind, says }) => kind === 'fee' && says !== 'denied')
    expect([...new Set(fees.map(({ general }) => (general ? 'general' : 'limited')))].join(' ')).toBe(expected)
  })
})

describe('automated decisions', () => {
  test.each<readonly [string, string]>([
    ['We do not make decisions by automated means.', 'denied'],
    ['There is no automated decision-making.', 'denied'],
    ['No decision about you is made solely by automated means.', 'denied'],
    ['We don’t use automated decision-making or profiling.', 'denied'],
    ['You will not be subject to decisions based solely on automated processing.', 'denied'],
    ['Automated decision-making: we make no automated decisions.', 'denied'],
    ['## Automated decisions\n\nWe don’t make any.', 'denied'],
    ['Decisions are never made by a computer alone.', 'denied'],
    ['We do not use AI to make decisions about you.', 'denied'],
    ['No automated decision-making takes place.', 'denied'],
    ['We neither profile you nor make automated decisions.', 'denied'],
    ['## Automated decisions\n\nNone are taken by the club in any of its work, or ever will be.', 'denied'],
    ['## Your rights\n\n1. You may see your data.\n2. The club takes no decision by automated means.', 'denied'],
    ['Nobody gets on a trip by algorithm.', 'denied'],
    ['Staff may appeal against a decision of the committee.', ''],
    ['If we ever introduce automated decision-making, we will tell you.', ''],
    ['A computer decides whether we lend to you, without any human involvement.', 'stated significant'],
    ['Your application for a tenancy is decided solely by automated means.', 'stated significant'],
    ['Our system rejects applications automatically: your application may be rejected automatically.', 'stated significant'],
    ['We use automated decision-making with legal effects on you.', 'stated significant'],
    ['We carry out profiling.', 'profiling'],
    ['You have the right to object to automated decisions.', ''],
    ['You have the right not to be subject to automated decision-making.', ''],
    ['We collect some of your data by automated means, such as cookies.', ''],
    ['Our decisions are not automated.', 'denied'],
    ['### Does a computer decide?\n\nYes, whether you get a loan.', 'stated significant'],
    ['The system rejects loan applications automatically. You may have a recruiter review it and decide.', 'stated significant'],
    ['Decisions about who is given a place in the course are not automated.', 'denied'],
    ['Shortlisting is always done by people.', 'denied'],
    ['Your credit limit is set by an algorithm without human review.', 'stated significant'],
    ['The bureau makes automated decisions that do not have a legal effect on you.', 'stated'],
    ['Our clients may use our software to make automated decisions about their applicants.', ''],
    ['If you go to a lender through our site, ask the lender whether its decisions are automated.', ''],
    ['The law protects people from decisions made solely by automated means.', ''],
    ['## Automated decision-making\n\nNone.', 'denied'],
    ['| Recipients | our bank |\n|---|---|\n| Automated decisions | None |', 'denied'],
    ['We do not use automated systems to make decisions about you.', 'denied'],
    ['| Automated e-mails | None |\n|---|---|\n| Recipients | none |', ''],
    ['Automated e-mails remind you of your booking.', ''],
    ['## Cookies\n\nWe do not use cookies for profiling.', ''],
  ])('%s', (text, expected) => {
    const found = policyOf(text).automatedDecisions
    const words = found.map(({ says, significant, profilingOnly }) =>
      profilingOnly ? 'profiling' : says === 'denied' ? 'denied' : `${says}${significant ? ' significant' : ''}`,
    )
    expect([...new Set(words)].join(' ')).toBe(expected)
  })
})
