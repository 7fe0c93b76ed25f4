import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** What policies still say although the law has moved on, where no citation tells it; the concept ends in the register's id. */
export const superseded: Wording = {
  topic: 'superseded',
  concepts: {
    'superseded:dpa-1998': { strong: ['data protection =acts [of] [1984] [and] 1998'] },
    'superseded:leaving-the-eu': {
      strong: [
        '(once|when|after|until|if|before|should|=as|=following|=while) [the] (uk|united kingdom|britain) (~4 (leave|leaves|exit|exits)|~2 (withdraws|remains|ceases|is ~1 still)) ~4 (eu|european union)',
        '(brexit|withdrawal) (transition|implementation) period',
        '(transition|transitional|implementation) period ~8 (eu|european union|brexit|uk)',
        '(eu|european union|brexit|uk|until|during) ~6 (transition|transitional|implementation) period',
        '(no deal|hard) brexit',
      ],
    },
    'superseded:member-state-authority': {
      strong: [
        '(supervisory|data protection) authority ~4 (in|of) ~4 (member state|eu country|eea country|country of residence|country (where|in which) you)',
        '(eu|european) (member state|country) ~6 (supervisory|data protection) authority',
        '(your|a|the|local) [local|national|competent|relevant] (eu|european|member state) (supervisory|data protection) authority',
      ],
    },
    'superseded:dpa-registration': {
      strong: [
        '(notified|notification|registered|register|registration) ~6 (under|with|pursuant to|as required by|for the purposes of) the data protection act',
        '(notified|notification) ~6 (information commissioner|ico) ~6 data protection act',
        'data protection act (registration|notification)',
      ],
    },
    'superseded:dpdi-bill': {
      strong: ['data protection and digital information (bill|act)', 'dpdi (bill|act)', '=dpdib', 'senior responsible individual'],
    },
    'superseded:pecr-cap': {
      strong: [
        '(fine|penalty|fined|penalties) ~8 £ 500 000',
        '£ 500 000 ~8 (fine|penalty|pecr)',
        '(fine|penalty|fined|penalties) ~8 £ 500k',
      ],
    },
    'superseded:eu-uk-adequacy-2025': {
      strong: [
        'adequacy ~14 (until|expire|expires|end|ends|valid|lasts|to|runs) ~4 (june|december) 2025',
        '(until|expire|expires|end|ends) ~4 (june|december) 2025 ~12 adequacy',
      ],
    },
    /** Of a right: that people had it, or that it is no more. */
    'superseded:gone': {
      strong: [
        'be ~2 (=replaced|=repealed|=abolished|=superseded|=withdrawn|=dropped|=revoked)',
        '(=replaced|=superseded|=overtaken|=abolished) (by|in|with|since)',
        '(=old|=former|=previous|=earlier|=past) ~1 (right|rights|article|wording|rule|law|entitlement)',
        '(have|=had) (gone|ended|lapsed|fallen away|disappeared|ceased)',
        '=had ~3 (right|rights|entitlement)',
        '=gave (you|people|individuals|everyone|anyone|customers) ~1 (right|rights)',
        '(no longer|not) ~1 (give|gives|grant|grants|contain|contains|provide|provides|exist|exists|know|knows|include|includes) ~3 (right|rights|entitlement)',
        '(right|rights) ~8 (no longer|not) ~1 (exist|exists|apply|applies|given|found|available)',
      ],
    },
    // Told as gone, or as something else's law.
    'superseded:reported': {
      strong: [
        '(replace|supersede|repeal|revoke|succeed|predecessor|overtake)',
        '(=old|=former|=previous|formerly|previously|originally|outdated|earlier) ~3 (act|law|directive|regime|legislation|regulation)',
        '(formerly|previously|originally|used to be|no longer|historically)',
        '(before|prior to|until|up to) ~3 (2018|may 2018|2020|2021|2026|the gdpr)',
        '(has|have|had) (ended|expired|been repealed|now left)',
        'ended on',
        '(=was|=were) [still|then|once] (in force|the law|the act|law|in effect|compulsory|required|necessary)',
        '(=back when|back in the day|in the days of|in those days|at the time|at that time)',
        '=left the (eu|european union)',
        '(amend|update|build on|builds on)',
      ],
    },
  },
  ignores: [
    '(notified|notification|registered|register|registration) ~6 (under|with|pursuant to|as required by|for the purposes of) the data protection act 2018',
    'human rights act 1998',
    'crime and disorder act 1998',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'superseded:dpa-1998': ['the Data Protection Acts of 1998'],
    'superseded:eu-uk-adequacy-2025': ['The adequacy decision runs until June 2025.'],
    'superseded:leaving-the-eu': ['Once the UK leaves the EU, this will change.', 'During the Brexit transition period nothing changes.'],
    'superseded:member-state-authority': ['You may complain to the supervisory authority in your Member State.'],
    'superseded:dpa-registration': ['We are registered under the Data Protection Act.'],
    'superseded:dpdi-bill': ['Our senior responsible individual can help.', 'The Data Protection and Digital Information Bill will apply.'],
    'superseded:pecr-cap': ['We could be fined up to £500,000.'],
    'superseded:gone': [
      'That right was abolished in spring.',
      'The former right has gone.',
      'People had a right to that.',
      'The law no longer gives such a right.',
    ],
    'superseded:reported': [
      'The GDPR replaced that Act.',
      'It was previously governed by another law.',
      'We began when that Act was still in force.',
    ],
  },
  ignores: [
    'As the UK is outside the EU, its own law applies.',
    'We follow the UK GDPR, that is Regulation (EU) 2016/679 as kept in UK law.',
    'We are registered with the ICO.',
    'You may complain to the ICO.',
    'The Human Rights Act 1998 applies.',
    'We spent £500,000 on the hall.',
  ],
}
