import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** Conditions for special category data (Article 9(2)), authority for criminal offence data (Article 10, Schedule 1), and Annex 1. */
export const conditions: Wording = {
  topic: 'conditions',
  concepts: {
    'condition:explicit-consent': { weak: ['explicit ~1 consent', 'explicitly (consent|consented|agreed|agree)', 'consent explicitly'] },
    'condition:employment-and-social-protection': {
      weak: ['employment ~3 social (security|protection)', 'obligations (in|under) ~3 employment law', 'employment law obligation'],
    },
    'condition:vital-interests-incapable': { weak: ['vital interest'] },
    'condition:not-for-profit-body': {
      strong: [
        'not for profit body',
        '(religious|political|philosophical|trade union) aim',
        'legitimate activities ~8 (body|association|foundation|church|charity|aim|members)',
      ],
    },
    'condition:manifestly-made-public': {
      strong: ['(manifestly|deliberately|clearly) made ~2 public', 'made ~3 public by (you|the data subject|the person)'],
    },
    'condition:legal-claims': {
      weak: ['(establish|establishing|establishment|exercise|exercising|defend|defending|defence) ~6 legal claim', 'legal claim'],
    },
    'condition:substantial-public-interest': { strong: ['substantial public interest'] },
    'condition:health-or-social-care': {
      strong: [
        '(provision|provide|providing|purpose|management) ~4 (health or social care|health and social care|health care|healthcare|medical care|social care)',
        'medical diagnosis',
        '(preventive|preventative|occupational) medicine',
      ],
      weak: ['health or social care', 'direct care'],
    },
    'condition:public-health': { strong: ['reason ~4 public health', 'public interest ~6 public health'] },
    'condition:archiving-research-statistics': {
      strong: [
        'archiving purpose',
        '(archiving|research|statistical) ~4 in the public interest',
        'scientific or historical research',
        'archiving ~3 research',
      ],
    },
    'condition:special': {
      strong: [
        'special categor ~2',
        'special category',
        'special categories',
        'sensitive [personal] (data|information)',
        'condition for processing (special|health|sensitive)',
      ],
    },
    'condition:article-9': { strong: ['article 9', 'art 9'] },
    'condition:criminal': {
      strong: [
        'criminal (offence|conviction|record|history|data|allegation|proceeding)',
        'conviction',
        '(allegation|alleged|allege|suspected|suspicion|data|information|record|accusation|accused) ~2 (offence|crime)',
        'article 10',
        'art 10',
        'dbs',
        'disclosure and barring',
        'pvg',
        'disclosure scotland',
        'access ni',
        'accessni',
      ],
    },
    // Conditions of Schedule 1 told by their subject.
    'condition:official-authority': {
      strong: [
        '(control of|under) official authority',
        'authorised by ~3 (law|legislation)',
        'comprehensive register',
        '(prevent|detect|preventing|detecting|prevention|detection) ~4 unlawful act',
        '(protect|protecting|protection of) ~1 public (against|from) dishonesty',
        'regulatory requirement ~8 unlawful act',
        '(obligation|duty|duties) ~4 right ~3 (=in|under|with) ~4 employment',
      ],
    },
    'condition:schedule-1': { strong: ['schedule 1', 'sch 1', '(paragraph|para|part) ~3 of (that|the same|this|said) schedule'] },
    'annex-1:public-task-disclosure': {
      strong: [
        'annex 1 ~2 (paragraph|para|condition) 1',
        '(disclose|disclosing|disclosure|sharing|share|request|asks|asked) ~12 public task',
        'public body ~6 asks',
        'public task request',
      ],
    },
    'annex-1:security-and-defence': {
      strong: ['(national|public) security', 'defence of the realm', 'national defence', 'annex 1 ~2 (paragraph|para|condition) 2'],
    },
    'annex-1:emergencies': { strong: ['emergency', 'emergencies', 'annex 1 ~2 (paragraph|para|condition) 3'] },
    'annex-1:crime': {
      strong: ['crime', 'criminal', 'offender', 'fraud', 'theft', 'shoplifting', 'annex 1 ~2 (paragraph|para|condition) 5'],
    },
    'annex-1:safeguarding': {
      strong: [
        'safeguarding',
        'safeguard ~4 (child|children|adult|people|person|individual|pupil|young)',
        'vulnerable (person|people|adult|child|individual)',
        '(adult|child|children|people) at risk',
        'annex 1 ~2 (paragraph|para|condition) 6',
      ],
    },
  },
}

export const examples: WordingExamples = {
  reads: {
    'condition:explicit-consent': ['We have your explicit consent.', 'You explicitly agreed.'],
    'condition:employment-and-social-protection': [
      'to carry out obligations under employment law',
      'for employment, social security and social protection',
    ],
    'condition:vital-interests-incapable': ['to protect your vital interests when you cannot speak'],
    'condition:legal-claims': ['to establish, exercise or defend legal claims'],
    'condition:public-health': ['for reasons of public health'],
    'condition:archiving-research-statistics': ['for archiving purposes', 'for scientific or historical research'],
    'condition:special': ['special categories of data', 'sensitive personal information', 'a condition for processing health data'],
    'condition:article-9': ['Article 9(2)(h)', 'Art. 9'],
    'condition:criminal': ['a criminal record', 'unspent convictions', 'an allegation of an offence', 'an enhanced DBS certificate'],
    'condition:schedule-1': ['Schedule 1 to the Act', 'Sch. 1, paragraph 18'],
    'annex-1:public-task-disclosure': ['A council asks us for it to carry out its public task.', 'Annex 1, paragraph 1'],
    'annex-1:security-and-defence': ['to safeguard national security', 'for the defence of the realm'],
    'annex-1:emergencies': ['to respond to an emergency'],
    'condition:substantial-public-interest': ['We hold it for reasons of substantial public interest.'],
    'condition:not-for-profit-body': ['We are a not-for-profit body with a religious aim.'],
    'condition:manifestly-made-public': ['You have manifestly made it public.'],
    'condition:health-or-social-care': ['It is needed for the provision of health or social care.'],
    'condition:official-authority': [
      'to prevent or detect unlawful acts',
      'for protecting the public against dishonesty',
      'a regulatory requirement to find out whether somebody has committed an unlawful act',
      'to meet our obligations and use specific rights under employment law',
    ],
    'annex-1:crime': ['detecting crime in our shops'],
    'annex-1:safeguarding': ['safeguarding children in our care'],
  },
  ignores: ['We use your name to answer you.'],
}
