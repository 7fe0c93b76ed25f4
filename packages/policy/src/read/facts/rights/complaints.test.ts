import { describe, expect, test } from 'vitest'
import { readPolicy } from '../../read.ts'

const routes = (markdown: string) => readPolicy(`# Privacy notice\n\nWe run the village hall.\n\n${markdown}\n`).policy.complaints

const toUs = (markdown: string): 'way' | 'no way' | 'questions' | 'none' => {
  const own = routes(markdown).filter(({ to }) => to === 'controller')
  if (own.some(({ way, weak }) => way && !weak)) return 'way'
  if (own.some(({ weak }) => !weak)) return 'no way'
  return own.length > 0 ? 'questions' : 'none'
}

test('the regulator’s address is no way to complain to us', () => {
  expect(toUs('## Complaints\n\nComplain to the ICO.\n\nE-mail: casework@ico.org.uk')).toBe('none')
})

test('a fault in what is sold is no complaint about data, where the two are told apart', () => {
  const told = (next: string) => toUs(`## Unhappy?\n\nIf a chair wobbles, ring me.\n\n${next}`)
  expect(told('If it is about your data, complain to the ICO.')).toBe('none')
  expect(told('You can also complain to the ICO.')).toBe('way')
})

test.each<readonly [string, number]>([
  ['If we find that your file was misused, we shall let the ICO know.', 0],
  ['If something has gone wrong with your file, we report it to the Information Commission.', 0],
  ['If we get it wrong, tell us; you may also tell the Information Commission.', 1],
  ['If you are unhappy, we will help you to report it to the ICO.', 1],
  ['If we don’t put it right, refer it to the Information Commission.', 1],
])('what we tell the regulator is no complaint: %s', (text, expected) => {
  expect(routes(text).filter(({ to }) => to === 'commissioner')).toHaveLength(expected)
})

test.each([
  '## Training\n\nNew clerks learn what personal data is, how to pass on a complaint about it, and what the Information Commission is for.',
  'The council that hires us is the controller and has to explain to residents how they complain to it and to the ICO.',
  'If you do not like our answer to a freedom of information request, you may complain to the Information Commission.',
])('what staff learn, others owe or bodies publish is no route: %s', (text) => {
  expect(routes(text)).toEqual([])
})

test.each<readonly [string, string]>([
  ['## What if you slip up with my file?\n\nTell Farida at the desk (01632 960 199).', 'way'],
  ['## Report a privacy problem\n\nOpen Menu › Help, or use hall@bracken.example.', 'way'],
  ['Complaints about personal data: Mrs J. Hart, Mill Lane, Bracken SW1A 1AA.', 'way'],
  ['Members who take issue with how we treat their data may ask for Jo, or email Mrs Hart.', 'way'],
  ['Complaints about data: Bracken Hall, SW1A 1AA – or the ICO.', 'way'],
  ['Every complaint about personal data is looked into by two trustees.', 'questions'],
  ['## Complaints\n\nUnhappy with your new boiler? Telephone 01632 960 199.', 'none'],
  ['A complaint about our advice is answered by hall@bracken.example.', 'none'],
  ['If something in our records about you is wrong, tell us.', 'none'],
  ['## Complaints\n\nComplain to the ICO.\n\nWycliffe House, Wilmslow SK9 5AF', 'none'],
])('whom to tell of which worries: %s', (text, expected) => {
  expect(toUs(text)).toBe(expected)
})

test('what a template tells its reader to write is no route', () => {
  expect(routes('If you are unhappy, complain to [ADD AN AUTHORITY. FOR EXAMPLE: THE INFORMATION COMMISSION]')).toEqual([])
})

describe('complaints to the controller with a way', () => {
  test.each([
    'If you have a complaint about how we use your data, please contact us.',
    'If you are unhappy with how we have handled your information, write to the clerk.',
    'Not happy with how we use your data? Let us know.',
    'Players who are dissatisfied with how their data is used can take it up with the secretary.',
    '- tell us if you’re unhappy (hall@example.org)',
    'You can complain to us about the way we handle your data by e-mailing hall@example.org.',
    'If you think your data has been misused or mishandled, e-mail hall@example.org.',
    'Should you have any concerns about the processing of your data, you should raise them with us in the first instance.',
    'If you have any questions, concerns or complaints about this notice, please get in touch.',
    'Worried about your privacy? Talk to us first.',
    'If you feel that your details were unfairly used, please write to the Chair at hall@example.org.',
    'We would appreciate the chance to deal with your concerns before you approach the ICO, so please contact us in the first instance.',
    'Any complaint about our use of your personal information should be sent to the head teacher in writing.',
    '## Complaints\n\nTell Jo Bell, the clerk, jo@example.org. Or complain to the ICO.',
    '## Complaints\n\nPlease send complaints to hall@example.org.',
    '## Complaints\n\n- To us: e-mail hall@example.org with your complaint\n- To the ICO: ico.org.uk',
    'If you feel that we have got something wrong with your data, tell us and we will put it right.',
    'If you have a concern about our privacy practices:\n\n- E-mail: hall@example.org\n- Post: The Hall, Bracken',
    'If you are dissatisfied with our response to your request, you can ask the trustees to look again: contact us at hall@example.org about your concern about your data.',
    'If you wish to complain about how your data has been used, use our complaints procedure; the form is on our website.',
    'Please address any grievance about your personal data to our data protection officer by letter.',
    'If you believe that we have broken data protection law, speak to the practice manager.',
    '## Concerns\n\nIf you have any concerns please contact us.',
    'You have the right to complain to us. Contact us at hall@example.org.',
    'We hope that we can resolve any concern you raise about our use of your information: call us on 01632 960 001.',
    'Complaints about your data go to Mrs Okafor.',
    '## Complaints\n\nAny grievance about your records – the above address.',
    '## Complaints\n\nRing or write, and mark the envelope “complaint”.',
    'If we have annoyed you, e-mail hall@example.org with “complaint” in it. You can also complain to the ICO.',
    '## Complaints\n\n- Us: hall@example.org\n- The Information Commission: ico.org.uk',
    '## If we blunder\n\nWe have a complaints form for data at hall.example/blunders.',
  ])('%s', (text) => {
    expect(toUs(text)).toBe('way')
  })
})

describe('less than a complaint to the controller', () => {
  test.each<readonly [string, ReturnType<typeof toUs>]>([
    ['If you have any questions about this notice, please contact us.', 'questions'],
    ['For queries about your data e-mail hall@example.org.', 'questions'],
    ['Questions about privacy? Contact us.', 'questions'],
    ['If you would like further information about how we use your data, please contact us.', 'questions'],
    ['You have the right to complain to us about our use of your data.', 'no way'],
    ['## Contact\n\nQuestions? hall@example.org', 'questions'],
    ['If you have a complaint about the website’s colours, tell the web team.', 'none'],
    ['You have the right to complain to the ICO.', 'none'],
    ['If you are unhappy with how we use your data you can contact the ICO.', 'none'],
    ['To exercise your rights, contact us at hall@example.org.', 'none'],
    ['If you are unhappy with our service, please contact us.', 'none'],
    ['To complain about your order, e-mail the shop.', 'none'],
    ['Complaints about our use of your data go to the ICO.', 'none'],
    ['Complaints about the food go to the cook.', 'none'],
    ['A complaint about your rent should be made to the bursar.', 'none'],
    ['The bank has its own complaints form: write to the bank.', 'none'],
    ['Complaints about your data are marked as closed after a month.', 'none'],
    ['We use your data to handle complaints about bookings.', 'none'],
    ['We keep records of complaints for three years.', 'none'],
    ['## What we use your data for\n\n- managing complaints made to us\n- taking bookings', 'none'],
    ['Volunteers with a safeguarding concern should contact the welfare officer.', 'none'],
    ['Rules concerning keys are on the board; contact us for a copy.', 'none'],
    ['Contact us at hall@example.org. You can complain to the ICO.', 'none'],
    ['<!-- If you have a complaint about your data, contact us. -->', 'none'],
    ['If you have a concern about how Facebook uses your data, contact Facebook.', 'none'],
  ])('%s', (text, expected) => {
    expect(toUs(text)).toBe(expected)
  })
})

describe('complaints to the regulator', () => {
  test.each<readonly [string, string]>([
    ['You can complain to the ICO.', 'commissioner'],
    ['The supervisory authority is the Information Commission, with which you may file a complaint.', 'commissioner unnamed-authority'],
    ['The regulator is the Information Commission, and you can report us to it.', 'commissioner unnamed-authority'],
    ['You have the right to make a complaint to the Information Commission.', 'commissioner'],
    ['You may lodge a complaint with the Information Commissioner’s Office.', 'commissioner'],
    ['If you are unhappy with our answer, you can contact the ICO at ico.org.uk.', 'commissioner'],
    ['If you have a concern, tell us. Alternatively you can contact the Information Commissioner.', 'commissioner'],
    [
      'You have the right to complain to the UK supervisory authority:\n\nInformation Commission (ICO)\n\nhttps://ico.org.uk',
      'commissioner unnamed-authority',
    ],
    ['## Complaints\n\n- The Information Commission (ICO)', 'commissioner'],
    ['You can report concerns about your data to the ICO.', 'commissioner'],
    ['If you believe that we have broken the law, you can refer the matter to the ICO: you may complain online.', 'commissioner'],
    ['Our regulator is the ICO. You have the right to complain to them.', 'commissioner'],
    ['| To complain to | Where |\n|---|---|\n| ICO | ico.org.uk |', 'commissioner'],
    ['If you are not satisfied with our answer you can complain to the ICO.', 'commissioner'],
    ['You also have the right to contact the Information Commission.', 'commissioner'],
    ['You may escalate the matter to the ICO.', 'commissioner'],
    ['You can report us to the ICO if we get this wrong.', 'commissioner'],
    [
      'If you do not think that we have processed your data in line with this notice you should let us know. If you are still unhappy, the ICO can help.',
      'commissioner',
    ],
    ['You can complain to the watchdog [here](https://ico.org.uk/make-a-complaint/).', 'commissioner'],
    ['Complaints: Information Commissioners Office, 0303 123 1113', 'commissioner'],
    ['Data is overseen by the ICO, who will hear you if we do not.', 'commissioner'],
    ['The Information Commission stands over us. It listens to complaints from anybody.', 'commissioner'],
    ['If our answer does not do: ico.org.uk/make-a-complaint', 'commissioner'],
    [
      '## Grievances\n\nThe clerk looks at them first and within a month, and if that is of no use there is always the Information Commission.',
      'commissioner',
    ],
    ['## Your rights\n\nIt is the Information Commission that you would have to see.', 'commissioner'],
    ['## Your rights\n\nYou can read about them at ico.org.uk.', ''],
    ['You can find out more about your rights on the ICO’s website.', ''],
    ['If you have a complaint about how we use your data, e-mail us. More about your rights is on the ICO’s website.', ''],
    ['If you have a concern, e-mail us. The ICO’s website explains your rights.', ''],
    ['For guidance on your rights, visit the ICO.', ''],
    ['We consulted the ICO about our CCTV. If you have a concern about it, tell the warden.', ''],
    ['You have the right to complain to a supervisory authority.', 'unnamed-authority'],
    ['You can complain to the regulator.', 'unnamed-authority'],
    ['You may complain to your local data protection authority.', 'unnamed-authority'],
    ['You can complain to the Data Protection Commission in Dublin.', 'other-authority'],
    ['We are registered with the ICO under number ZA000000.', ''],
    ['We follow the ICO’s guidance on passwords.', ''],
    ['We will report a serious breach to the ICO within 72 hours.', ''],
    ['[ICO](https://ico.org.uk/)', ''],
    ['The ICO’s website explains your rights.', ''],
    ['We pay our data protection fee to the Information Commission.', ''],
    ['We have never had a complaint. Our number in the ICO register is ZA000000.', ''],
  ])('%s', (text, expected) => {
    const found = routes(text).flatMap(({ to }) => (to === 'controller' ? [] : to))
    expect([...new Set(found)].join(' ')).toBe(expected)
  })
})

test.each<readonly [string, readonly string[]]>([
  ['Complain to the Information Commissioner’s Office.', ["name Information Commissioner's Office"]],
  ['Complain to the Information Commissioner.', ['name Information Commissioner']],
  ['Complain to the Information Commission’s Office (ICO).', ["name Information Commission's Office", 'name ICO']],
  ['Complain at <https://www.ico.org.uk/concerns/>.', ['link concerns-page']],
  ['Complain at [the regulator](https://ico.org.uk/make-a-complaint/).', ['link complaint-page']],
  ['Complain to:\n\nWycliffe House\\\nWater Lane\\\nWilmslow\\\nSK9 5AF', ['address wilmslow']],
  ['We used the guide published by the Information Commissioner’s Office.', []],
  ['In 2021 the Information Commissioner’s Office audited us.', []],
  ['We have been registered with the Information Commissioner’s Office since 2015.', []],
  ['The Information Commissioner’s Office was led by Jo Bell then.', []],
  [
    'Under the Data Protection Act 2018 you can complain to the Information Commissioner’s Office.',
    ["name Information Commissioner's Office"],
  ],
])('details of the regulator: %s', (text, expected) => {
  const { regulatorDetails } = readPolicy(`# Privacy notice\n\n${text}\n`).policy
  expect(regulatorDetails.map(({ kind, known }) => `${kind} ${known}`)).toEqual(expected)
})

describe('what we tell the regulator', () => {
  const toRegulator = (text: string) => routes(`## Safety\n\n${text}`).some(({ to }) => to === 'commissioner')
  test.each([
    'If something went wrong we would tell the Information Commission within 72 hours.',
    'If anything goes wrong with your data we report the incident to the ICO.',
  ])('is no way to complain: %s', (text) => expect(toRegulator(text)).toBe(false))
  test.each([
    'If you are worried about a breach, tell us or report it to the ICO.',
    'If there is a breach we notify the ICO, and you can complain to it too.',
    'You can complain to the ICO, whom we tell of any breach.',
    'We tell the ICO of any breach within 72 hours. If you are unhappy, the ICO takes complaints.',
  ])('does not keep people from it: %s', (text) => expect(toRegulator(text)).toBe(true))
})

test.each([
  ['Complaints about your data: likewise Ms Hall', 'way'],
  ['Complaints about the bar: likewise Ms Hall', 'none'],
  ['## Complaints\n\nIf a chair wobbles, ring the office.', 'none'],
  ['## Complaints\n\nEvery complaint is looked at by two trustees.', 'questions'],
  ['## Complaints about the bar\n\nEvery complaint is looked at by two trustees.', 'none'],
])('how one complains by %j', (markdown, told) => {
  expect(toUs(markdown)).toBe(told)
})
