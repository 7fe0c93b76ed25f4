import type { Wording, WordingExamples } from '../phrase.ts'

/** Data leaving the country, or staying in it. */
export const transfers: Wording = {
  topic: 'transfer',
  concepts: {
    'transfer:outside-uk': {
      strong: [
        '(outside|beyond) [of] [the] (uk|united kingdom|great britain)',
        '(leave|leaving) (the|this) (uk|united kingdom|country)',
        'out of (the|this) (uk|united kingdom|country)',
        '(anywhere|nowhere|elsewhere|any place|any country) [else] (but|other than|except|save|apart from|besides|than) [in|within] [the] (uk|united kingdom|great britain|england)',
        '(any|other) (country|place) ~1 than the (uk|united kingdom)',
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
        '(nobody|no one|nothing|none|anyone|anybody|someone|somebody) ~3 (abroad|overseas)',
        'transfer [of] [your] [personal] [data|information] (overseas|abroad|internationally)',
        'transfer ~6 (to|in) ~2 (third|other|foreign|overseas) country',
        'third country',
        '(store|process|hold|access|host|keep|send|transfer|go|take|flow|travel|move|replicate|copy) ~5 (overseas|abroad|internationally|worldwide)',
        '(transfer|send|disclose|share|pass) ~4 to ~2 (country|jurisdiction|territory)',
        '(data centre|server|cloud|provider|supplier) ~3 (around|across|throughout) the world',
        '(across|over) [international|national] border',
        '(compan|company|office|server|centre|provider|supplier|team|firm|colleague|staff|entity|business|member) ~2 (around|across|throughout|over) the world',
        '(in|to|into) (another|any other|other|a foreign|foreign) country',
        '(leave|leaving) (these|our|british|uk) (shores|island|border)',
        'beyond (these|our|british|uk|the) (shores|border)',
        '(export|exported|exporting) ~3 {datum}',
        '{datum} ~4 (=export|=exported)',
        '(store|process|hold|access|host|keep|base|locate|operate) ~3 in (other|another|foreign|various|different|several) (country|jurisdiction)',
      ],
      weak: ['overseas', 'abroad', 'internationally', 'other country', 'another country', 'worldwide', 'global'],
    },
    'transfer:within': {
      strong: [
        '(remain|stay|keep|kept|store|hold|process|host|locate|base|retain|reside) ~6 (in|within|inside) [the] (uk|united kingdom|england|great britain|eea|european economic area|eu|european union|europe)',
        '(remain|stay|keep|kept|store|hold|process|host) ~4 (in|within|inside) (this|the) country',
        '(remain|stay|keep|kept|store|hold|process|host|rest) ~4 (on|in) (uk|british|english|scottish|welsh) (soil|territory|ground)',
        '(processing|storage|hosting) ~4 (place|happen|occur|do|perform|carry out) ~2 (in|within|inside|on) [the] (uk|united kingdom|england|great britain|british|eea|european economic area|eu|european union)',
        '(uk|united kingdom|eu|eea|european) [based] (data centre|server|region|hosting)',
        '(never|not) leave (the|this|our|=its|=these|=them) ~3 (uk|united kingdom|country|server|premises|building|office|system|shores)',
        '(=never|=not) (=leaves|=leave) (=it|=them|=there)',
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
        '=live',
        '=lives',
        '=sit',
        '=sits',
        '=stand',
        '=stands',
        'reside',
        'server',
        'data centre',
        'supplier',
        'provider',
        'processor',
      ],
    },
    'transfer:send': {
      strong: [
        '(transfer|send|export|move|disclose|pass|share|upload|give|receive|travel|go|replicate|forward|sync|copy|flow|route|relay|redirect)',
        '(process|store|hold|access|keep|host) ~2 there',
        '(see|view|look at|=read|reach|get at|open) ~5 (there|over there|out there|from there|(people|team|staff|clerks|engineers|agents) there)',
        'access (by|from|to)',
        '(see|view|look at|read|reach|get at|open|work on|type up|write up|listen to) ~1 {datum}',
        '(see|view|reach|get at|open|work on|type up) ~1 (account|list|record|recording|interview|file)',
        '(through|via) (a|our) ~3 (company|supplier|provider|firm|agency)',
        'transfer (occur|happen|take place|be made)',
        'such transfer',
      ],
    },
    /** Data, and where it is. */
    'transfer:lies': {
      strong: [
        '({datum}|{data}|everything|=ours|=yours|database|copy|backup) ~3 (store|hold|keep|host|process|sit|live|lie|reside|rest|replicate|be) ~1 (in|within|inside|between|at)',
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
        '(record|detail|information|data|file|name|address|message|account|email|newsletter|backup|copy|image|photo|answer|recording|order|document|transfer|particulars|interview|booking|list|result|profile|diary|letter|footage)',
        '(everything|=nothing|database|=ours)',
        '(=all|=any|=our) (=processing|=storage|=hosting)',
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
      strong: ['=no', '=none', '=never', 'not applicable', '(do not|never) (make|carry out|do|send|transfer) (any|so)', '=nil'],
    },
    // All of an answer.
    'transfer:not': { weak: ['(=we|=i|=it|=they) [=do|=does|=will] (not|never) [=do|=does]'] },
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
        '(all|every|everything) ~3 (but|bar|save) (=one|=two|=three|=a few|the|our|for)',
        '(=most|=nearly all|=almost all|=almost everything|=nearly everything|the bulk of|the majority of)',
        'generally',
        'normally',
        'usually',
        'typically',
        'in general',
        'ordinarily',
        'where possible',
        'wherever possible',
        'in most cases',
        '(try|aim|endeavour|prefer|seek|strive) to',
        'do our best to',
        '(where|wherever|whenever) (we|they) can',
        '(=mostly|=mainly|=primarily|=chiefly)',
        'in principle',
        'for the most part',
      ],
    },
  },
  ignores: [
    'transfer your data to (another|a different|a new|other) (provider|organisation|controller|company|service)',
    'transfer of ~4 (business|ownership|undertaking|asset|right|control)',
    'not transfer to (another|any other) (organisation|third party|company)',
    '(bank|money|credit|file|credit card) transfer [~3 (abroad|overseas|internationally)]',
    'data portability',
    '(live|living|reside|resident|born|visiting|visit) ~2 (outside|beyond) [of] [the] (uk|united kingdom|eea|eu|european union|europe)',
    '(you|customer|user|visitor) [be] [base|locate] (outside|beyond) [of] [the] (uk|united kingdom|eea|eu|european union|europe)',
    '(people|anyone|someone|those) (who|that|be|live|use|visit) ~3 (outside|beyond) [of] [the] (uk|united kingdom|eea|eu|european union|europe)',
    'from (outside|beyond) [of] [the] (uk|united kingdom|eea|eu|european union|europe)',
    '(gdpr|law|legislation|=act|regulation|rule) ~2 (restrict|prohibit|allow|govern|require|limit|protect) ~6 (outside|beyond) [of] [the] (uk|united kingdom|eea|eu|european union|europe)',
    'call from (abroad|overseas)',
    '(overseas|international|foreign) (student|visitor|customer|order|delivery|trip|visit|school|user|volunteer|applicant|law|guest|phone|call)',
    'deliver ~3 (overseas|abroad|internationally|worldwide)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'transfer:outside-uk': [
      'We do not send your data outside the UK.',
      'We send your letters to nobody outside the UK.',
      'It goes to no one out of this country.',
      'No personal data leaves the United Kingdom.',
      'Your file is not read anywhere other than in the UK.',
      'It is held nowhere but the United Kingdom.',
      'Two of our suppliers work outside of the UK.',
    ],
    'transfer:outside-eea': ['Your details may travel beyond the EEA.'],
    'transfer:outside-both': ['Some tools we use keep data outside the UK and the European Economic Area.'],
    'transfer:abroad': [
      'It goes to colleagues around the world.',
      'Nobody in another country sees your file.',
      'Nobody abroad.',
      'International transfers rest on the following.',
      'We do not transfer personal data to any third country.',
    ],
    'transfer:send': ['A typist in Kenya can get at your recording.', 'It can be seen by the typists there.'],
    'transfer:usually': ['We try to keep your data in the UK.', 'Every server bar one is in the UK.', 'Most of it is kept in Wales.'],
    'transfer:not': ['We don’t.', 'It never does.'],
    'transfer:lies': ['Your answers are kept in Norway.', 'The backup sits in Ohio.'],
    'transfer:rest': ['No other data goes abroad.', 'Nothing else leaves the UK.', 'Apart from that, all of it stays here.'],
    'transfer:this': ['That transfer rests on the IDTA.', 'The transfer is made under an agreement.'],
    'transfer:within': [
      'It stays in this country.',
      'Everything you give us is stored in the UK.',
      'Your file stays within the European Union.',
      'Our letters rest on Scottish soil.',
      'The hosting is done in the UK.',
    ],
  },
  ignores: [
    'You can ask us to transfer your data to another provider.',
    'Fees are paid by bank transfer.',
    'You can pay by credit transfer from abroad.',
    'Data portability is explained below.',
    'Anyone who lives outside the UK may write to us.',
    'We welcome visitors from outside the UK.',
  ],
}
