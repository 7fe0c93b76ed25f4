import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** Whom a contact detail belongs to, and who else is spoken of. Concepts `who:<party>`; the longest of overlapping phrases wins. */
export const parties: Wording = {
  topic: 'who',
  exclusive: true,
  concepts: {
    'who:us': {
      strong: [
        '(contact|email|write to|call|phone|ring|telephone|reach|message|text|ask|tell|notify|inform|post to|get in touch with|speak to|talk to|approach) (=us|=me|our team|the (team|office|board|committee|secretary|manager|administrator|trustees))',
        '(to|with|at|via|by) =us',
        'our (registered|postal|correspondence|head|trading|business|main|office|email|contact|privacy|data protection) (office|address|detail|team|email|number|manager|lead)',
        'our [contact] (detail|address|number|office|email|phone)',
        'registered (office|address)',
        '[data] controller',
        '(privacy|data protection|information governance|data privacy|compliance) (manager|lead|team|contact|coordinator|champion|administrator|enquiry|query)',
        '(registered|registration|register|notified) ~8 (ico|information commissioner|information commission)',
        '(ico|information commissioner [office]|information commission [office]) [registration|fee] (registration|register|number|reference)',
        'data protection register',
      ],
    },
    'who:dpo': { strong: ['data [protection|privacy] protection officer', 'data protection officer', '=dpo', '=dpos', 'group dpo'] },
    'who:commissioner': {
      strong: [
        'information commissioner [office]',
        'information commission [office]',
        '=ico',
        '[data protection|supervisory|regulatory] regulator',
        '[the|a|your|local|uk|relevant|data protection] supervisory authority',
        'data protection (authority|commission|commissioner)',
        'wycliffe house',
        'water lane',
        '=wilmslow',
        'circle square',
        'fundraising regulator',
        'ombudsman',
      ],
    },
    'who:representative:UK': {
      strong: [
        '{uk} [gdpr|data protection] representative',
        '{uk} =rep',
        'representative ~6 {uk} [gdpr]',
        '(for|to people in|to those in|in|within) {uk} ~5 (representative|=represented|=represents)',
        '(represent|represents|represented|representing) ~2 in {uk} [~3 (gdpr|data protection)]',
        '{uk} gdpr ~10 (representative|represent)',
        'article 27 [of the|uk] [gdpr] [uk] representative',
        'representative ~6 article 27 of the uk gdpr',
        '(stand|stands|stood|standing) in for (=us|=me|=it) ~3 {uk}',
        '(act|acts|acting|speak|speaks) (for us|on our behalf|for it|on its behalf|in our place|in our stead) ~3 (in {uk}|{uk} gdpr|article 27 [of the] {uk})',
        '{uk} (point of contact|contact point|contact|agent) ~5 (article 27|data protection|gdpr|privacy)',
        '(point of contact|contact point|agent) (in|within|for) {uk} ~5 (article 27|data protection|gdpr|privacy)',
        '(be|been) (addressed|contacted|written to|approached|reached) (in our place|in our stead|instead of us|in addition to us|on our behalf|for us) ~12 {uk}',
        '(appointed|named|designated|mandated|nominated|chosen|instructed) ~12 (in our place|in our stead|on our behalf) ~12 {uk}',
      ],
    },
    'who:representative:EU': {
      strong: [
        '(eu|eea|european|european union) [gdpr|data protection] representative [~5 (article 27|art 27) ~3 (eu|gdpr|european)]',
        'representative ~6 (eu|eea|european union|european economic area|ireland|germany|france|the netherlands)',
        '(article 27|art 27) ~4 eu gdpr ~10 representative',
      ],
    },
    // Of either territory: which, the rest of the statement tells.
    'who:representative:any': {
      strong: [
        '(article 27|art 27) ~24 (representative|represent)',
        '(stand|stands|standing) in for (=us|=me) ~1 (there|here)',
        'representative ~8 (article 27|art 27)',
        '(local|data protection|gdpr|privacy) representative',
        'representative ~3 (data protection|gdpr|data privacy) (law|purpose|act|regulation|matter|legislation)',
      ],
    },
    'who:other': {
      strong: [
        '=their (website|site|page)',
        'your (organisation|employer|school|council|gp|bank|provider|browser)',
        'action fraud',
        '(mailing|telephone|mail|fundraising) preference service',
        'network advertising initiative',
        'your online choices',
      ],
    },
  },
  ignores: [
    'without (a|any) representative',
    '(sales|customer service|service|class|form|staff|union|trade union|parent|pupil|student|area|account|medical|elected|employee|legal|personal|regional|customer|media|press|year|team|player|board|worker|health and safety|safety|worldwide|authorised|group|congregation|diocesan|county|national|member|tenant|resident) ~1 representative',
    'representative (sample|body|bodies|group|of the (company|class|parents|pupils|staff))',
    'your (gp|school|bank|council|provider) (record|file|account|statement|appointment|report|tax|place|admission)',
  ],
}

/** What a policy says about having a data protection officer or a representative. */
export const appointments: Wording = {
  topic: 'appointment',
  concepts: {
    'appointment:none': {
      strong: [
        '(not|no) ~4 (require|need|obliged|have to|necessary) ~4 (appoint|have|designate) ~4 (=dpo|data protection officer|representative)',
        'exempt from ~4 (appoint|have|designate) ~4 (=dpo|data protection officer)',
        '(=dpo|data protection officer) ~10 (need not|not need|not required|not necessary|none [has been|is] (appointed|needed|required))',
        '(need not|not have to|not need to) ~1 (have|appoint|designate) ~2 (=dpo|data protection officer|one)',
        '(not|no) ~4 (require|need|necessary|oblige|appoint|have) ~4 (representative|data protection officer|=dpo|one)',
        '(have|has|having|employ|with) no such (officer|person|post|role|representative)',
        '(need|have|require|needs|has|there is|=is) (none|no representative|no data protection officer)',
        '(no longer|not) (have|has|appoint|need|employ) (one|any|a (data protection officer|dpo|representative))',
        '(decided|chosen|elected|voted) ~3 (against|not) ~3 (appoint|appointing|have|having|=it)',
        '(too (small|few|little)|not (big|large) enough) ~4 (=dpo|data protection officer)',
        '(do|get by|go|manage) without ~2 (=dpo|data protection officer)',
        '(=dpo|data protection officer) ~6 (not (have|got|employ|keep) (=one|=any|=it)|(=we|=i) (have none|do not have|have not|have no))',
        'concluded that ~4 not ~2 (need|have to|required|obliged)',
      ],
    },
    // A duty of bodies of some kind.
    'appointment:others': {
      strong: [
        '(body|bodies|organisation|organisations|authority|authorities|company|companies|firm|firms|business|businesses|controller|controllers|school|schools|council|councils|employer|some|certain|many|most|those|everyone|whoever) ~8 (must|have to|has to|need|needs|required|obliged|should) ~5 (data protection officer|=dpo)',
        '(law|act|gdpr|article 37|rule|rules|regulation) ~6 (require|requires|oblige|obliges|say|says|demand|demands|asks|ask) ~6 (body|bodies|organisation|organisations|authority|authorities|company|companies|firm|some|certain|only) ~4 to ~1 (appoint|have|designate|name|employ) ~2 (data protection officer|=dpo)',
      ],
    },
    // Somebody is to be appointed; whoever must appoint has nobody yet.
    'appointment:due': {
      strong: [
        '(=will|=shall|=would|must|should|has to|have to|need to|needs to|required to|obliged to|may have to) ~2 (appoint|name|designate|nominate|mandate) ~4 (representative|data protection officer|=dpo|one)',
        '(find|need|needs|want|seek|choose|help) ~3 (a|an|its|their) ~2 representative',
        '(not yet|yet to) ~4 representative',
        '(check|ensure|insist|ask|expect) ~4 (appoint|name|designate) ~4 (representative|data protection officer|=dpo)',
      ],
    },
  },
}

export const examples: WordingExamples = {
  reads: {
    'who:us': [
      'Please write to us at the office.',
      'Our registered office is in Leeds.',
      'We are registered with the Information Commissioner’s Office.',
      'Speak to our privacy lead.',
      'The data controller can be reached by post.',
    ],
    'who:dpo': ['Our Data Protection Officer will help.', 'Ask the DPO.'],
    'who:commissioner': ['The Information Commission is in Manchester.', 'You can ring the ICO.', 'Wycliffe House, Wilmslow'],
    'who:representative:UK': [
      'Our UK representative is in Leeds.',
      'Our UK rep is Jo Ash.',
      'We have named a representative in the United Kingdom.',
      'The firm represents us in the UK.',
      'For the United Kingdom we have appointed as representative a firm in Leeds.',
      'A firm in Leeds stands in for us in the UK.',
      'Our agent in the UK for data protection is a firm in Leeds.',
      'A firm in Leeds may be contacted in our place on whatever concerns the UK.',
    ],
    'who:representative:any': [
      'Our representative under Article 27 is a firm in Leeds.',
      'Under Article 27(1) we have appointed somebody to represent us.',
      'A firm in Leeds acts as our local representative.',
    ],
    'appointment:due': [
      'Such a firm must appoint a UK representative.',
      'You may need a representative.',
      'We shall name a data protection officer.',
    ],
    'appointment:others': [
      'Some bodies must have a data protection officer.',
      'The law requires public authorities to appoint a data protection officer.',
    ],
    'appointment:none': ['We no longer have one.', 'We need no representative.'],
    'who:representative:EU': ['Our EU representative is in Dublin.'],
    'who:other': ['See their website.', 'Ask your employer.'],
  },
  ignores: [
    'We use your name to answer you.',
    'A sales representative will ring you.',
    'The class representative sees it.',
    'We look after your GP record.',
  ],
}
