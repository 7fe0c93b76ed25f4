import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** Public bodies, banks, insurers and the like, whose work is their own. */
export const recipientBodies: Wording['concepts'] = {
  'recipient:bank': {
    strong: [
      '[our|your|the] (bank|bank account provider|building society)',
      'financial institution',
      'lender',
      'mortgage (lender|provider)',
    ],
  },
  'recipient:insurer': { strong: ['insurer', 'insurance (company|provider|broker)', 'underwriter', 'loss adjuster'] },
  'recipient:tax': {
    strong: [
      '(=taxman|tax people|tax inspector|=vatman)',
      '=hmrc',
      'hm revenue [and|&] [customs]',
      'tax authority',
      'inland revenue',
      'customs authority',
      '=the =revenue',
    ],
  },
  'recipient:police': {
    strong: [
      'police [force|service|uk]',
      'law enforcement [agency|authority|body|officer]',
      'crime prevention',
      'fraud prevention (agency|body)',
      '(prosecuting|criminal justice|investigating) (authority|body|agency)',
      'national crime agency',
      'security service',
    ],
  },
  'recipient:court': { strong: ['court', 'tribunal', 'ombudsman', '(opposing|other) party (solicitor|lawyer)', 'litigation'] },
  'recipient:regulator': {
    strong: [
      'regulator',
      'regulatory (body|authority|agency)',
      'supervisory body',
      'ofsted',
      'charity commission',
      'care quality commission',
      'health and safety executive',
      'companies house',
      '[hm|the] land registry',
      'professional (body|organisation|association)',
      'information commissioner [office]',
      'dvla',
      'disclosure and barring service',
      '(=ofgem|=ofwat|=ofcom|=ofqual|=ofsted|=fca|financial conduct authority|gambling commission|health and safety executive|housing ombudsman|environment agency|action fraud|report fraud)',
      '=dbs',
    ],
  },
  'recipient:authority': {
    strong: [
      '(public|government|statutory|official|relevant|legal|competent|local) (authority|body|agency|department)',
      'government',
      'council',
      'local authority',
      'social (service|care|worker|work)',
      '(=inspectorate|care inspectorate|national ~4 registry|=registry)',
      '(children|adult) (service|social care)',
      'department (for|of) (education|health|work)',
      '(authority|authorities)',
      '(health|security|environment|standards|safety|protection|crime|border|funding|skills|examinations|student loans|land|charity|medicines|transport) ~1 (agency|executive|commission|inspectorate|board)',
      '(agency|executive|board) for (health|safety|education|standards)',
      '(=dfe|=dwp|=defra|=ukhsa|=ucas|=hesa|=aqa|=ocr|=edexcel|=jcq|=hse|=mhra|=nhsbsa|=dvsa|=moj)',
      'emergency service',
      'safeguarding (board|team|authority)',
      '(housing|benefit|housing benefit|licensing|planning|environmental health|admission|education welfare|electoral|registration|council tax|trading standards) (team|officer|office|department|service)',
      '(gas|fire|building|health|safety|gas safety|school|food|food hygiene|pipe|electrical) (inspector|inspectorate|surveyor)',
      '(coroner|registrar|embassy|consulate|crematorium|undertaker|funeral director|probation service)',
    ],
  },
  'recipient:health': {
    strong: [
      '=nhs [trust|england|digital|body|organisation]',
      '(district|community|specialist|school) nurse',
      '(hospital|=gp|doctor|surgery|pharmacy|clinic|ambulance|healthcare provider|health (service|professional|care provider))',
      'occupational health [provider|adviser]',
      'care provider',
    ],
  },
  'recipient:education': {
    strong: ['(school|college|university|nursery|exam board|exam boards|awarding body|examination board)', 'student loan'],
  },
  'recipient:pension': {
    strong: [
      'pension (provider|scheme|trustee|fund|administrator)',
      'benefit (provider|administrator)',
      'trade union',
      'childcare voucher provider',
    ],
  },
}

export const examples: WordingExamples = {
  reads: {
    'recipient:tax': ['We report wages to HMRC.'],
    'recipient:police': ['We may tell the police.', 'Law enforcement agencies may ask for footage.'],
    'recipient:insurer': ['Our insurers hear of accidents.'],
    'recipient:regulator': ['Ofgem may ask for it.'],
    'recipient:authority': ['The gas inspector is told.', 'The housing benefit team asks for it.'],
    'recipient:bank': ['our bank', 'mortgage lenders'],
    'recipient:court': ['the courts', 'a tribunal'],
    'recipient:health': ['an NHS trust', 'your GP', 'occupational health'],
    'recipient:education': ['The college is told.', 'exam boards'],
    'recipient:pension': ['the pension provider'],
  },
}
