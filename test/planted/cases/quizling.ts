import type { Cases } from '../planted.ts'

export const quizling: Cases = {
  'no representative in the UK; one in the EU': {
    change: [
      [
        'Our representative in the United Kingdom is UK Rep Services Ltd, 1 Temple Back, Bristol BS1 6DZ, quizling@ukrep.example.',
        'Our representative in the European Union is EU Rep Services GmbH, Berlin.',
      ],
    ],
    finds: [['controller/representative-missing', '# Quizling Privacy Policy']],
  },
  'sixteen as the age of consent': {
    change: [["Children under 13 need a parent's consent", "Children under 16 cannot consent for themselves and need a parent's consent"]],
    finds: [['children/age-wrong', 'The game is for players']],
  },
  'sixteen for the night league, which is no consent': {
    change: [['## 7. Automated', 'The night league is for players aged 16 and over.\n\n## 7. Automated']],
    finds: [],
  },
  'a link that leads nowhere': {
    change: [['Use *Settings > My data* or e-mail', 'See [how to ask](#how-to-ask). Use *Settings > My data* or e-mail']],
    finds: [['document/broken-anchor', 'See [how to ask]']],
  },
  'a link that leads somewhere': {
    change: [['Use *Settings > My data* or e-mail', 'See [complaints](#8-complaints). Use *Settings > My data* or e-mail']],
    finds: [],
  },
  'consent without withdrawal': {
    change: [
      [' Turn them off in Settings to withdraw your consent at any time.', ''],
      ['until you turn push messages off', '30 days'],
    ],
    finds: [['consent/withdrawal-missing', '## 5. Your rights']],
  },
  'objection only as a bullet': {
    change: [
      ['> **Object.** You can object to our use of crash reports, which we base on legitimate interests.\n\n', ''],
      ['- **Port** –', '- **Object** – say no to our use of crash reports\n- **Port** –'],
    ],
    finds: [['rights/objection-not-separate', '- **Object**']],
  },
  'safe harbour for the servers': {
    change: [
      [
        'The safeguard is the UK International Data Transfer Agreement, and you can get a copy from privacy@quizling.example.',
        'We comply with the Safe Harbor principles.',
      ],
    ],
    finds: [['transfers/invalid-mechanism', 'Your data is sent']],
  },
  'Australia called adequate': {
    change: [
      [
        'The safeguard is the UK International Data Transfer Agreement, and you can get a copy from privacy@quizling.example.',
        'UK adequacy regulations approve Australia.',
      ],
    ],
    finds: [['transfers/adequacy-wrong', 'Your data is sent']],
  },
  'an e-mail address that cannot work': {
    change: [['Contact us at privacy@quizling.example.', 'Contact us at privacy@quizling.']],
    finds: [['document/contact-malformed', 'Quizling is a trivia game']],
  },
  'marketing added, without a way out': {
    change: [
      [
        '### Push messages',
        '### Offers\n\nWe send you offers of new games by e-mail. *Legal basis: our legitimate interests in selling our games.*\n\n### Push messages',
      ],
    ],
    finds: [['marketing/opt-out-missing', 'We send you offers of new games']],
  },
  'a TODO and a template variable': {
    change: [
      ['| Crash reports | 90 days |', '| Crash reports | 90 days TODO check with Ben |'],
      ['**Effective date: August 31, 2026**', '**Effective date: August 31, 2026** ({{ version }})'],
    ],
    finds: [
      ['document/placeholder', '| Crash reports'],
      ['document/placeholder', '**Effective date'],
    ],
  },
  'the old right on automated decisions as an item': {
    change: [
      ['- **Port** –', '- **Automated decisions** – not be subject to a decision based solely on automated processing\n- **Port** –'],
    ],
    finds: [['rights/wording-superseded', '- **Automated decisions**']],
  },
  'crash reports: kept for as long as needed': {
    change: [['| Crash reports | 90 days |', '| Crash reports | as long as we need them |']],
    finds: [['retention/vague', '| Crash reports | as long']],
  },
  'the regulator of another country only': {
    change: [
      [
        'Players in the UK can also complain to the ICO (https://ico.org.uk/make-a-complaint/).',
        'Players can also complain to the Office of the Australian Information Commissioner.',
      ],
    ],
    finds: [['complaints/commissioner-missing', '## 8. Complaints']],
  },
  'a server table with the period twice': {
    change: [['| Push token |', '| Crash reports | 90 days |\n| Push token |']],
    finds: [['retention/duplicate-entry', '| Crash reports | 90 days |']],
  },
}
