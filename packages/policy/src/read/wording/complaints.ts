import type { Wording, WordingExamples } from '../phrase.ts'

/** Where to take a worry about one's data, and what looks like it. */
export const complaints: Wording = {
  topic: 'complaint',
  concepts: {
    'complaint:worry': {
      strong: [
        'complain',
        'complaint',
        'concern',
        'concerned (about|that|with|by|over)',
        'unhappy',
        'dissatisfied',
        'not (happy|satisfied|content)',
        'unsatisfied',
        'grievance',
        'misuse',
        'mishandle',
        'worried',
        'worry',
        'unresolved',
        'resolve ~4 (matter|issue|problem)',
        'put (it|things|matters) right',
        '(breach|infringe|violate|broken|breached) ~4 (right|law|gdpr|act|regulation)',
        'breach of ~4 (right|law|gdpr|act|legislation)',
        '(think|believe|feel) ~3 (got|gotten|done) ~3 wrong',
        'gone wrong',
        '(problem|issue) ~3 (with|about|regarding) ~4 (how|way|handling|use|data|privacy)',
        'make representations',
        '(address|send|direct) ~3 (complaint|concern|grievance) ~8 to',
        '(chance|opportunity|hope|try|want|like|aim|wish) ~7 (resolve|address|deal with|sort out|discuss|answer) ~4 (concern|complaint|problem|issue)',
      ],
    },
    // Only where the regulator is named.
    'complaint:refer': {
      strong: [
        '(report|refer|escalate|take|raise|appeal|bring) ~8 (=ico|information (commissioner|commission)|regulator|supervisory authority)',
        '=right to (contact|approach|go to|write to|turn to|speak to) ~6 (=ico|information (commissioner|commission))',
        '(approach|contact) ~4 (=ico|information (commissioner|commission) [office]) ~2 (if|where|should)',
        '(redress|remedy|seek help) ~6 (=ico|information (commissioner|commission))',
      ],
    },
    'complaint:to-us': {
      strong: [
        '(complain|complaint|concern) ~4 (to|with) (=us|=me|=our)',
        '(complain|complaint) directly to (=us|=me)',
        'our [data protection|data|privacy] (complaint|complaints) (procedure|process|policy|form)',
        '(complaint|complaints) (procedure|process|form)',
        'after ~2 (raising|making) ~3 complaint ~2 =us',
      ],
    },
    // To somebody of ours, who is reached as the text says elsewhere.
    'complaint:to-role': {
      strong: [
        '(complain|complaint|grievance) ~8 to {role}',
        'concern ~1 to {role}',
        '(complaint|concern|grievance) ~10 (go|send|sent|address|addressed|make|made|put|raise|raised|direct|directed|refer|referred|bring|brought|take|taken|lodge|lodged|report) ~1 (to|with) {role}',
        '(raise|make|bring|take|put|lodge|discuss|report) ~6 (complaint|concern|grievance) ~8 (to|with) {role}',
        '{role} ~2 (handle|deal with|take|look into|answer|receive) ~3 (complaint|concern|grievance)',
        '(complaint|complaints) ~3 (handled|dealt with|taken|answered|received) by {role}',
        'who ~2 (take|deal with|handle|receive|complain) ~2 (complaint|complaints|to)',
      ],
    },
    'complaint:question': {
      strong: ['question', 'query', 'inquiry', 'comment', 'feedback', 'further information', 'more information', 'suggestion'],
    },
    'complaint:data': {
      strong: [
        '{own-data}',
        'privacy',
        '(policy|notice|statement)',
        'data (protection|use|handling|processing|practices)',
        'gdpr',
        'we ~3 (handle|process|collect|treat|look after) ~2 (it|your|data|information)',
        '(handle|process|handling|processing|use|using) ~2 (data|information|it)',
      ],
    },
    'complaint:service': {
      strong: [
        '(complaint|complain|unhappy|dissatisfied|satisfied|happy|concern|problem|grievance) ~4 (service|product|goods|order|delivery|booking|course|treatment|meal|food|repair|event|staff|teaching|work|purchase|refund|trip|journey|driver|lesson|stay|content|noise|parking|driver|neighbour|councillor)',
        '(order|product|goods|delivery|parcel|meal|repair|purchase|ticket|item) ~6 (complain|complaint)',
        '(customer service|service|product|order) (complaint|concern)',
      ],
    },
    'authority:ico': {
      strong: [
        '=ico',
        '[uk] information commissioner [office]',
        '[uk] information commission [office]',
        'ico.org.uk',
        'www.ico.org.uk',
        'https://ico.org.uk',
      ],
    },
    'authority:unnamed': {
      strong: [
        '[data protection] supervisory authority',
        'data protection (authority|regulator)',
        '(the|uk|relevant|appropriate|local|competent|national|independent) [privacy|data|information] (regulator|authority)',
        'regulatory authority',
      ],
    },
    'authority:other': {
      strong: [
        'data protection (commissioner|registrar|commission)',
        '=cnil',
        '=dpc',
        '=aepd',
        '=edpb',
        '=edps',
        '=ftc',
        'federal trade commission',
        'european data protection (supervisor|board)',
      ],
    },
    // What the regulator does beside taking complaints.
    'authority:role': {
      strong: [
        '(register|registered|registration|registering) ~4 (ico|information (commissioner|commission))',
        '(ico|information (commissioner|commission)) ~6 (register|registration|fee|reference number)',
        'registration (number|reference)',
        '(ico|commissioner|commission) ~3 (website|site|page) ~3 (explain|have|contain|set out|give|provide|offer|for more)',
        '(guidance|information|details) ~6 on the (ico|information (commissioner|commission)) ~2 website',
        '(more|further) ~8 (ico|information (commissioner|commission)) ~2 website',
        '(ico|commissioner|commission) ~2 (guidance|guide|code|advice|website explains|recommendation|template|standard|approved|issued|published)',
        '(guidance|guide|code|advice|template|standard|clause|agreement|addendum|approved|issued|published) ~5 (ico|information (commissioner|commission))',
        '(report|notify|inform|tell) ~8 breach ~8 (ico|information (commissioner|commission)|authority|regulator)',
        '(report|notify|inform|tell) ~3 (ico|information (commissioner|commission)|authority|regulator) ~8 (breach|incident|72 hours)',
        'breach ~10 (report|notify|notified|reported) ~4 (ico|information (commissioner|commission)|authority|regulator)',
        'data protection (fee|register)',
      ],
    },
    // Documents, older ones too, that the regulator issued.
    'authority:issuer': {
      strong: [
        '(guidance|guide|code of practice|code|opinion|template|clauses|agreement|addendum|report|published|issued|approved|adopted) ~5 information (commissioner|commission) [office]',
        'information (commissioner|commission) office ~2 (guidance|guide|code|opinion|template|issued|published|approved)',
      ],
    },
    'authority:short-name': { strong: ['=the =commissioner'] },
    'authority:wilmslow': { strong: ['wycliffe house', 'water lane', 'wilmslow', 'sk9 5af'] },
  },
  ignores: [
    '=concerning',
    '(keep|retain|store|hold|log|receive) ~2 (complaint|concern|grievance)',
    '(that|which|who) (=concern|=concerns)',
    '(data|person|individual|people|information|parties) (=concerned|=concern)',
    'as far as ~4 =concerned',
    '=concerned with ~1 (providing|running|organising)',
    'security concern',
    'safety concern',
    'safeguarding concern',
    'welfare concern',
    'health concern',
    '(handle|handling|respond to|responding to|investigate|investigating|deal with|dealing with|resolve|resolving|manage|managing|process|processing|answer|answering|record|recording|address|addressing) ~3 (complaint|concern|grievance) [~2 (to|with) =us]',
    '(record|details|history|log|copy|copies|files|correspondence|information (about|on|from|in|of|relating to)) ~4 (complaint|concern|grievance)',
    '(investigate|prevent|detect|stop|report) ~4 (misuse|breach)',
    'to make representations to (local|parliament|government)',
    'concern (you|your|the|a|any) (child|health)',
    '(complaint|concern) (handling|management|record|investigation|against)',
    '(scottish|jersey|guernsey|isle of man|manx|irish|australian|gibraltar) [office of the] information commissioner [office]',
    'information commissioner [office] (for|of|in) (scotland|jersey|guernsey|the isle of man|australia|gibraltar)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'complaint:worry': [
      'If you are unhappy with what we have done, tell the clerk.',
      'Anyone can complain.',
      'Think we have got something wrong?',
      'You are worried that your data was misused.',
      'We would like the chance to put things right.',
    ],
    'complaint:to-us': ['You can complain to us first.', 'Our complaints procedure is on the notice board.'],
    'complaint:to-role': [
      'Make a complaint to the club secretary.',
      'Complaints about our use of data should go to the clerk.',
      'Raise your concern with the practice manager.',
      'The headteacher deals with complaints.',
    ],
    'complaint:question': ['Any questions?', 'Send queries to the office.'],
    'authority:ico': [
      'The ICO looks after information rights.',
      'Write to the Information Commission.',
      "the Information Commissioner's Office",
      'Visit ico.org.uk.',
    ],
    'authority:unnamed': ['the supervisory authority', 'the UK regulator', 'your local data protection authority'],
    'authority:role': [
      'We are registered with the ICO.',
      'We will report a serious breach to the ICO within 72 hours.',
      'This follows ICO guidance.',
    ],
    'authority:short-name': ['The Commissioner may look into it.'],
    'authority:wilmslow': ['Wycliffe House, Water Lane', 'Wilmslow'],
  },
  ignores: [
    'Rules concerning bookings are on the board.',
    'The person concerned has left.',
    'We keep letters to deal with disputes.',
    'In Jersey that is the Jersey Office of the Information Commissioner, in Scotland the Scottish Information Commissioner.',
    'We answer to the Information Commissioner of the Isle of Man.',
    'Volunteers with a safeguarding concern see the lead.',
  ],
}
