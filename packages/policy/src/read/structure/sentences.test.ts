import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

/** `|` marks where one sentence ends and the next begins. */
const examples = [
  'We keep it for six years. |You may object.',
  'Name, e-mail address (e.g. IP address). |Nothing else.',
  'We use cookies, i.e. Google Analytics and similar tools.',
  'We are Acme Ltd. and trade in Poole.',
  'The controller is Acme Ltd. |We are in Poole.',
  'See Art. 6 and s. 7, para. 2 of the Act.',
  'Call No. 10 or reg. 5.',
  'Do you sell data? |No. |We never will!',
  'Write to J. Smith at info@example.co.uk. |Or visit https://example.co.uk/a.b?c=d. |We answer.',
  'It costs 1.5 p. |Version 2.0 applies.',
  'We keep your data.We delete it later.',
  'The U.K. regulator is the I.C.O. in Wilmslow.',
  'They joined the EU–U.S. Data Privacy Framework and the Swiss-U.S. Framework.',
  'We share names, addresses, etc. |We sell nothing.',
  'He said “no.” |She agreed.',
  '(See below.) |We keep it.',
  'Wait… |Then object.',
  '1. Access your data',
  'We stopped in 2019. |The rest is history.',
  'sent by iOS apps, Node.js and example.org sites',
  'Contact Dr. A. B. Jones, our DPO.',
  'it sits on our server. |nothing goes abroad. |(we mean it)',
  'name, addr. and the like',
  'We keep your addr. on file.',
]

test.each(examples)('%s', (example) => {
  const glued = example === 'We keep your data.We delete it later.'
  const text = example.replaceAll('|', '')
  const expected = glued ? ['We keep your data.', 'We delete it later.'] : example.split(' |')
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
