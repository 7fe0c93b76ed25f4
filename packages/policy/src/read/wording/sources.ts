import type { Wording, WordingExamples } from '../phrase.ts'

/** Where policies say that data comes from. */
export const sources: Wording = {
  topic: 'source',
  concepts: {
    'source:person': {
      strong: [
        '(you|they|individual|applicant|candidate|parent|pupil|client|customer) [may|might|choose to|have|can|will|directly|voluntarily|also|then|decide to|would] [directly|voluntarily] [choose to] (provide|give|supply|submit|share|enter|upload|tell|send) [us|to us|it to us|with us|when|directly|voluntarily]',
        '(provide|give|supply|submit|share|enter|upload) by (you|the user|applicant|individual|parent|the data subject|customer|member)',
        '(collect|obtain|receive|get|gather|come) ~6 [directly|straight|only] from (you|individual|the individual|our user|applicant|member|customer|client|parent)',
        '(direct|directly|straight) from (you|individual|the individual|the data subject|people)',
        '(when|if|where|whenever) you ~3 (fill|complete|register|sign up|apply|contact|email|call|phone|write|book|order|subscribe|create|submit|buy|purchase|join|donate|enquire|use our|visit|make a|place an|post|correspond|enter|attend|engage|participate)',
        'by (=filling|=completing|=corresponding|=emailing|=calling|=writing)',
        '(direct interaction|interaction with you)',
        '(give|tell|provide|supply|hand) us [all|most|some|much|almost all] [of] (this|it|these|them|everything) [yourself|yourselves]',
        '(have|has|had|get|got) (it|this|these|them|all of it|most of it|everything) [all|mostly|directly|straight] from (you|the person|people)',
        '(it|this|these|they|most|much|some|all|everything) [of] [it|this|these|them] (come|be) [mostly|all|directly|straight] from (you|the person)',
        'from you [directly|yourself]',
        '(from|by) [the] ~2 (themselves|yourselves|himself|herself)',
        '(from|on|in) (your|the) [completed] (application|enquiry|registration|booking|order|admission|membership) [form]',
        '(information|data|detail) [that|which] you [have|may|choose to|will|directly|voluntarily] (provide|give|supply|submit|share|enter|send|tell)',
        'in person',
      ],
    },
    'source:others': {
      strong: [
        '(receive|obtain|get|collect|gather|acquire|come|provide|given|supply|source|pass) ~8 (from|by) [our|your|a|an|the|other|certain|any|various|some|of our|trusted] ~2 (third party|partner|employer|agent|referrer|referee|recruiter|recruitment agency|agency|school|parent|guardian|carer|family|credit reference|social media|affiliate|supplier|broker|business partner|other organisation|other people|someone|client|doctor|gp|hospital|local authority|council|police|colleague|advertising network|analytics provider|bank|insurer|service provider|provider|charity|platform|public authority|government|university|professional adviser|previous employer|former employer|search provider)',
        '(from|by) (your|their) (employer|agent|parent|school|guardian|carer|family|gp|doctor|bank|solicitor|representative|referee|previous school|adviser|line manager|manager)',
        '(from|via|through) [a|other|certain|our|selected|the] [trusted|following] third party [source|platform|provider]',
        '(employer|agency|school|surgery|gp|doctor|partner|provider|client|customer|parent|council|referrer|third party|bank|insurer|broker|platform|hospital|university|college|solicitor|landlord|agent|people|friend|relative|colleague|police) ~4 (send|pass|give|provide|supply|tell|forward|share|submit) (us|it to us|information|data|detail|your|them to us)',
        '(buy|purchase|acquire|rent|license|source) ~5 from',
        '(refer|introduce|recommend|nominate) you to us',
        'third party source',
        'indirectly from',
        '(obtain|receive|collect) indirectly',
        '(refer|introduce) (to us) by',
        'someone else ~3 (give|provide|tell|refer)',
        'credit reference agency',
        'from other (organisation|people|third party|company|individual)',
      ],
    },
    // From somewhere else, and not a word on where.
    'source:unnamed': {
      strong: [
        '(not|never|nor) [be|been] [always|directly] (obtain|collect|give|provide|receive|gather) [to us] [directly] (from|by) (you|the person|the individual|themselves|yourself|them)',
        '(have|has|did) not [yourself|themselves] (give|given|provide|provided) [it] [to] us [with] [the|that|this|your|their]',
        '(from|through) (somewhere|someone|other place) else',
        '(obtain|get|collect|receive) ~4 from (elsewhere|other source|various source|a variety of source|several source|different source)',
        'other than from you',
      ],
    },
    'source:public': {
      strong: [
        '(public|publicly) (available|accessible) [source|record|information|register|domain]',
        '(electoral|companies house|public) (register|roll|record)',
        'from (companies house|linkedin|the internet|the electoral roll|the land registry|public source|public register)',
        'public (source|domain|directory|website|profile)',
        'open source information',
      ],
    },
    'source:device': {
      strong: [
        '(collect|gather|record|receive|log|obtain|store) ~5 automatically',
        'automatically (collect|gather|record|receive|log|obtain|store|capture|send|provide)',
        '(automated|automatic) (technology|interaction|mean|collection)',
        '(your|the user|user) (device|browser|computer) [may|will|automatically|also] (send|transmit|provide|report|give|share)',
        '(through|by|using|via|from) [the use of|your browser|your|our use of|our] cookie',
        'from [your|the|user] (device|browser|location service|phone|sensor)',
        'from [the|your] [system|systems] and account',
        '(when|as|while) you (browse|use|visit|navigate|interact|access|view) ~5 (website|site|app|service|page|platform)',
        'location service',
      ],
    },
  },
  ignores: [
    '(do not|never|not) (provide|give)',
    'if you (do not|fail|choose not|are unable)',
    '(remove|delete) cookie from (your|the)',
    '(through|in|using|via) your browser setting',
    'provide you',
    'give you',
    'you give (your|us your) (consent|permission)',
    'you (provide|give) (consent|permission|your consent|us consent|us permission)',
    '(provide|give|send|tell) ~3 (proof of|evidence of) (identity|id)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'source:person': [
      'You give us this when you fill in the form.',
      'We collect personal data directly from you.',
      'Information that you provide on our enquiry form.',
      'Most of it is supplied by you.',
      'You give us all of this yourself.',
      'The committee has it from you.',
    ],
    'source:others': [
      'We may receive your details from your employer.',
      'We obtain information about you from third parties such as insurers.',
      'Some data comes from referees and recruitment agencies.',
    ],
    'source:public': ['We also look at publicly available sources.', 'We use the electoral roll.'],
    'source:device': ['Our website automatically collects your IP address.', 'Your browser sends us its type and version.'],
  },
  ignores: ['You give your consent by ticking the box.', 'We provide you with a copy.'],
}
