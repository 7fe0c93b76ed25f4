import { describe, expect, test } from 'vitest'
import { readPolicy } from '../read.ts'

const named = (text: string): readonly (string | undefined)[] =>
  readPolicy(`# Privacy notice\n\n${text}\n`).policy.controllers.map(({ name }) => name)

test('who sees to the document is no controller', () => {
  expect(named('Fern Books is the data controller.\n\n- Owner: Head of Catering')).toEqual(['Fern Books'])
})

test.each([
  'References to “we”, “us” and “the Group” are to it and its trustees.',
  'Wherever you read “we” below, it means the shop.',
  'Use of “we” in this notice means the shop.',
])('the word that opens a definition of “we” is no name: %s', (text) => {
  expect(named(`Fern Books is the data controller. ${text}`)).toEqual(['Fern Books'])
})

describe('who the controller is', () => {
  test.each([
    ['Wraxall District Council is the data controller for the information you provide.', 'Wraxall District Council'],
    ['Otterburn Rowers is a club of forty. The club, through its captains, is the controller.', 'Otterburn Rowers'],
    ['Potholer is the reporting app of Calder Borough Council. The council is the controller.', 'Calder Borough Council'],
    ['Harbour Aid is a charity in Hull. It is the data controller for what is told here.', 'Harbour Aid'],
    ['The timetable is drawn by me, Priya Nair, after work. I am the controller.', 'Priya Nair'],
    ['The data controller is St Aidan’s Primary School.', 'St Aidan’s Primary School'],
    ['For the purposes of the UK GDPR, the controller is Pixelbarn Ltd (company number 01234567).', 'Pixelbarn Ltd'],
    ['Pixelbarn Ltd ("Pixelbarn", "we", "us" or "our") takes your privacy seriously.', 'Pixelbarn Ltd'],
    ['When we say “we” or “us” in this notice, we mean Otterburn Medical Practice.', 'Otterburn Medical Practice'],
    ['Hi! We’re Snackbot, and we make lunches less boring.', 'Snackbot'],
    ['We are Hobbs & Daughters Solicitors LLP.', 'Hobbs & Daughters Solicitors LLP'],
    ['Otterburn Sailing Club is what the law calls a “data controller”.', 'Otterburn Sailing Club'],
    ['In this policy “the Company” means Pixelbarn Ltd. The Company is the controller.', 'Pixelbarn Ltd'],
    ['The organisation that decides what happens to your data is Otterburn Theatre.', 'Otterburn Theatre'],
    ['The partners of Otterburn Practice are together the data controller.', 'Otterburn Practice'],
    ['This website belongs to Otterburn Bowls Club.', 'Otterburn Bowls Club'],
    [
      'We, Otterburn Church School, Mill Lane, Great Otterburn, Devon EX9 8ZZ, are the “data controller” of your data.',
      'Otterburn Church School',
    ],
    ['My name is Priya Nair and I teach the piano.', 'Priya Nair'],
    ['I am Tom Weller, a self-employed gardener in Hove.', 'Tom Weller'],
    ['This privacy notice tells you how the Lantern Trust collects and uses your information.', 'Lantern Trust'],
    ['This policy describes how and why Marrow Studios might process your data.', 'Marrow Studios'],
    ['This app is published by Tinywave Ltd.', 'Tinywave Ltd'],
    ['fernshop.example is owned and operated by Fern Trading Limited.', 'Fern Trading Limited'],
    ['At Bluebell Nursery we care about your family’s privacy.', 'Bluebell Nursery'],
    ['The Rowing Club of Ely is committed to protecting the privacy of its members.', 'Rowing Club of Ely'],
    ['Dunmore Parish Council respects your right to privacy.', 'Dunmore Parish Council'],
    ['Ashdown Dental Care Limited is registered in England and Wales (no. 09999999).', 'Ashdown Dental Care Limited'],
    ['Company name: Ashdown Dental Care', 'Ashdown Dental Care'],
    ['Fisher & Sons (Roofing) Limited (“the Company”) is the data controller.', 'Fisher & Sons (Roofing) Limited'],
    ['The controller is Harrow Books (UK and Ireland) Ltd.', 'Harrow Books (UK and Ireland) Ltd'],
    ['Harrow Books (the shop) is the data controller.', 'Harrow Books'],
    ['Data controller: Ashdown Dental Care, 4 Mill Lane', 'Ashdown Dental Care'],
    ['**Who is responsible?** Ashdown Dental Care is responsible for your personal data.', 'Ashdown Dental Care'],
    ['The organisation responsible for looking after your personal data is Ashdown Dental Care.', 'Ashdown Dental Care'],
    ['We, Ashdown Dental Care, are the controller of personal data.', 'Ashdown Dental Care'],
    ['Your personal data is controlled by Ashdown Dental Care.', 'Ashdown Dental Care'],
    ['Ashdown Dental Care acts as data controller when you book an appointment.', 'Ashdown Dental Care'],
    ['This is the privacy notice of Ashdown Dental Care.', 'Ashdown Dental Care'],
    ['This privacy policy applies to Ashdown Dental Care and its patients.', 'Ashdown Dental Care'],
    ['Ashdown Dental Care collects and uses information about you.', 'Ashdown Dental Care'],
    ['Ashdown Dental Care (hereinafter referred to as "the Practice") values your privacy.', 'Ashdown Dental Care'],
    ['the University of Westmarch is the “data controller”.', 'University of Westmarch'],
    ['Personal data is processed by eBikes4All CIC as controller.', 'eBikes4All CIC'],
    ['The Trustees of the Millbrook Village Hall are the data controller.', 'Trustees of the Millbrook Village Hall'],
    ['NHS Westmarch Integrated Care Board is a data controller under data protection law.', 'NHS Westmarch Integrated Care Board'],
    ['This statement sets out the way in which Ashdown Dental Care processes personal data.', 'Ashdown Dental Care'],
    ['This website is brought to you by Ashdown Dental Care.', 'Ashdown Dental Care'],
    ['© 2025 Ashdown Dental Care. All rights reserved.', 'Ashdown Dental Care'],
    ['Copyright Ashdown Dental Care 2025', 'Ashdown Dental Care'],
    ['Responsible body: Ashdown Dental Care', 'Ashdown Dental Care'],
    ['We at Ashdown Dental Care know that you care about privacy.', 'Ashdown Dental Care'],
    ['Welcome to Ashdown Dental Care’s privacy notice.', 'Ashdown Dental Care'],
    ['Ashdown Dental Care’s privacy policy explains what we do with your data.', 'Ashdown Dental Care'],
    ['Jane Fern t/a Fern Books', 'Jane Fern'],
    ['Fern Books of 5 Castle Street, Ludlow SY8 1AA is responsible for your data (we are the “controller”).', 'Fern Books'],
    ['## Who am I?\n\nJane Fern, piano teacher in Hove.', 'Jane Fern'],
    ['## About me\n\nI am Jane Fern.', 'Jane Fern'],
    ['Controller of what you read here: Ashdown Dental Care', 'Ashdown Dental Care'],
    ['Who is the data controller? That would be Ashdown Dental Care.', 'Ashdown Dental Care'],
    ['Records are kept under lock and key. Ashdown Dental Practice has six rooms.', 'Ashdown Dental Practice'],
    ['Held by: Ashdown Dental Care, 4 Mill Lane', 'Ashdown Dental Care'],
    ['Ashdown, Inc. is the data controller.', 'Ashdown, Inc'],
  ])('%s', (text, name) => expect(named(text)).toEqual([name]))

  // DPA 2018 s.7(3).
  test('a town council is no public authority, even where it asks', () => {
    const [one] = readPolicy('# Privacy notice\n\nWraxall Town Council is the controller. May it, as a public authority?\n').policy
      .controllers
    expect(one?.kind).toBe('unknown')
  })

  test.each([
    'Our website is hosted by Cloudnine Ltd.',
    'This website was designed by Brightpixel Ltd and is hosted by Cloudnine Ltd.',
    'We share data with Mailbird Inc, which acts as our data processor.',
    'Your employer is the data controller.',
    'We are in Norway.',
    'Who we are | Bookings | Your rights',
    'The Client remains the data controller.',
    'The Information Commissioner’s Office is the regulator in the UK.',
    'A data controller decides how and why personal data is used.',
    'We are a small family business in Kent.',
    'The Company is the data controller.',
    'The School is the controller of pupil data.',
    'We are the data controller.',
    'Google collects information about your visit.',
    'Stripe is an independent controller of card data.',
    'Personal data means any information about a living person.',
    'HMRC may ask us for records.',
    'If we sell the business to Pixelbarn Ltd, it will be the controller.',
    'Under the Data Protection Act 2018 you have rights.',
    'Last updated in March 2026 by the Committee.',
    'We are based in Kent.',
    'We are committed to your privacy.',
    'We are GDPR compliant.',
    'We are ISO 27001 certified.',
    'Our printer is Fern Press Ltd.',
    'Visiting choirs, such as Fern Choir Ltd and Reed Choir Ltd, keep lists of their own.',
    'Fern Choir Ltd is a separate controller. We keep the tickets.',
    'Our site was built by Brightpixel Ltd. Brightpixel Ltd is the controller of data on its editors.',
    'Facebook and Instagram are run by Meta.',
    "Please read Google's privacy policy.",
  ])('nobody in: %s', (text) => expect(named(text)).toEqual([]))

  test('one body under two names is one', () => {
    expect(named('Fern Books Ltd, trading as Quayside, is the controller. Quayside is responsible for your personal data.')).toEqual([
      'Fern Books Ltd',
    ])
  })

  test.each([
    ['The controller is Fern Plumbing, operating as a sole trader.', 'sole-trader', 'trading-name'],
    ['Jane Fern, a sole trader trading as Fern Plumbing, is the controller.', 'sole-trader', 'full'],
    ['Fern Wash is a sole trader business in Hove. We are the data controller.', 'sole-trader', 'trading-name'],
    ['I, Jo Ash, run Little Acorns as a sole trader. Little Acorns is the controller.', 'sole-trader', 'full'],
    ['I clean on my own as Fern Wash. I am the controller.', 'sole-trader', 'trading-name'],
    ['Fern Plumbing Ltd is the controller. Our customers are sole traders.', 'company', 'unknown'],
    ['The Fern Trust, a registered charity, is the controller.', 'charity', 'unknown'],
    ['Wraxall District Council is the controller.', 'public-authority', 'unknown'],
    ['Wraxall Parish Council is the controller.', 'unknown', 'unknown'],
  ])('%s', (text, kind, nameIs) => {
    const [controller] = readPolicy(`# Privacy notice\n\n${text}\n`).policy.controllers
    expect({ kind: controller?.kind, nameIs: controller?.nameIs }).toEqual({ kind, nameIs })
  })

  test.each([
    ['Fern Apps GmbH is the controller. Fern Apps GmbH is registered in Germany.', 'elsewhere'],
    ['Fern Apps Ltd is the controller. It is registered in England and Wales. Fern Apps Ltd is based in the United Kingdom.', 'GB'],
    ['The controller is Fern Apps Co, 5 Elm Street, Salem, OR 97301.', 'elsewhere'],
    ['Our shop is run by Fern Maps AS, Bergen, Norway.', 'elsewhere'],
    ['Fern Apps, a Delaware corporation, is the controller.', 'elsewhere'],
    ['Fern Apps Ltd of Singapore is the controller.', 'elsewhere'],
    ['Fern Apps Inc. is the controller. Our branch in Leeds serves people here.', 'GB'],
    ['Fern Apps Ltd is the controller. Its parent is Fern Apps, Inc., a Delaware corporation.', 'unknown'],
    ['Fern Apps Ltd is the controller. Our mail tool is based in the United States.', 'unknown'],
  ])('%s', (text, country) => expect(readPolicy(`# Privacy notice\n\n${text}\n`).policy.controllers[0]?.country).toBe(country))
})
