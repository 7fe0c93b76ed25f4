import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** What makes the words of a right no right that people have here: somebody's duty, how the law is, who else holds the data, a definition. */
export const rightAsides: Wording = {
  topic: 'right-aside',
  concepts: {
    // Before what must be done.
    'aside:duty': {
      strong: [
        '(staff|employee|colleague|manager|volunteer|trustee|worker|contractor|client|customer|controller|processor|organisation|business|seller|trader|merchant|operator|supplier) ~1 (must|have to|has to|need to|needs to|required to|obliged to|ought to|responsible for)',
        '(staff|employee|colleague|manager|volunteer|trustee|worker|anyone|client|customer) (who|that) ~8 (must|have to|has to|need to|needs to|required to)',
        '(client|customer|processor|supplier) (of ours|who ~4) (must|have to|need to)',
        '(lender|seller|client|customer|controller|processor|supplier|agent|landlord|host|merchant|organiser|employer|licensee|contractor) (shall|will|undertakes to|agrees to) ~4 (honour|answer|handle|comply|respond|meet|deal|assist|help|forward|pass)',
        '(require|oblige|bind|expect|contract|instruct) ~2 (supplier|processor|contractor|provider|staff|volunteer|employee|partner|firm) ~2 to',
        '(supplier|processor|contractor|provider|software|system) ~6 (help|helps|assist|assists|support|supports) (us|me) ~6 (when|with|answer|in|to|meet|respond)',
        '(=we|=i) ~1 (help|assist|support) ~2 (client|customer|controller|merchant) ~2 (when|with|to|in|if|whenever|where)',
        '(lets|let|helps|help|allows|enables|reminds) ~2 (client|customer|controller|merchant|organisation|school|business) ~2 (log|handle|answer|deal with|process|manage|track|respond|honour|meet|of) ~4 (request|requests|deadline)',
        '(be|must be|to be) (trained|taught|instructed|reminded) to',
        '(staff|employee|colleague|manager|volunteer|trustee|worker|they|receptionist) ~1 (recognise|spot|identify|forward|log|handle|escalate) ~2 request',
        '(training|course|module|workshop|induction|refresher) ~12 request',
      ],
    },
    // Wherever it stands.
    'aside:general': {
      strong: [
        '(under|in|by) the (=old|=former|=previous) ~2 (act|law|rules|regime|legislation)',
        '(until|before|up to) ~2 2018 [~1 law|~1 act|~1 rules] ~6 (=gave|=let|=allowed|=could|=had)',
        'consent (is|be) ~1 (valid|freely given|only valid)',
        '(must|has to|should|ought to) be as easy',
        'consent (must|has to|should|ought to) be ~1 (free|freely|specific|informed|unambiguous|clear|given freely)',
        '(law|act|gdpr|regulation) protect (people|individuals|you|everyone)',
        '(=receive|=received|=had|=handled|=answered|=dealt with) ~2 {number} ~3 (request|objection|complaint)',
        '(request|objection|complaint) ~2 (received|handled|answered) ~2 (last|this|past) (year|month|quarter)',
        '(article {number}|law|act|gdpr|regulation) ~6 (define|defines|defined) ~1 (a|an|the|as)',
        '(people|individuals|everyone|persons) in general',
        '(request|requests|demand|demands) (by|from) [the|a|other] (police|authorities|authority|court|courts|regulators|government|prosecutor)',
        '(=we|=i) (advise|advises|teach|train|write|lecture|consult|coach) ~4 on',
        '(episode|podcast|article|course|lesson|webinar|workshop|book|talk|lecture|seminar|blog|module|training) ~3 ({number}|be|about|on|explains|explain|covers|cover) ~1 (about|on|explains|how)',
        '(episode|podcast|article|webinar|workshop|lecture|seminar|blog|module|magazine|column|newsletter|video) ~4 (explains|describes|discusses|covers|looks at|sets out|deals with)',
        '(course|workshop|training|webinar|module|seminar|session|class|talk) ~6 (handling|managing|answering|dealing with|understanding|introduction to) ~4 (right|rights|request|requests)',
        '(in|under|by) law (a|an) ~3 (is|be|means) (one|any|something|a)',
        '(pupil|student|trainee|apprentice|class) (study|studies|learn|learns) ~2',
        '(=used to be|=used to stand) here',
        '(officer|officers|firms|companies|organisations|businesses|controllers) ~4 (usually|generally|often|normally|typically|commonly) ~1 (deal|handle|answer|get|receive|see)',
        '(law|act|gdpr|regulation|article {number}) (say|state|provide) ~3 (controller|organisation|company)',
      ],
    },
    'aside:definition': {
      strong: [
        '(is|be) ~2 (name|term|expression|phrase|shorthand|jargon|abbreviation|word) ~2 (for|that means)',
        '(is|be) (headed|titled|called in law)',
        '(request|right|copy) (is|be) a (request|right|copy) (by|of|that|to|which)',
      ],
    },
    // Who else is asked, or holds what is told of.
    'aside:elsewhere': {
      strong: ['{other-body}', '(=your|=that|=those|=a|=an) ~2 (bank|agency|lender|insurer|employer|airline|retailer|landlord|network)'],
    },
    // Headings over what is done for others.
    'aside:for-clients': {
      strong: [
        '(act|acting|work|working|process|processing|host|hosting|data|information) ~4 (for|on behalf of) ~2 (client|customer|controller|other controllers|other organisations|other people)',
        'as [a|your|data|=our] ~1 processor',
        'processor for',
        '(client|customer) (data|information|of our clients)',
        '(request|requests|question|questions) ~3 (made to|sent to|put to|to|for) our ~1 (client|customer)',
      ],
    },
    // What else people object to.
    'aside:objection': {
      strong: [
        '(object|objection|oppose) to ~4 (planning|application|development|licence|extension|scheme|closure|diversion|path|motion|resolution|appointment|election|proposal|road|probate|tree|felling|minutes|accounts|premises|alcohol)',
      ],
    },
    // Against whom a right is used instead of us, whatever else is said.
    'aside:against': {
      strong: [
        '(exercised|exercise|exercisable|enforced|invoked) ~2 (against|with|through) (=our|=the|=that|=your|=a) (client|customer|controller|employer|shop|organiser)',
        '(request|requests|right|rights) ~6 (against|with) (=our|=the|=that) (client|customer|controller)',
      ],
    },
    // Who is to be asked instead of us.
    'aside:instead': {
      strong: [
        '(made|sent|addressed|put|send|address|go|turn) [it|them] to (=the|=that|=our) (client|customer|controller)',
        '(against|with|from|through) (=our|=the|=that|=each|=a) (client|customer|controller) (concerned|in question|the ~1|who|that|as|directly|itself)',
        '(ask|tell|contact|write to) (=the|=our|=that) (client|customer|shop|seller|organiser|lender|bank|agency)',
        '(direct|address|send|put|make|submit|take|bring|present) ~3 (request|requests) ~10 to (=their|=your|=that|=those|=his|=her) ~2 (client|customer|association|controller|landlord|employer|lender|bank|agency|insurer|school|council|operator|organiser|provider|retailer|seller|merchant|shop|company|organisation|club|college|university|trust|firm|gp|practice|surgery|hotel|charity|gym|theatre|hospital|clinic|airline|platform|broker|host)',
        '(request|requests) ~12 not ~1 to (=us|=me)',
        '(request|requests) ~10 (go|sent|directed|addressed|put|made|taken|submitted) ~1 to (=their|=your|=that|=those) ~2 (client|customer|association|controller|landlord|employer|lender|bank|agency|insurer|school|council|operator|organiser|provider|retailer|seller|merchant|shop|company|organisation|club|college|university|trust|firm|gp|practice|surgery|hotel|charity|gym|theatre|hospital|clinic|airline|platform|broker|host)',
        '(ask|tell|contact|write to|go to|approach|speak to|address) (=your|=that|=those|=their) ~2 (bank|agency|lender|insurer|employer|shop|client|customer|provider|operator|organiser|retailer|seller|merchant|landlord|school|gp|company|business|organisation)',
      ],
    },
  },
  ignores: [
    // Where data may be taken.
    '(another|other|different|new|next|second|alternative) ~1 (bank|agency|lender|insurer|employer|platform|network|provider|landlord)',
    '(=your|=the) employer ~1 (we|=i)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'aside:duty': [
      'Staff who get a request must pass it on.',
      'Each contract obliges the supplier to help.',
      'The lender shall honour such requests.',
      'Our provider helps us to answer them.',
      'Controllers have to answer.',
      'Our clients must let people go.',
    ],
    'aside:general': [
      'Consent must be freely given.',
      'Requests by the police go to our solicitor.',
      'We advise shops on requests.',
      'Our podcast is about your right to be forgotten.',
      'Pupils study the right of access.',
      'What you could ask for used to be here.',
      'Article 4 of the UK GDPR defines a request.',
      'Under the old Act people could ask for it.',
      'Until May 2018 the law let firms wait.',
      'It has to be as easy as saying yes.',
      'We answered three requests last year.',
      'Consent is valid only where it is free.',
    ],
    'aside:definition': ['SAR is short for something; it is a name for a request.', 'Article 21 is headed so.'],
    'aside:elsewhere': ['It is in the hands of your bank.', 'Google lets you do so.'],
    'aside:objection': ['You have a right to object to the new road.'],
    'aside:against': ['Rights are exercised against our client.'],
    'aside:for-clients': [
      'Requests to our clients',
      'Where we act for our clients',
      'When we are a processor for others',
      'As a processor',
    ],
    'aside:instead': [
      'Pupils put any request of this kind to their college.',
      'Such requests must be made to the client.',
      'Ask your bank to change it.',
    ],
  },
  ignores: ['We must answer within a month.', 'Take it to another bank.', 'You can ask us for it.'],
}
