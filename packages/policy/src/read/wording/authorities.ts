import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** Where the ICO takes complaints. */
export const complaintPages: readonly string[] = [
  'ico.org.uk/make-a-complaint',
  'ico.org.uk/make-a-complaint/',
  'https://ico.org.uk/make-a-complaint',
  'https://ico.org.uk/make-a-complaint/',
  'www.ico.org.uk/make-a-complaint',
  'ico.org.uk/concerns',
  'https://ico.org.uk/concerns',
  'www.ico.org.uk/concerns',
]

/** Who hears complaints: the regulator by its names and addresses, and others. */
export const authorities: Wording['concepts'] = {
  'authority:ico': {
    strong: [
      '=ico',
      '[uk] information commissioner [office]',
      '[uk] information commission [office]',
      'ico.org.uk',
      'www.ico.org.uk',
      'https://ico.org.uk',
      ...complaintPages,
    ],
  },
  'authority:unnamed': {
    strong: [
      '[data protection] supervisory authority',
      'data protection (authority|regulator)',
      '(the|uk|relevant|appropriate|local|competent|national|independent) [privacy|data|information] (regulator|authority)',
      'regulatory authority',
      '{watchdog}',
      '(competent|relevant|appropriate|responsible|independent|national|statutory|proper|supervisory|regulatory|supervising) [data protection|privacy] [regulatory|supervisory|supervising|public|government] (body|authority|regulator|agency)',
      '(data protection|privacy) [regulatory|supervisory|enforcement] (agency|body|authority|regulator)',
      '(body|agency|authority|department) ~2 (supervise|oversee|police|enforce|watch over|in charge of|responsible for|look after) ~3 (data protection|privacy)',
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
      '{ico} (=fined|=audited|=reprimanded|=inspected|=praised|=visited|=approved|=published|=said|=ruled|=found|=warned)',
      '(=learn|=learnt|=read|=found|=saw|=took) ~4 {ico}',
    ],
  },
  // What somebody tells the regulator; of us it is no complaint.
  'authority:told': {
    strong: [
      '(=report|=notify|=inform|=tell|=alert) ~2 ({ico}|regulator|authority)',
      '(=report|=refer|=disclose) ~5 to ~2 ({ico}|regulator|authority)',
      '=let ~2 ({ico}|regulator|authority) =know',
    ],
  },
  // Documents, older ones too, that the regulator issued.
  'authority:issuer': {
    strong: [
      '(guidance|guide|code of practice|code|opinion|template|clauses|agreement|addendum|published|issued|approved|adopted) ~5 information (commissioner|commission) [office]',
      'report (by|of|from) the information (commissioner|commission) [office]',
      'information (commissioner|commission) office ~2 (guidance|guide|code|opinion|template|issued|published|approved)',
    ],
  },
  'authority:short-name': { strong: ['=the =commissioner'] },
  'authority:wilmslow': { strong: ['wycliffe house', 'water lane', 'wilmslow', 'sk9 5af'] },
}

export const examples: WordingExamples = {
  reads: {
    'authority:other': ['the Data Protection Commission', 'the CNIL'],
    'authority:issuer': ['guidance from the Information Commissioner', 'a code of practice issued by the Information Commission'],
    'authority:ico': [
      'The ICO looks after information rights.',
      'Write to the Information Commission.',
      "the Information Commissioner's Office",
      'Visit ico.org.uk.',
    ],
    'authority:unnamed': [
      'the supervisory authority',
      'the UK regulator',
      'your local data protection authority',
      'the privacy watchdog',
      'the competent supervisory body',
      'a data protection agency',
      'the department that oversees data protection',
    ],
    'authority:role': [
      'We are registered with the ICO.',
      'We will report a serious breach to the ICO within 72 hours.',
      'This follows ICO guidance.',
      'The Information Commission audited a rival.',
    ],
    'authority:told': ['We tell the Information Commission at once.', 'We would report it to the ICO.', 'We will let the ICO know.'],
    'authority:short-name': ['The Commissioner may look into it.'],
    'authority:wilmslow': ['Wycliffe House, Water Lane', 'Wilmslow'],
  },
}
