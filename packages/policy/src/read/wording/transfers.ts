import type { Wording, WordingExamples } from '../phrase.ts'

/** Data leaving the country, or staying in it. */
export const transfers: Wording = {
  topic: 'transfer',
  concepts: {
    'transfer:outside-uk': {
      strong: [
        '(outside|beyond) [of] [the] (uk|united kingdom|great britain)',
        '(leave|leaving) (the|this) (uk|united kingdom|country)',
        'out of the (uk|united kingdom|country)',
        'not (in|within|based in|located in) the (uk|united kingdom)',
        'non uk (country|territory|recipient|provider)',
      ],
    },
    'transfer:outside-eea': {
      strong: [
        '(outside|beyond) [of] [the] (eea|european economic area|eu|european union|europe)',
        'out of the (eea|european economic area|eu|european union)',
        '(leave|leaving) the (eea|eu|european union|european economic area)',
        'non (eea|eu) country',
      ],
    },
    'transfer:outside-both': {
      strong: [
        '(outside|beyond) [of] [the] (uk|united kingdom) ~1 (and|or|and/or) ~2 (eea|eu|european union|european economic area|europe)',
        '(outside|beyond) [of] [the] (eea|eu|european union|european economic area|europe) ~1 (and|or) ~2 (uk|united kingdom)',
        'out of the (uk|united kingdom) (and|or) [the] (eea|eu)',
      ],
    },
    'transfer:abroad': {
      strong: [
        '(international|overseas|cross border|restricted) [data] transfer',
        'transfer [of] [your] [personal] [data|information] (overseas|abroad|internationally)',
        'transfer ~6 (to|in) ~2 (third|other|foreign|overseas) country',
        'third country',
        '(store|process|hold|access|host|keep|send|transfer|go|take|flow|travel|move|replicate|copy) ~5 (overseas|abroad|internationally|worldwide)',
        '(transfer|send|disclose|share|pass) ~4 to ~2 (country|jurisdiction|territory)',
        '(data centre|server|cloud|provider|supplier) ~3 (around|across|throughout) the world',
        '(across|over) [international|national] border',
        '(store|process|hold|access|host|keep|base|locate|operate) ~3 in (other|another|foreign|various|different|several) (country|jurisdiction)',
      ],
      weak: ['overseas', 'abroad', 'internationally', 'other country', 'another country', 'worldwide', 'global'],
    },
    'transfer:within': {
      strong: [
        '(remain|stay|keep|kept|store|hold|process|host|locate|base|retain|reside) ~6 (in|within|inside) [the] (uk|united kingdom|england|great britain|eea|european economic area|eu|european union|europe)',
        '(remain|stay|keep|kept|store|hold|process|host) ~4 (in|within|inside) (this|the) country',
        '(uk|united kingdom|eu|eea|european) [based] (data centre|server|region|hosting)',
        '(never|not) leave (the|this|our|=its) ~3 (uk|united kingdom|country|server|premises|building|office|system)',
      ],
    },
    'transfer:hosting': {
      strong: [
        '(website|site|app|application|server|platform|service) ~3 (host|locate|base|run|situate|store)',
        '(server|data centre|host|hosting)',
      ],
    },
    'transfer:move': {
      weak: [
        'transfer',
        'send',
        'store',
        'hold',
        'process',
        'share',
        'access',
        'host',
        'keep',
        'disclose',
        'pass',
        'move',
        'export',
        'back up',
        'locate',
        'base',
        'situated',
        'server',
        'data centre',
        'supplier',
        'provider',
        'processor',
      ],
    },
    'transfer:send': {
      strong: [
        '(transfer|send|export|move|disclose|pass|share|upload|give|receive|travel|go|replicate|forward|sync|copy|flow)',
        '(process|store|hold|access|keep|host) ~2 there',
        'access (by|from|to)',
        '(through|via) (a|our) ~3 (company|supplier|provider|firm|agency)',
        'transfer (occur|happen|take place|be made)',
        'such transfer',
      ],
    },
    /** Points back to what has just been said of a place abroad. */
    'transfer:this': {
      strong: [
        '(=this|=that|=these|=those|=such|=the) [data|international|restricted] (=transfer|=transfers)',
        '(=it|=they|=which|=that) leave the (uk|country)',
        '(=this|=which) (is|mean|involve) ~3 (=transfer|=transferred)',
      ],
    },
    'transfer:data': {
      strong: [
        '(record|detail|information|data|file|name|address|message|account|email|newsletter|backup|copy|image|photo|answer|recording|order|document|transfer)',
        '(everything|=nothing)',
        'all [of] (our|the|your) (form|system)',
      ],
    },
    'transfer:all': { strong: ['all', 'everything', 'only', 'never leave', 'not leave', 'entirely', 'exclusively', 'none', 'always'] },
    'transfer:exception': { strong: ['exception', 'except', 'however', 'apart from', 'other than', 'unless', 'one of'] },
    /** Of what is left once something has been said to go abroad. */
    'transfer:rest': {
      strong: [
        '(=no|any|all) (=other|=further|=remaining|=additional) ~1 (data|information|detail|country|countries|place|transfer|record|recipient|supplier|provider|file|system)',
        '(=nothing|=anything|=everything|=nobody|=none|=nowhere|=no one|=anyone|=anywhere) =else',
        'the (rest|remainder|others|other)',
        '(apart|aside) from (this|that|these|those|it)',
        '=otherwise',
      ],
    },
    /** An answer to 'Do you send data abroad?', or what follows 'International transfers:'. */
    'transfer:none': {
      strong: [
        '=no',
        '=none',
        '=never',
        'not applicable',
        '(do not|never) (make|carry out|do|send|transfer) (any|so)',
        '(do not|never)',
        '=nil',
      ],
    },
    'transfer:some': { strong: ['=yes'] },
    'transfer:example': {
      strong: ['such as', 'for example', 'for instance', '(may|might|could|can) include', 'include but not limited to'],
    },
    /** How the law is, not what is done. */
    'transfer:general': {
      strong: ['(=law|gdpr|legislation|=act|=rules) ~1 (let|allow|permit|restrict|prohibit|forbid|say) ~2 (data|information|transfer|it)'],
    },
    'transfer:usually': {
      strong: [
        'as a rule',
        'generally',
        'normally',
        'usually',
        'typically',
        'in general',
        'ordinarily',
        'where possible',
        'wherever possible',
        'in most cases',
      ],
    },
  },
  ignores: [
    'transfer your data to (another|a different|a new|other) (provider|organisation|controller|company|service)',
    'transfer of ~4 (business|ownership|undertaking|asset|right|control)',
    'not transfer to (another|any other) (organisation|third party|company)',
    '(bank|money|credit|file) transfer',
    'data portability',
    '(live|living|reside|resident|born|visiting|visit) ~2 (outside|beyond) [of] [the] (uk|united kingdom|eea|eu|european union|europe)',
    '(you|customer|user|visitor|people|anyone|someone) [be] [base|locate] (outside|beyond) [of] [the] (uk|united kingdom|eea|eu|european union|europe)',
    'from (outside|beyond) [of] [the] (uk|united kingdom|eea|eu|european union|europe)',
    '(gdpr|law|legislation|=act|regulation|rule) ~2 (restrict|prohibit|allow|govern|require|limit|protect) ~6 (outside|beyond) [of] [the] (uk|united kingdom|eea|eu|european union|europe)',
    'call from (abroad|overseas)',
    '(overseas|international|foreign) (student|visitor|customer|order|delivery|trip|visit|school|user|volunteer|applicant|law|guest|phone|call)',
    'deliver ~3 (overseas|abroad|internationally|worldwide)',
  ],
}

/** What a transfer rests on. */
export const safeguards: Wording = {
  topic: 'safeguard',
  exclusive: true,
  concepts: {
    'safeguard:idta': {
      strong: [
        '[uk] international data transfer agreement',
        '[uk] =idta',
        '(ico|commissioner) (approved|issued) (standard [contractual]|contract|model) clause',
        'uk (standard contractual clause|sccs|scc)',
        '(standard|specific) [contract|contractual] (clause|contract) ~3 approved ~4 (ico|uk|commissioner|secretary of state)',
      ],
    },
    'safeguard:addendum': {
      strong: [
        '[uk] international data transfer addendum [to ~4 (sccs|clause)]',
        '(uk|ico|idta|ido|international data transfer|approved) addendum [to ~6 (sccs|scc|clause)]',
        'addendum to the (eu|european) ~5 (sccs|scc|clause)',
        '(sccs|clause) ~4 (with|and|plus|together with|including) ~3 [uk] addendum',
      ],
    },
    'safeguard:uk-bcrs': { strong: ['binding corporate rule', '=bcr', '=bcrs'] },
    'safeguard:eu-sccs': {
      strong: [
        '(eu|european commission|european union|commission) [approved|s] (standard contractual|standard data protection|model) clause',
        '(eu|european) (sccs|scc)',
        '(standard|model) [contractual|contract|data protection] clause ~4 (approved|adopted|issued|published) ~3 (european commission|commission|eu|european union)',
      ],
    },
    'safeguard:sccs': {
      strong: ['standard (contractual|contract|data protection) clause', '=sccs', '=scc', 'model [contract|contractual] clause'],
    },
    'safeguard:uk-us-data-bridge': {
      strong: [
        '[(uk|uk to) (us|usa)] data bridge',
        'uk extension [(to|of) the [eu (us|usa)] [trans atlantic] (data privacy framework|dpf|framework)]',
        '[eu (us|usa)] data privacy framework ~4 (uk extension|uk bridge)',
        'uk (us|usa) (data privacy framework|bridge|dpf)',
      ],
    },
    'safeguard:eu-us-dpf': {
      strong: [
        'eu (us|usa) [trans atlantic] data privacy framework',
        'trans atlantic data privacy framework',
        'eu (us|usa) (dpf|framework)',
      ],
    },
    // Not said whose: the UK Extension may be meant.
    'safeguard:dpf': { strong: ['data privacy framework', '=dpf'] },
    'safeguard:privacy-shield': {
      strong: ['[eu (us|usa)|usa|us|swiss (us|usa)] privacy shield [framework|scheme|principle|certification]'],
    },
    'safeguard:safe-harbor': { strong: ['[us|usa|eu (us|usa)] safe (harbor|harbour) [framework|scheme|principle]'] },
    'safeguard:eu-adequacy-decision': {
      strong: [
        'adequacy decision ~3 (by|of|from) the (european commission|eu|commission)',
        '(european commission|commission) ~6 (adequacy|adequate) [decision]',
        'adequate ~8 by the (european commission|commission)',
      ],
    },
    'safeguard:adequacy-regulations': {
      strong: [
        '[uk] adequacy (decision|regulation|finding|status|agreement|arrangement)',
        '(=adequate|approved|deemed|recognised) ~10 (uk government|secretary of state|uk|ico|information commissioner)',
        '(uk government|secretary of state) ~10 (=adequate|adequacy|approved)',
        '(=adequate) (level of|data) protection (approve|for personal data (under|by) uk)',
        '(country|territory|jurisdiction|destination|place) ~10 =adequate [level of|standard of] [legal|data] (protection|safeguard|law)',
        'data adequacy',
        '(which|that|and|country|territory) (is|are|be|has been|have been|was) (found|deemed|declared|judged|considered|recognised|regarded|held|ruled|treated) [(to be|as)] =adequate',
        '(uk government|secretary of state|=uk) [has|have] ~1 (treat|recognise|deem|consider|approve|regard|find|found|decide|list|recognised) ~8 (=adequate|adequacy|protection)',
        'adequate (country|jurisdiction|territory)',
        '(list|register) of (adequate|approved) country',
        '(approved|adequate) by the uk',
        'article 45a',
        'approved by [uk] regulation',
        'regulation ~3 (approve|under article 45a)',
      ],
    },
    'safeguard:code-of-conduct': { strong: ['(approved code of conduct|code of conduct approved)'] },
    'safeguard:certification': { strong: ['approved certification [mechanism]'] },
    'safeguard:derogation-explicit-consent': {
      strong: ['explicit consent (for|to) ~4 transfer', 'explicitly (consent|agree) to ~4 transfer'],
    },
    'safeguard:derogation-contract-with-person': {
      strong: ['transfer ~3 (needed|necessary|required) (for|to) ~4 contract (with|between) (you|the data subject|the individual)'],
    },
    'safeguard:derogation-contract-for-person': {
      strong: ['transfer ~3 (needed|necessary|required) (for|to) ~4 contract in your interest'],
    },
    'safeguard:derogation-public-interest': {
      strong: ['transfer ~3 (needed|necessary|required) for ~2 important reason ~2 public interest'],
    },
    'safeguard:derogation-legal-claims': { strong: ['transfer ~3 (needed|necessary|required) (for|to) ~4 legal claim'] },
    'safeguard:derogation-vital-interests': { strong: ['transfer ~3 (needed|necessary|required) to ~4 vital interest'] },
    'safeguard:derogation-public-register': { strong: ['(transfer|data|information) (be|come) ~3 (from|of) a public register'] },
    'safeguard:compelling-legitimate-interests': {
      strong: ['compelling legitimate interest article 49', 'article 49 ~6 compelling legitimate interest'],
    },
    'safeguard:vague': {
      strong: [
        '(appropriate|suitable|adequate|necessary|additional|proper|sufficient|required) [legal|contractual|technical|organisational] [and] [security|organisational|legal|contractual] (safeguard|protection|measure)',
        '(appropriate|suitable|adequate|necessary) ~4 (safeguard|protection)',
        '(=adequate) (level of|data) protection',
        '(similar|equivalent|same|adequate|comparable|appropriate|essentially equivalent) (degree|level|standard) of ~4 protection',
        '(data transfer|contractual|contract) (clause|agreement|arrangement|commitment)',
        '(contract|agreement|arrangement) in place',
        'clause in [our] contract',
        '(transfer mechanism|safeguard)',
      ],
    },
    'safeguard:open': {
      strong: [
        '(=as|where|if) (applicable|appropriate|relevant)',
        'or (other|another|any other|similar|equivalent) ~3 (mechanism|safeguard|measure|arrangement|means)',
        '(may|might|could|can) include',
        '(for example|for instance|=eg|such as)',
      ],
    },
  },
  ignores: [
    'adequate, relevant',
    '(data|information) adequate',
    'adequate relevant and limited',
    'technical and organisational measure',
    'security measure',
  ],
}

/** How to get a copy of the safeguards. */
export const safeguardCopies: Wording = {
  topic: 'safeguard-copy',
  concepts: {
    'safeguard-copy:offer': {
      strong: [
        '(copy|copies) of ~4 (safeguard|clause|sccs|scc|mechanism|idta|addendum|transfer agreement|contract|arrangement|protection|agreement|transfer document)',
        '(copy|copies) ~4 (relevant|transfer) mechanism',
        '(detail|information|more) (of|about|on|regarding) ~4 (safeguard|transfer mechanism|specific mechanism|mechanism used)',
        '(safeguard|clause|idta|addendum|mechanism|agreement) ~4 (be|are|is) (available|published|obtained|found|seen) ~3 (at|on|from|by|here)',
        '(contact|ask|email|write to) ~10 (safeguard|transfer mechanism|mechanism|clause) ~4 (transfer|export|outside|used|copy)',
        '(obtain|request|get|receive|see|ask for|send you|give you|provide|supply) ~2 copy of (it|them|this|these|those|that)',
        '(safeguard|clause|sccs|scc|mechanism|idta|addendum|rule|agreement) ~6 on (request|our website)',
      ],
      // Of what? Of the safeguard, where one has just been named.
      weak: [
        'copy ~1 be (obtain|request|provide|supply|send|see|have|download)',
        '(ask|contact|write|email|call) ~6 for a copy',
        '(have|obtain|get|see|receive|request|want|like|need|for) a copy',
        '(you can|you may|can be|available to) (download|view|see|read|inspect) (them|it|this|these)',
        '(send|give|provide|supply|email|show) you a copy',
        '(read|see|view|download) (them|it) (here|at|on)',
      ],
    },
  },
  ignores: [
    '[(send|give|provide|supply|email|show) you [with|a]] copy of (your|the|any|all|this) [personal] (data|information|record|policy|notice|photo|file|form)',
  ],
}

export const examples: Readonly<Record<string, WordingExamples>> = {
  transfer: {
    reads: {
      'transfer:outside-uk': [
        'We do not send your data outside the UK.',
        'No personal data leaves the United Kingdom.',
        'Two of our suppliers work outside of the UK.',
      ],
      'transfer:outside-eea': ['Your details may travel beyond the EEA.'],
      'transfer:outside-both': ['Some tools we use keep data outside the UK and the European Economic Area.'],
      'transfer:abroad': ['International transfers rest on the following.', 'We do not transfer personal data to any third country.'],
      'transfer:rest': ['No other data goes abroad.', 'Nothing else leaves the UK.', 'Apart from that, all of it stays here.'],
      'transfer:this': ['That transfer rests on the IDTA.', 'The transfer is made under an agreement.'],
      'transfer:within': [
        'It stays in this country.',
        'Everything you give us is stored in the UK.',
        'Your file stays within the European Union.',
      ],
    },
    ignores: [
      'You can ask us to transfer your data to another provider.',
      'Fees are paid by bank transfer.',
      'Data portability is explained below.',
    ],
  },
  safeguard: {
    reads: {
      'safeguard:idta': ['We have signed the International Data Transfer Agreement with it.', 'The IDTA governs this.'],
      'safeguard:addendum': ['Under the UK Addendum to the EU SCCs.', 'The International Data Transfer Addendum applies.'],
      'safeguard:eu-sccs': ['We use the standard contractual clauses approved by the European Commission.', 'The EU SCCs apply.'],
      'safeguard:sccs': ['Our contract has standard contractual clauses.'],
      'safeguard:uk-us-data-bridge': [
        'The supplier takes part in the UK Extension to the EU-US Data Privacy Framework.',
        'We rely on the UK-US data bridge.',
      ],
      'safeguard:eu-us-dpf': ['It is certified under the EU-US Data Privacy Framework.'],
      'safeguard:privacy-shield': ['Our supplier is Privacy Shield certified.'],
      'safeguard:adequacy-regulations': [
        'The UK government has decided that Japan gives adequate protection.',
        'UK adequacy regulations cover Norway.',
      ],
      'safeguard:eu-adequacy-decision': ['The European Commission has made an adequacy decision for it.'],
      'safeguard:vague': ['We will have appropriate safeguards in place.', 'Your data enjoys a similar degree of protection.'],
    },
    ignores: ['Data must be adequate, relevant and limited.'],
  },
  'safeguard-copy': {
    reads: {
      'safeguard-copy:offer': [
        'You can ask us for a copy of the safeguards.',
        'Please contact us for more information about the safeguards we use.',
        'The clauses are published on our website.',
      ],
    },
    ignores: ['You can ask for a copy of your data.', 'We can send you a copy of this policy.'],
  },
}
