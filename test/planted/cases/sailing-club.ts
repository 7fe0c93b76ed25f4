import type { Cases } from '../planted.ts'

export const sailingClub: Cases = {
  'the basis said once, in other words': {
    change: [['For everything in parts A and B the lawful basis is', 'Parts A and B rest on']],
    finds: [],
  },
  'erasure left out of numbered clauses; old boats are erased from the register': {
    change: [
      ['   16.3 have it erased;\n\n', ''],
      ['We hold boat names,', 'We erase boats that are sold from the register. We hold boat names,'],
    ],
    finds: [['rights/missing', '## G. Rights']],
  },
  'restriction left out of numbered clauses': {
    change: [['   16.4 have its use restricted;\n\n', '']],
    finds: [['rights/missing', '## G. Rights']],
  },
  'portability left out of numbered clauses': {
    change: [[";\n\n   16.5 receive it in a form that another club's computer can read.", '.']],
    finds: [['rights/missing', '## G. Rights']],
  },
  'no way to use the rights; a way to complain': {
    change: [
      [
        'Requests go to the Honorary Secretary (clause 2). They are free and are answered within one month.',
        'Requests are free and are answered within one month.',
      ],
      [' or at secretary@ridgewater.example about anything in this notice', ''],
      ['2. Write to the Honorary Secretary at that address', '2. The Honorary Secretary is Mrs P. Ottley'],
    ],
    finds: [['rights/exercise-missing', '## G. Rights']],
  },
  'the way to use the rights stands in another part': {
    change: [
      ['Requests go to the Honorary Secretary (clause 2). They are free', 'Requests are free'],
      ['about anything in this notice', 'to use any of the rights in part G'],
    ],
    finds: [],
  },
  'as long as necessary in general, periods for everything': {
    change: [['13. Membership records:', '12A. We keep data no longer than we need it:\n\n13. Membership records:']],
    finds: [],
  },
  'one vague period among good ones': {
    change: [['Safety boat logs: until the end of the season.', 'Safety boat logs: as long as necessary.']],
    finds: [['retention/vague', '15. Safety boat logs']],
  },
  'a race is no ethnic origin': {
    change: [['to allot moorings', 'to allot moorings, to time the race and to find a race director']],
    finds: [],
  },
  'the old number of the definitions': {
    change: [
      [
        'is the controller of the personal data described here',
        'is the controller (Article 4(7) UK GDPR) of the personal data described here',
      ],
    ],
    finds: [['law/renumbered-provision', '1. The Ridgewater']],
  },
}
