import type { Cases } from '../planted.ts'

export const agency: Cases = {
  'criminal records without a condition': {
    change: [['Legal obligation, and Schedule 1, paragraph 1 of the Data Protection Act 2018 (employment law)', 'Legal obligation']],
    finds: [['criminal-offence/condition-missing', '<tr><td>Checking criminal records']],
  },
  'Article 9 for criminal records': {
    change: [
      [
        'Legal obligation, and Schedule 1, paragraph 1 of the Data Protection Act 2018 (employment law)',
        'Legal obligation, and Article 9(2)(b)',
      ],
    ],
    finds: [['criminal-offence/condition-missing', '<tr><td>Checking criminal records']],
  },
  'a basis left out of a cell': {
    change: [
      [
        '<td>bank details, National Insurance number</td><td>Contract with you</td>',
        '<td>bank details, National Insurance number</td><td></td>',
      ],
    ],
    finds: [['lawful-basis/missing', '<tr><td>Paying temporary workers']],
  },
  'interests left out of a cell': {
    change: [['Legitimate interests: keeping a pool of candidates', 'Legitimate interests']],
    finds: [['lawful-basis/interests-unstated', '<tr><td>Asking past candidates']],
  },
  'passport copies twice in the list': {
    change: [['<dt>DBS certificates</dt>', '<dt>Passport copies</dt><dd>two years after the work ends</dd>\n<dt>DBS certificates</dt>']],
    finds: [['retention/duplicate-entry', '<dt>Passport copies</dt>']],
  },
  'recipient twice': {
    change: [['<li>HMRC</li>', '<li>HMRC</li>\n<li>the Disclosure and Barring Service</li>']],
    finds: [['recipients/duplicate', '<li>the Disclosure and Barring Service</li>']],
  },
  'objection as one item': {
    change: [
      ['<h2>Objecting</h2>\n\n<p>You may object at any time to our contacting you about new work.</p>\n\n', ''],
      [
        '<li>to have processing restricted</li>',
        '<li>to have processing restricted</li>\n<li>to object to our contacting you about new work</li>',
      ],
    ],
    finds: [['rights/objection-not-separate', '<li>to object to our contacting']],
  },
  'a comment says what the text does not': {
    change: [['<li>to have it erased</li>', '<!-- to have it erased -->']],
    finds: [['rights/missing', '<h2>Your rights</h2>']],
  },
  'the complaint only to a helpline of the trade body': {
    change: [
      [
        ' You may also complain to the Information Commission at <a href="https://ico.org.uk/make-a-complaint/">ico.org.uk/make-a-complaint</a>.',
        ' You may also complain to the Recruitment and Employment Confederation about our conduct.',
      ],
    ],
    finds: [['complaints/commissioner-missing', '<h2>If you are unhappy</h2>']],
  },
  'an unused suppression, and an expired one': {
    change: [
      ['<h2>Objecting</h2>', '<!-- clearnotice-ignore rights/duplicate reason="checked" until=2027-06-30 -->\n\n<h2>Objecting</h2>'],
      [
        '<h2>If you are unhappy</h2>',
        '<!-- clearnotice-ignore complaints/commissioner-missing reason="checked" until=2026-06-30 -->\n\n<h2>If you are unhappy</h2>',
      ],
    ],
    finds: [
      ['suppression/unused', '<!-- clearnotice-ignore rights/duplicate'],
      ['suppression/expired', '<!-- clearnotice-ignore complaints/commissioner-missing'],
    ],
  },
  'who gave the data left out': {
    change: [['<h2>Where we get it</h2>\n\n<p>From you, from job boards such as Jobmagpie, and from your referees.</p>\n\n', '']],
    finds: [],
  },
  'a right that no basis gives': {
    change: [
      ['<li>to have it ported to another agency</li>', '<li>to have it ported to another agency</li>\n<li>to withdraw your consent</li>'],
    ],
    finds: [],
  },
  'the regulator by its old name and number': {
    change: [['the Information Commission at', 'the Information Commissioner’s Office at']],
    finds: [['complaints/regulator-outdated', '<p>Complain to us']],
  },
  'two controllers outright': {
    change: [
      [
        '<h2>What we do with it</h2>',
        '<p>Ashgrove Recruitment Ltd is the controller of your personal data.</p>\n\n<h2>What we do with it</h2>',
      ],
    ],
    finds: [['document/name-inconsistent', '<p>Ashgrove']],
  },
  'a table cell that still says TBC': {
    change: [['<td>passport copy</td>', '<td>[insert documents]</td>']],
    finds: [['document/placeholder', '<tr><td>Right-to-work']],
  },
  'three bases for the whole list of purposes': {
    change: [
      ['<tr><th>Purpose</th><th>Data</th><th>Legal basis</th></tr>', '<tr><th>Purpose</th><th>Data</th></tr>'],
      ['<td>Contract: we act for you at your request</td>', ''],
      ['<td>Contract with you</td>', ''],
      ['<td>Legal obligation (Immigration, Asylum and Nationality Act 2006)</td>', ''],
      [
        '<tr><td>Checking criminal records of care staff</td><td>DBS certificate</td><td>Legal obligation, and Schedule 1, paragraph 1 of the Data Protection Act 2018 (employment law)</td></tr>\n',
        '',
      ],
      ['<dt>DBS certificates</dt><dd>six months after the decision</dd>\n', ''],
      ['<li>the Disclosure and Barring Service</li>\n', ''],
      ['<td>Legitimate interests: keeping a pool of candidates</td>', ''],
      [
        '<p>The law requires us to see',
        '<p>We do all of this on the basis of contract, legal obligation and our legitimate interests in keeping a pool of candidates.</p>\n\n<p>The law requires us to see',
      ],
    ],
    finds: [['lawful-basis/unmapped', '<p>We do all of this']],
  },
  'DBS certificates without a period': {
    change: [['<dt>DBS certificates</dt><dd>six months after the decision</dd>\n', '']],
    finds: [['retention/uncovered', '<tr><td>Checking criminal records']],
  },
}
