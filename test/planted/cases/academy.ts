import type { Cases } from '../planted.ts'

export const academy: Cases = {
  'trip contacts kept for two periods': {
    change: [
      ['| Care plans |', '| School trips | emergency contacts | Article 6(1)(e), public task | two years after the trip |\n| Care plans |'],
    ],
    finds: [['retention/conflict', '| School trips | emergency contacts | Article 6(1)(e), public task | two years']],
  },
  'a cell says consent and cites (f)': {
    change: [['Article 6(1)(a), consent', 'Article 6(1)(f), consent']],
    finds: [['lawful-basis/mismatch', '| School photographs']],
  },
  'recognised legitimate interest for a public task': {
    change: [
      [
        'emergency contacts | Article 6(1)(e), public task |',
        'emergency contacts | Article 6(1)(ea), recognised legitimate interest (safeguarding) |',
      ],
    ],
    finds: [['lawful-basis/public-authority', '| School trips']],
  },
  'a schedule that does not exist': {
    change: [['Complaints about how we handle', 'Schedule 31 to the Data Protection Act 2018 applies. Complaints about how we handle']],
    finds: [['law/unknown-provision', 'Schedule 31']],
  },
  'a vague cell': {
    change: [['three years after the entry', 'no longer than necessary']],
    finds: [['retention/vague', '| Recording attendance']],
  },
  'consent without a way back': {
    change: [
      [
        '5. to receive the photographs they agreed to in a common format (data portability),\n6. to withdraw consent at any time; photographs are then taken down.',
        '5. to receive the photographs they agreed to in a common format (data portability).',
      ],
    ],
    finds: [['consent/withdrawal-missing', '## 8. Rights']],
  },
  'a right twice in the list': {
    change: [['4. to have its use restricted,', '4. to have its use restricted,\n4. to have the data erased,']],
    finds: [['rights/duplicate', '4. to have the data erased,']],
  },
  'a recipient twice in the table': {
    change: [
      ['| the school nurse | health care |', '| the school nurse | health care |\n| Department for Education | the school census |'],
    ],
    finds: [['recipients/duplicate', '| Department for Education | the school census |\n\n']],
  },
  'Brazil is not approved': {
    change: [
      [
        'Classmark keeps a backup in Ireland. UK adequacy regulations cover Ireland with the rest of the EEA. Data goes to no other country outside the UK.',
        'Classmark keeps a backup in Brazil, which UK adequacy regulations cover. Data goes to no other country outside the UK.',
      ],
    ],
    finds: [['transfers/adequacy-wrong', 'Classmark keeps a backup']],
  },
  'Ireland named, transfers not mentioned': {
    change: [
      [
        '## 7. Other countries\n\nClassmark keeps a backup in Ireland. UK adequacy regulations cover Ireland with the rest of the EEA. Data goes to no other country outside the UK.\n\n',
        '',
      ],
      ['| Classmark Ltd | runs our register software |', '| Classmark Ltd, Dublin, Ireland | runs our register software |'],
    ],
    finds: [['transfers/unstated', '| Classmark Ltd']],
  },
  'the controller under another name': {
    change: [
      [
        'Complaints about how we handle personal data go',
        'Birchwood Academy Trust is the data controller. Complaints about how we handle personal data go',
      ],
    ],
    finds: [['document/name-inconsistent', 'Birchwood Academy Trust']],
  },
  'no complaint to the school': {
    change: [
      [
        'Complaints about how we handle personal data go to the Data Protection Officer (dpo@oakhurst.example). We acknowledge them within 30 days. You may also complain',
        'You may complain',
      ],
    ],
    finds: [['complaints/controller-missing', '## 11. Complaints']],
  },
  'restriction left out; entry to the site is restricted': {
    change: [
      ['4. to have its use restricted,\n', ''],
      [
        'It is a maintained school and so a public authority.',
        'It is a maintained school and so a public authority. Entry to the site is restricted.',
      ],
    ],
    finds: [['rights/missing', '## 8. Rights']],
  },
  'Article 45 for Ireland': {
    change: [
      [
        'UK adequacy regulations cover Ireland with the rest of the EEA.',
        'UK adequacy regulations under Article 45 of the UK GDPR cover Ireland with the rest of the EEA.',
      ],
    ],
    finds: [['law/renumbered-provision', 'Classmark keeps']],
  },
  'Article 45A for Ireland': {
    change: [
      [
        'UK adequacy regulations cover Ireland with the rest of the EEA.',
        'UK adequacy regulations under Article 45A of the UK GDPR cover Ireland with the rest of the EEA.',
      ],
    ],
    finds: [],
  },
  'legitimate interests of a school for its teaching': {
    change: [
      ['test results | Article 6(1)(e), public task |', 'test results | Article 6(1)(f), our legitimate interests in good lessons |'],
    ],
    finds: [['lawful-basis/public-authority', '| Teaching and assessing']],
  },
  'a basis twice in a cell': {
    change: [['Article 6(1)(c), legal obligation (School Attendance Regulations)', 'legal obligation; public task; legal obligation']],
    finds: [['lawful-basis/duplicate', '| Recording attendance']],
  },
}
