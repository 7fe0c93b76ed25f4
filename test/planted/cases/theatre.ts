import type { Cases } from '../planted.ts'

export const theatre: Cases = {
  'no controller named; a touring company is': {
    change: [
      ['THE LANTERN THEATRE\nPRIVACY STATEMENT', 'PRIVACY STATEMENT'],
      [
        'The Lantern Theatre Trust runs the Lantern Theatre in Whitby and is the controller of your personal data. Our box office',
        'We are the controller of your personal data. Touring companies, such as Moonraker Dance Ltd, are controllers of their own. Our box office',
      ],
    ],
    finds: [['controller/identity-missing', 'WHO WE ARE']],
  },
  'no purposes': {
    change: [
      [
        "When you book, we take your name, e-mail address and seat numbers in order to issue your tickets. The legal basis is our contract with you. We can't issue tickets without them.",
        "When you book, we take your name, e-mail address and seat numbers. The legal basis is our contract with you. You have to give them to us, or you can't book.",
      ],
      [
        'ACCESS NEEDS\n\nIf you tell us that you use a wheelchair or a hearing loop, we note it so that the right seat is kept for you. The legal basis is your consent, and for data about health your explicit consent. Tell the box office if you wish to withdraw it; you can do so at any time.\n\nAUDIENCE SURVEYS\n\nAfter a show we look at which postcodes our audience came from, so that we know where to put up posters. The legal basis is our legitimate interest in filling the house.\n\n',
        '',
      ],
      [' Notes of access needs are kept until you ask us to remove them. Survey postcodes are deleted after twelve months.', ''],
      ['YOUR RIGHT TO OBJECT\n\nYou may object to our audience surveys. Tell the box office.\n\n', ''],
    ],
    finds: [['purposes/missing', 'BOOKING TICKETS']],
  },
  'recognised legitimate interest without a condition': {
    change: [
      [
        'AUDIENCE SURVEYS\n',
        'INCIDENTS\n\nOur ushers write down who was involved in an incident in order to hand the names over. The legal basis is a recognised legitimate interest, Article 6(1)(ea). The notes are kept for one year.\n\nAUDIENCE SURVEYS\n',
      ],
      ['You may object to our audience surveys.', 'You may object to our audience surveys and to notes of incidents.'],
    ],
    finds: [['lawful-basis/recognised-interest-unnamed', 'Our ushers write']],
  },
  'the same with its condition': {
    change: [
      [
        'AUDIENCE SURVEYS\n',
        'INCIDENTS\n\nOur ushers write down who was involved in an incident so that crime can be investigated. The legal basis is a recognised legitimate interest, Article 6(1)(ea): the investigation of crime. The notes are kept for one year.\n\nAUDIENCE SURVEYS\n',
      ],
      ['You may object to our audience surveys.', 'You may object to our audience surveys and to notes of incidents.'],
    ],
    finds: [],
  },
  'never abroad, and abroad': {
    change: [['No other data goes abroad.', 'No other data goes abroad.\n\nPersonal data never leaves the United Kingdom.']],
    finds: [['transfers/contradiction', 'Personal data never leaves']],
  },
  'outside the EEA as the test': {
    change: [['No other data goes abroad.', 'We do not transfer any other data outside the EEA.']],
    finds: [['law/superseded-reference', 'Seatwise has its servers']],
  },
  'surveys kept for two periods': {
    change: [
      [
        'Survey postcodes are deleted after twelve months.',
        'Survey postcodes are deleted after twelve months.\n\nWe keep survey postcodes for three years.',
      ],
    ],
    finds: [['retention/conflict', 'We keep survey postcodes']],
  },
  'no complaint to the theatre, only to the regulator': {
    change: [
      [
        'If you are unhappy with how we have used your data, you may complain to us by e-mail, by letter or in person at the box office. We will acknowledge your complaint within 30 days. You may also complain',
        'Questions are welcome at the box office. You may complain',
      ],
    ],
    finds: [['complaints/controller-missing', 'COMPLAINTS']],
  },
  'hedged processing': {
    change: [['We get your details from you or', 'We might also collect your details from social media, from you or']],
    finds: [['document/vague-wording', 'We might also']],
  },
  'a date in the future': {
    change: [['last changed on 15 January 2026', 'last changed on 15 January 2028']],
    finds: [['document/date-invalid', 'This statement was last']],
  },
  'the 1998 Act': {
    change: [
      ['and is the controller of your personal data.', 'and is the controller of your personal data under the Data Protection Act 1998.'],
    ],
    finds: [['law/superseded-reference', 'The Lantern Theatre Trust']],
  },
  'the Act of 1998 replaced': {
    change: [
      [
        'and is the controller of your personal data.',
        'and is the controller of your personal data under the UK GDPR and the Data Protection Act 2018, which replaced the Data Protection Act 1998.',
      ],
    ],
    finds: [],
  },
  'portability left out': {
    change: [[', to have its use restricted and to receive your booking data in a portable format.', ' and to have its use restricted.']],
    finds: [['rights/missing', 'YOUR RIGHTS']],
  },
  'restriction left out of the sentence; views are restricted': {
    change: [
      [', to have its use restricted', ''],
      ['your name, e-mail address and seat numbers', 'your name, e-mail address and seat numbers (restricted views are marked)'],
    ],
    finds: [['rights/missing', 'YOUR RIGHTS\n']],
  },
  'no longer than needed in general, periods beside': {
    change: [['Bookings are kept for three', 'We do not keep details for longer than we need them. Bookings are kept for three']],
    finds: [],
  },
  'one vague period among good ones': {
    change: [['Survey postcodes are deleted after twelve months.', 'Survey postcodes are kept for as long as we need them.']],
    finds: [['retention/vague', 'Bookings are kept']],
  },
}
