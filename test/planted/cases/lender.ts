import type { Cases } from '../planted.ts'

export const lender: Cases = {
  'such as … as applicable': {
    change: [
      [
        'The transfer is made under the UK Addendum to the EU standard contractual clauses.',
        'The transfer is made under appropriate safeguards, such as the International Data Transfer Agreement or the UK Addendum, as applicable.',
      ],
    ],
    finds: [['transfers/safeguard-open-ended', '6.1 Our cloud']],
  },
  'the same wording before the law asked for one': {
    on: '2026-01-31',
    change: [
      ['1 June 2026', '1 June 2025'],
      [
        'The transfer is made under the UK Addendum to the EU standard contractual clauses.',
        'The transfer is made under appropriate safeguards, such as the International Data Transfer Agreement or the UK Addendum, as applicable.',
      ],
    ],
    finds: [],
  },
  'EU clauses alone': {
    change: [
      ['the UK Addendum to the EU standard contractual clauses.', 'the standard contractual clauses approved by the European Commission.'],
      ['a copy of the Addendum', 'a copy of the clauses'],
    ],
    finds: [['transfers/invalid-mechanism', '6.1 Our cloud']],
  },
  'no human, no contest; an underwriter for large loans': {
    change: [
      [
        '8.2 You may make representations about such a decision, obtain human intervention from one of our underwriters and contest the decision. Write to review@fairlend.example.',
        '8.2 Loans above £50,000 are not offered through this system and are the business of our underwriters.',
      ],
    ],
    finds: [['automated-decisions/safeguards-missing', '8.1 Our system']],
  },
  'Article 22 for today’s right': {
    change: [['8.2 You may make representations', '8.2 Under Article 22 of the UK GDPR you may make representations']],
    finds: [['law/renumbered-provision', '8.2 Under Article 22']],
  },
  'the Directive as law': {
    change: [
      ['is the controller of your personal data.', 'is the controller of your personal data for the purposes of Directive 95/46/EC.'],
    ],
    finds: [['law/superseded-reference', '1.1 Fairlend']],
  },
  'a DPO without a way to reach them': {
    change: [
      ['M3 3JZ, is the controller of your personal data.', 'M3 3JZ (switchboard 0161 555 0144), is the controller of your personal data.'],
      [
        '1.2 Our Data Protection Officer may be contacted at dpo@fairlend.example or at the registered office.',
        '1.2 We have appointed a Data Protection Officer.',
      ],
      [
        '11.1 A complaint about our use of your personal data may be made to our Data Protection Officer by e-mail or by post',
        '11.1 A complaint about our use of your personal data may be made to us by telephone or by post',
      ],
      ['by writing to our Data Protection Officer.\n\n7.', 'by writing to us.\n\n7.'],
      ['may be exercised by writing to our Data Protection Officer.', 'may be exercised by writing to us.'],
    ],
    finds: [['dpo/contact-missing', '1.2 We have appointed']],
  },
  'interests left out of the clause; the bank has some': {
    change: [
      [
        'to detect fraud and to improve our scorecards. We have a legitimate interest in preventing fraud and in lending responsibly (Article 6(1)(f)).',
        'to improve our scorecards. The processing is necessary for our legitimate interests (Article 6(1)(f)).',
      ],
    ],
    finds: [['lawful-basis/interests-unstated', '2.3 We process']],
  },
  'the date is in the future': {
    change: [['last amended on 1 June 2026', 'last amended on 1 June 2027']],
    finds: [['document/date-invalid', '1.3 This notice']],
  },
  'transfers only if ever': {
    change: [
      [
        '6.1 Our cloud hosting provider stores data in South Africa. The transfer is made under the UK Addendum to the EU standard contractual clauses.\n\n6.2 You may obtain a copy of the Addendum by writing to our Data Protection Officer.',
        '6.1 Our cloud hosting provider stores data in the United Kingdom only. We do not transfer data to other countries. If we ever do, we will amend this notice first.',
      ],
    ],
    finds: [],
  },
  'six points in one sentence, none tied to a purpose': {
    change: [
      ['The processing is necessary for a contract with you or for taking steps at your request before it (Article 6(1)(b)).', ''],
      ['We are obliged to do so by the Money Laundering Regulations 2017 (Article 6(1)(c)).', ''],
      [
        'We have a legitimate interest in preventing fraud and in lending responsibly (Article 6(1)(f)).\n',
        '\n\n2.4 Our lawful bases for processing your personal data are Article 6(1)(a), (b), (c), (d), (e) and (f) of the UK GDPR: consent, contract, legal obligation, vital interests, public task and legitimate interests in lending responsibly.\n',
      ],
      ['9.6 Any right', '9.6 You may withdraw your consent at any time.\n\n9.7 Any right'],
    ],
    finds: [['lawful-basis/blanket', '2.4 Our lawful bases']],
  },
  'erasure left out of the clauses; the agents erase theirs': {
    change: [
      ['9.3 You have the right to erasure.\n\n', ''],
      ['our debt collection agents', 'our debt collection agents (who erase what they no longer need)'],
    ],
    finds: [['rights/missing', '9. Your rights']],
  },
  'restriction left out of the clauses; lending is restricted': {
    change: [
      ['9.4 You have the right to restriction of processing.\n\n', ''],
      ['2. Purposes and legal bases', '2. Purposes and legal bases (lending is restricted to residents)'],
    ],
    finds: [['rights/missing', '9. Your rights']],
  },
  'no longer than necessary in general, periods beside': {
    change: [['7.1 Applications', '7.0 Data is kept for no longer than is necessary.\n\n7.1 Applications']],
    finds: [],
  },
}
