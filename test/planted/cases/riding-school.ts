import type { Cases } from '../planted.ts'

export const ridingSchool: Cases = {
  'deletion left out; pictures are deleted': {
    change: [
      ['<li>To delete it.</li>\n', ''],
      ['Gate pictures: after two weeks.', 'Gate pictures: we delete them after two weeks.'],
    ],
    finds: [['rights/missing', 'What may you ask of us?']],
  },
  'no way to ask; a way to complain': {
    change: [
      [
        'Telephone or e-mail us, free of charge; you have an answer within one month.',
        'All this is free of charge, and takes a month at most.',
      ],
      ['Telephone 01604 555 0133, e-mail rein@thornby.example. ', ''],
    ],
    finds: [['rights/exercise-missing', 'What may you ask of us?']],
  },
  'kept while necessary in general, periods beside': {
    change: [['<ul>\n<li>Riders', 'We keep nothing longer than we need it.\n\n<ul>\n<li>Riders’ details']],
    finds: [],
  },
  'the letter’s list for ever': {
    change: [["The letter's address list: when you unsubscribe.", "The letter's address list: for ever."]],
    finds: [['retention/indefinite', "<li>The letter's"]],
  },
  'a heading with nothing under it': {
    change: [['<h1>Privacy at Thornby Riding School</h1>\n', '<h1>Privacy at Thornby Riding School</h1>\n\n<h2>Our promise</h2>\n']],
    finds: [],
  },
  'an address that leads elsewhere': {
    change: [['e-mail rein@thornby.example', 'e-mail [rein@thornby.example](mailto:reins@thornby.example)']],
    finds: [['document/contact-malformed', 'Thornby Riding School Ltd, Thornby Farm']],
  },
  'no regulator': {
    change: [[' Or complain to the ICO, https://ico.org.uk/make-a-complaint/.', '']],
    finds: [['complaints/commissioner-missing', 'What if you are unhappy?']],
  },
}
