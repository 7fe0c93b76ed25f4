import type { Cases } from '../planted.ts'

export const plumber: Cases = {
  'a trading name alone': {
    change: [
      [
        "My name is David Holroyd and I trade as Dave Holroyd Plumbing. I work on my own. I'm the data controller.",
        "I'm a sole trader and trade as Boiler Wizard. I'm the data controller.",
      ],
      ['DAVE HOLROYD PLUMBING', 'BOILER WIZARD'],
    ],
    finds: [['controller/sole-trader-unnamed', "I'm a sole trader"]],
  },
  'a made-up company in the title only as an example': {
    change: [['I work on my own.', 'I work on my own (you deal with me, not with some “Acme Heating Ltd”).']],
    finds: [],
  },
  'no way to reach him': {
    change: [
      [' Call me on 07700 900456, or post a letter to 3 Mill Terrace, Hebden Bridge HX7 8AA.', ''],
      ['Ring or write to me. No charge', 'No charge'],
      ['tell me by phone or letter and', 'tell me on the spot and'],
    ],
    finds: [['controller/contact-missing', '**Who I am**']],
  },
  'nothing on recipients': {
    change: [
      [
        '**Who gets them**\n\nMy accountant. Gas Safe Register, who get told when I fit a boiler. HMRC if they ask. Nobody else. My records',
        '**Where it is**\n\nMy records',
      ],
    ],
    finds: [['recipients/missing', '**PRIVACY']],
  },
  'a fee of £10, and a bill for a boiler': {
    change: [
      [
        'No charge, and I reply within a month.',
        'I charge £10 for a copy of your data, and I reply within a month. (A boiler service is £85.)',
      ],
    ],
    finds: [['rights/fee-wrong', 'You can ask to see your data']],
  },
  '40 days': {
    change: [['No charge, and I reply within a month.', 'No charge, and I reply within 40 days.']],
    finds: [['rights/time-limit-wrong', 'You can ask to see your data']],
  },
  '40 days for something else': {
    change: [
      ['in a computer file. Ring or write to me.', 'in a computer file. Ring or write to me. My invoices are due in 40 days, by the way.'],
    ],
    finds: [],
  },
  'objection among the other rights only': {
    change: [
      ['**Right to object**\n\nYou can object to me keeping photos. Just say.\n\n', ''],
      ['have me stop using it for a while,', 'have me stop using it for a while, object to my keeping photos,'],
    ],
    finds: [['rights/objection-not-separate', 'You can ask to see your data']],
  },
  'objection left out': {
    change: [['**Right to object**\n\nYou can object to me keeping photos. Just say.\n\n', '']],
    finds: [['rights/missing', '**Your rights**']],
  },
  'the 1998 Act as his law': {
    change: [["I'm the data controller.", "I'm the data controller under the Data Protection Act 1998."]],
    finds: [['law/superseded-reference', 'My name is']],
  },
  'the 1998 Act as history': {
    change: [
      ["I'm the data controller.", "I'm the data controller. (I started out when the Data Protection Act 1998 was still in force.)"],
    ],
    finds: [],
  },
  'a date that does not exist': {
    change: [['Updated 2 March 2026', 'Updated 31 February 2026']],
    finds: [['document/date-invalid', 'Updated 31']],
  },
  'no date': {
    change: [['Updated 2 March 2026\n\n', '']],
    finds: [['document/last-updated-missing', '**PRIVACY']],
  },
  'Boiler Wizard with his own name is named': {
    change: [
      ['I trade as Dave Holroyd Plumbing', 'I trade as Boiler Wizard'],
      ['DAVE HOLROYD PLUMBING', 'BOILER WIZARD'],
    ],
    finds: [],
  },
  'photos kept for as long as it takes': {
    change: [['Photos – six years after the job.', 'Photos – as long as necessary.']],
    finds: [['retention/vague', 'Photos – as long']],
  },
  'the regulator not named, the Gas Safe Register is': {
    change: [
      [
        ' You can also complain to the Information Commission, ico.org.uk/make-a-complaint, 0303 123 1113.',
        ' Complaints about the work itself go to Gas Safe Register.',
      ],
    ],
    finds: [['complaints/commissioner-missing', '**Complaints**']],
  },
  'cookies denied, and advertising cookies used': {
    change: [
      [
        "My website doesn't set any cookies.",
        'My website uses advertising cookies so that people who have looked at it see my adverts elsewhere.',
      ],
    ],
    finds: [['cookies/consent-missing', 'My website uses advertising']],
  },
  'consent promised back that was never asked': {
    change: [['Ring or write to me. No charge', 'You can withdraw your consent at any time. Ring or write to me. No charge']],
    finds: [['rights/inapplicable', 'You can ask to see']],
  },
  'where the data comes from left out': {
    change: [['I get your details from you, or from your landlord or letting agent if they book me.\n\n', '']],
    finds: [],
  },
  'restriction left out of a long sentence; boilers are stopped': {
    change: [
      [' have me stop using it for a while,', ''],
      ['so I can come round, quote and do the job', 'so I can come round, quote, stop a leak and do the job'],
    ],
    finds: [['rights/missing', '**Your rights**']],
  },
  'nothing longer than needed in general, periods beside': {
    change: [['Phone numbers and addresses –', 'I keep nothing longer than I need it.\n\nPhone numbers and addresses –']],
    finds: [],
  },
  'the old name of the regulator and an old number': {
    change: [
      ['the Information Commission,', 'the Information Commissioner,'],
      ["I'm the data controller.", "I'm the data controller (Article 4(7) UK GDPR)."],
    ],
    finds: [
      ['complaints/regulator-outdated', "If you've a complaint"],
      ['law/renumbered-provision', 'My name is David'],
    ],
  },
}
