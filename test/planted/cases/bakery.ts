import type { Cases } from '../planted.ts'

export const bakery: Cases = {
  'erasure left out; a supplier deletes its own data': {
    change: [
      ['- to delete it\n', ''],
      ['- our bookkeeper', '- our bookkeeper, whose own policy explains how her clients can have their data deleted'],
    ],
    finds: [['rights/missing', '## What you can ask us for']],
  },
  'restriction left out; access to the car park is restricted': {
    change: [
      ['- to limit what we do with it\n', ''],
      [
        'We use that only to keep the class safe',
        'Access to the kitchen is restricted on class days. We use that only to keep the class safe',
      ],
    ],
    finds: [['rights/missing', '## What you can ask us for']],
  },
  'the newsletter list twice': {
    change: [['- camera recordings: 30 days', '- camera recordings: 30 days\n- newsletter list: until you unsubscribe']],
    finds: [['retention/duplicate-entry', '- newsletter list: until you unsubscribe\n- invoices']],
  },
  'two periods for the same orders': {
    change: [['- invoices: six years', '- orders: five years after delivery\n- invoices: six years']],
    finds: [['retention/conflict', '- orders: five years']],
  },
  'recordings for ever': {
    change: [['- camera recordings: 30 days', '- camera recordings: we keep these for ever']],
    finds: [['retention/indefinite', '- camera recordings']],
  },
  'no interests named': {
    change: [
      [
        'We use it to prevent theft. That is a legitimate interest of ours: protecting our staff and stock.',
        'We use it to prevent theft. Our basis is legitimate interests.',
      ],
    ],
    finds: [['lawful-basis/interests-unstated', 'There is a camera over the till']],
  },
  'copy of the safeguard not offered; copy of your data is': {
    change: [[' If you would like a copy, e-mail us.', '']],
    finds: [['transfers/copy-missing', '## Abroad']],
  },
  'Privacy Shield relied on': {
    change: [
      [
        'We have signed the International Data Transfer Agreement with them. If you would like a copy, e-mail us.',
        'They are certified under the EU-US Privacy Shield, which protects your details there.',
      ],
    ],
    finds: [['transfers/invalid-mechanism', 'Our newsletter is sent by']],
  },
  'Privacy Shield given up: nothing to find': {
    change: [['We have signed', 'We no longer rely on Privacy Shield. We have signed']],
    finds: [],
  },
  'no safeguard at all': {
    change: [[' We have signed the International Data Transfer Agreement with them. If you would like a copy, e-mail us.', '']],
    finds: [['transfers/safeguard-missing', '## Abroad']],
  },
  'analytics denied in the text, used in the list': {
    change: [
      [
        "It is strictly necessary. We don't use analytics.",
        "It is strictly necessary. We don't use analytics.\n\nWe also set Google Analytics cookies, if you accept them in the banner, to see which cakes people look at.",
      ],
    ],
    finds: [['cookies/contradiction', 'We also set Google Analytics']],
  },
  'analytics without asking; a hypothetical banner': {
    change: [
      [
        "It is strictly necessary. We don't use analytics.",
        'It is strictly necessary. Google Analytics cookies are set as soon as you open the page, so that we can follow what visitors look at. If we ever run adverts we will ask first.',
      ],
    ],
    finds: [['cookies/consent-missing', 'Our website uses one cookie']],
  },
  'the regulator not named; the hygiene regulator is': {
    change: [
      [
        ' You can also complain to the ICO at https://ico.org.uk/make-a-complaint/.',
        ' If your cake is stale, complain to the Food Standards Agency.',
      ],
    ],
    finds: [['complaints/commissioner-missing', '## Complaints']],
  },
  'no complaints to us, only questions': {
    change: [
      [
        "If you don't like how we have handled your details, please complain to us: hello@crumbandkettle.example or the phone number above. We'll acknowledge your complaint within 30 days. You can also complain",
        'If you have any questions about this page, get in touch. You can complain',
      ],
    ],
    finds: [['complaints/controller-missing', '## Complaints']],
  },
  'before the day of complaints to controllers, the same is clean': {
    on: '2026-06-18',
    change: [
      ['11 October 2026', '11 October 2025'],
      [
        "If you don't like how we have handled your details, please complain to us: hello@crumbandkettle.example or the phone number above. We'll acknowledge your complaint within 30 days. You can also complain",
        'If you have any questions about this page, get in touch. You can complain',
      ],
    ],
    finds: [],
  },
  'a Data Protection Officer promised, no contact': {
    change: [
      [
        'write to hello@crumbandkettle.example.\n\nLast',
        'write to hello@crumbandkettle.example.\n\nWe have appointed a Data Protection Officer.\n\nLast',
      ],
    ],
    finds: [['dpo/contact-missing', 'We have appointed']],
  },
  'no Data Protection Officer, and said so': {
    change: [['Ring 01326 555 014', 'We are too small to need a Data Protection Officer and have none. Ring 01326 555 014']],
    finds: [],
  },
  'in the mail to the office: two faults in one list': {
    change: [
      ['- camera recordings: 30 days', '- camera recordings: for as long as necessary'],
      ['- to correct it\n', ''],
    ],
    finds: [
      ['retention/vague', '- camera recordings'],
      ['rights/missing', '## What you can ask us for'],
    ],
  },
  'data said to be collected that no period covers': {
    change: [['- invoices: six years from the end of the financial year\n', '']],
    finds: [],
  },
  'an empty heading': {
    change: [['## Cookies\n', '## Changes\n\n## Cookies\n']],
    finds: [['document/empty-section', '## Changes']],
  },
  'under the law of the EU': {
    change: [
      [
        'so in the words of the law we are',
        'so in the words of the EU GDPR (Regulation (EU) 2016/679), which applies to us as a bakery in the United Kingdom, we are',
      ],
    ],
    finds: [['law/superseded-reference', 'Hello! We are']],
  },
  'no way to use the rights': {
    change: [
      [' and you can withdraw any consent at any time by telling us.', ' and you can withdraw any consent at any time.'],
      ["E-mail hello@crumbandkettle.example or pop in. It's free and we answer within a month.", "It's free."],
    ],
    finds: [['rights/exercise-missing', '## What you can ask us for']],
  },
  'nothing longer than needed in general, periods beside': {
    change: [['- orders: two years after delivery', 'We keep nothing longer than we need it.\n\n- orders: two years after delivery']],
    finds: [],
  },
  'restriction in other words': {
    change: [['- to limit what we do with it', '- to put our use of it on hold']],
    finds: [],
  },
}
