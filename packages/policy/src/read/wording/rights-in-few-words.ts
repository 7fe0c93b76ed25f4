import type { Wording, WordingExamples } from '../phrase.ts'

/** Rights in the few plain words of a list or a question: they count only where it is told what people may ask for. */
export const rightsInFewWords: Wording = {
  topic: 'right',
  concepts: {
    'right-of-access': {
      weak: [
        '(show|tell|know|find out|learn|read|see|view|look at|look over|inspect|check|discover|hear) ~3 (what|whatever|everything|anything|all|which) ~4 (hold|have|keep|know|store|got|file|record|down|note|write|wrote)',
        '(copy|print|printout|print out|scan|photocopy|sight|look|download) ~2 (of|at) ~2 (what|whatever|everything|anything|all|it all|our notes|{own-data})',
        '(what|which) ~2 (know|hold|have|keep|got|store|write|note) ~2 (about|on) (=me|=you|=us|=them)',
        '(tell|told|know|confirm|confirmation|ask|find out|learn) (whether|if) ~5 (hold|have|keep|process|store|has)',
        'sight of',
        '(confirm|tell|told|show|shown|know) ~1 (what|whatever) (we|=i|they) ~1 (hold|have|keep|know|store|got)',
        '(send|give|have|get|receive|want) (a|the) copy',
        'get hold of ~2 {own-data}',
        '(hand|give|send|make|run off) (you|me|them) ~1 (copy|printout)',
      ],
    },
    'right-to-rectification': {
      weak: [
        '(something|anything|detail|entry|name|number|address) ~3 {wrong} (in|on|with) (it|them|{own-data})',
        '(put|set) ~2 {wrong} ~1 (right|straight)',
        '({wrong}|omission|gap|slip|typo|false|stale) ~5 (made good|put right|ironed out|set right|straight|cleared up|smoothed|filled in|{corrected}|{correct})',
        '(make good|iron out|smooth out|clear up|tidy up|clean up|clear) ~3 ({wrong}|omission|slip|typo)',
        'put (it|this|that|them|things|matters|your ~1) (right|straight)',
        '(add|fill in|supply|include) ~2 (missing|left out|lacking)',
        '{correct} ~3 (name|address|number|phone|email|detail) ~3 (change|moved|move)',
        '({correct}|replace) ~2 (what|whatever|anything|something) ~4 ({wrong}|false|stale|changed|moved)',
      ],
    },
    'right-to-erasure': {
      weak: [
        '(take|strike|cross|rub|wipe|cut|scratch|knock|get) (me|you|them|him|her|it|your ~1|my ~1) [right] (off|out|from|away)',
        '({erase}|forget|scrub|drop) (me|you|them|him|her)',
        'let go of (it|them|{own-data})',
        '(scrub|clear|wipe clean|blank|empty|blot out) ~2 {own-data}',
        '({erase}|scrub|clear|cross out|rub out|strike out|take out) (what|whatever|everything|anything)',
        '{own-data} ~3 (scrubbed|cleared|binned|got rid of|wiped clean)',
      ],
    },
    'right-to-restriction': {
      weak: [
        '(halt|pause|freeze|standstill|stay) ~8 (use|using|keep|kept|idle|processing|untouched|unused)',
        '(keep|hold|store|retain|leave|have) ~6 (but|and|without|yet|only) ~2 (not|nothing|never|no|idle|unused|untouched|neither) ~2 ({using}|touch|more|else|further|otherwise)',
        '(keep|hold|leave|let|lie|sit|stay|rest|mark) ~4 (unused|idle|untouched|unprocessed|dormant|frozen)',
        'let ~3 (rest|lie)',
        '(park|shelve|{restrict}) (it|them|{own-data})',
        '(have|get|keep|put|leave) (it|them|this|that|{own-data}) (parked|shelved|{restricted}|on hold|on ice|aside)',
        '(hold|keep) ~3 back ~3 from ~2 {using}',
        '(stop|cease|not) ~2 {using} ~6 (for the moment|for now|for a while|for a time|for a spell|for the time being|temporarily|meanwhile|in the meantime|but not ~2 {erase}|but keep|without deleting)',
        '(leave|let) (it|them|{own-data}) (alone|be|lie|rest)',
        '(only|just|merely) (store|keep|hold) (it|them|{own-data})',
        '{restrict} (what|how)',
      ],
    },
    'right-to-portability': {
      weak: [
        '(get|have|receive|give|hand|send|obtain|download|want|supply|supplied|go|export) ~10 (as|in) ~2 (file|spreadsheet|csv|electronic form|electronic format|digital form)',
        '(file|spreadsheet|csv|download) of ~3 {own-data}',
        '(portable|machine readable|computer readable|reusable|electronic|digital) (copy|copies|file|version|form|format|extract) [of]',
        '(it|them|this|that|{own-data}) ~1 (as|in) ~3 (file|spreadsheet|csv|json|xml|portable form|portable format)',
        '(take|carry|have|get|bring) ~3 (as|in) ~3 (file|spreadsheet|csv|json|xml)',
        '(take|carry) with you',
        '(form|format|file) ~1 (fit|suitable|ready) for ~2 (machine|computer|software|program)',
        '(transferred|transmitted|exported|ported|sent|passed|moved|handed over|given) ~2 (in|as) ~2 (electronic|digital|portable|machine readable|reusable|usual|common) ~1 (form|format|file)',
        '(file|spreadsheet|csv|download|form|format) ~6 (use|open|read|load|take|carry|import|for) ~2 {elsewhere}',
        '(computer|machine|software) readable',
        '(computer|phone|machine|software|program|app) ~2 (understand|read|open|use|load|import)',
        '(hand|pass|send|give|take|carry|export|bring) ~1 (it|them|these|those|{own-data}) ~2 (over|on|across|to|for) ~2 {elsewhere}',
        '(hand|pass|send) ~1 (over|on|across) ~1 (it|them|{own-data}) to ~2 {elsewhere}',
        '(have|get) (it|them|this|that|{own-data}) (exported|transmitted|transferred|passed|sent|moved) ~4 {elsewhere}',
        '(take|carry) (it|them|{own-data}) ~1 with (you|them|him|her)',
        '{own-data} (can|could|may) go (there|with you|elsewhere)',
      ],
    },
  },
  ignores: [
    '(pause|stop|freeze) ~1 (month|clock|time|period)',
    '(pause|stop|freeze) the (month|clock|time) while',
    '=rights ~8 (is|are|be) (limited|restricted)',
    '{wrong} (with|in|about) (=our|the) (answer|reply|response|decision|handling|service|site|website|policy|order)',
    '(copy|download) ~2 (of|at) ~2 (our|the|this) ~2 (policy|notice|safeguard|clause|agreement|terms|statement)',
    '(say|see|tell) ~2 what (we|=i) have (said|done|agreed|promised|to)',
    '(pass|hand|give|send) ~5 to ~2 (authority|police|court|regulator|supplier|processor)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'right-of-access': [
      'Find out what we know about you',
      'What do you know about me?',
      'A printed copy of everything',
      'Be told whether we hold anything',
      'Confirm what we hold and send a copy',
    ],
    'right-to-rectification': ['Something is wrong in it', 'Have omissions made good', 'Could you put this right?', 'Add what is missing'],
    'right-to-erasure': ['Take me off your books', 'Rub me out', 'Let go of it', 'Scrub your details'],
    'right-to-restriction': [
      'A pause, with your data kept but idle',
      'Let an entry rest',
      'Have it parked',
      'Hold back information from use',
      'Only store it',
    ],
    'right-to-portability': [
      'Get your data as a spreadsheet',
      'A file that another app can load',
      'In a format my computer understands',
      'A portable copy',
      'Your records as a JSON file',
      'Have it passed on in electronic form',
    ],
  },
  ignores: [
    'Ask for a copy of our safeguards.',
    'If something is wrong with our answer, tell us.',
    'Read what the ICO says about your rights.',
    'See what we have promised.',
  ],
}
