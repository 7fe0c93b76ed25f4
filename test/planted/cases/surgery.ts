import type { Cases } from '../planted.ts'

export const surgery: Cases = {
  'a point and a name that disagree': {
    change: [['Article 6(1)(e), a task in the public interest under', 'Article 6(1)(d), a task in the public interest under']],
    finds: [['lawful-basis/mismatch', '- To care for you']],
  },
  'a point that does not exist': {
    change: [['the same public task, Article 6(1)(e).', 'the work we do under Article 6(1)(h).']],
    finds: [['lawful-basis/unknown', '- To text you reminders']],
  },
  'Article 77 for complaints': {
    change: [['complain to the Information Commission:', 'complain under Article 77 of the UK GDPR to the Information Commission:']],
    finds: [['law/renumbered-provision', 'Send your complaint']],
  },
  'an article that was never there': {
    change: [['### Can I object?\n\nYou may object', '### Can I object?\n\nYou may, under Article 121 of the UK GDPR, object']],
    finds: [['law/unknown-provision', 'You may, under Article 121']],
  },
  'the old right on automated decisions': {
    change: [
      [
        'No decision about your care is made by a computer alone.',
        'You have the right not to be subject to a decision based solely on automated processing. No decision about your care is made by a computer alone.',
      ],
    ],
    finds: [['rights/wording-superseded', 'You have the right not to be subject']],
  },
  'denied abroad, and then India': {
    change: [
      [
        'and with NHS England.',
        'and with NHS England. We also send it to Typewell, a company that types up our letters in India (we rely on the International Data Transfer Agreement; ask us for a copy).',
      ],
    ],
    finds: [['transfers/contradiction', 'No. Your record is stored']],
  },
  'an empty section': {
    change: [['### Can I object?\n', '### What about research?\n\n### Can I object?\n']],
    finds: [['document/empty-section', '### What about research?']],
  },
  'a purpose without a basis': {
    change: [[' This is part of the same public task, Article 6(1)(e).', '']],
    finds: [['lawful-basis/missing', '- To text you reminders']],
  },
  'the old name of the regulator': {
    change: [['complain to the Information Commission:', "complain to the Information Commissioner's Office:"]],
    finds: [['complaints/regulator-outdated', 'Send your complaint']],
  },
  'rectification left out; the NHS app corrects addresses': {
    change: [
      [', to correct mistakes in it', ''],
      ['and with NHS England.', 'and with NHS England, which runs the NHS App.'],
    ],
    finds: [['rights/missing', '### What can I ask for?']],
  },
  'the basis of the reports left out; their condition stays': {
    change: [
      [
        'The law obliges us to: Article 6(1)(c) and, for health data, Article 9(2)(i), public health.',
        'For health data the condition is Article 9(2)(i), public health.',
      ],
    ],
    finds: [['lawful-basis/missing', '- To report certain']],
  },
  'restriction left out; visiting is restricted': {
    change: [
      [', to erase an entry, and to restrict its use', ' and to erase an entry'],
      ['Ask at reception', 'Visiting hours are restricted. Ask at reception'],
    ],
    finds: [['rights/missing', '### What can I ask for?']],
  },
}
