import type { Wording, WordingExamples } from '../phrase.ts'

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
        '(copy|copies) ~5 be (obtain|request|provide|supply|send|see|have|download|give|available|hand|make)',
        '(ask|contact|write|email|call|apply) ~6 for [a|our] (copy|copies)',
        '(have|obtain|get|see|receive|request|want|like|need|for|offer|entitled to) [a|your own] (copy|copies)',
        '(you|anyone|anybody|people) (can|may|could) ~2 (download|view|see|read|inspect|have) (them|it|this|these|one|the ~2 (agreement|clause|contract|document|addendum))',
        '(can|may) be (download|view|see|seen|read|inspect) ~3 (on|at|from|here|by|in|request)',
        '(send|give|provide|supply|email|show) you [with] a copy',
        '(send|give|provide|supply|email|show|let) you ~4 (on|upon|if you|when you|at your) ~2 (request|ask|like|want|wish)',
        '(ask|asked|write|email|request|call) ~4 (show|send|see|read|email|give) ~2 (it|them|one|agreement|clause|contract|document)',
        '(like|want|wish) to (see|read|have|inspect|view) (it|them|one|this|these|the ~2 (agreement|clause|contract|document|addendum))',
        '(read|see|view|download) (them|it) (here|at|on)',
        '(=we|=i|=will|=shall) ~1 (let|send|give|show|email|post|hand|lend) ~3 (read|see|have|look at|inspect|it|them|one|copies)',
        '(let|send|give|show|email|post|hand) ~1 (it|them|one|copies|the ~2 (agreement|clause|contract|document|text|wording)) ~4 (ask|asks|want|wants|wish|wishes|request)',
        '(like|want|wish|curious) to (see|read|have|inspect|view|check) (that|the|this|those|these) ~2 (agreement|clause|contract|document|addendum|text|wording|paper)',
        '(it|they|agreement|clause|contract|document|addendum|text|wording|version|copy|copies) ~2 (on|at|in) ~2 (website|site|web page|annex|appendix|noticeboard|notice board|clubhouse|library|schedule|page below)',
        '(text|wording|version|sight|full text|terms) ~6 (had|requested|obtained|available|found|asked for|supplied|published|reproduced)',
        '(for|see|read|find) ~1 (full|whole|complete|entire) (text|wording|document|agreement|terms)',
        '(consult|inspect|examine|look at) (it|them|this|these|the ~1 (agreement|clause|contract|document|text|wording))',
        'request ~2 (contract|agreement|clause|text|document)',
        '(you|anyone|anybody|people|who ~2) ~1 (can|may) have (it|one|them) (by|from|at|on|for)',
        '(hand|give|send|post) out copies',
        'copies (at|from|with|in)',
        '(get in touch|contact us|email us|write|ring|email {email}) ~1 (for|to be sent) (the|that|it|one|a) ~1 (agreement|clause|contract|document|text|wording|paperwork|paper)',
        '(share|forward|pass on|pass you|hand over) ~1 (it|the|that) ~1 (agreement|clause|contract|document|text|wording|paperwork|paper)',
        '(welcome|free) to (a copy|see it|read it|have it|one)',
        '=pdf of (it|the ~2 (agreement|clause|contract|document|text|wording))',
        'for (a copy|copies) ~1 {email}',
        '(forward|send|post|email) you ~1 (agreement|clause|contract|document|text|wording|paperwork|paper)',
        'here is (a|the|our) ~1 (copy|text|agreement|wording|document)',
        '(copy|copies) (on|upon|from|at|=via) (request|application|=us|=our|=the|reception|asking)',
        '(which|that) ~5 (send|give|provide|supply|show|email) you',
      ],
    },
  },
  ignores: [
    '[(send|give|provide|supply|email|show) you [with|a]] copy of (your|the|any|all|this) [personal] (data|information|record|policy|notice|photo|file|form)',
    '(ask|contact|write|email|call|request|apply|obtain|get|have|receive|like|want) ~6 copy of ~2 (data|information|record|policy|notice|photo|file|form)',
    '(detail|information|more) (of|about|on|regarding) ~16 (see|refer to) [the|our] (section|part|paragraph|heading|below)',
    '(we|i) (keep|hold|have|retain|store|file) ~2 (copy|copies)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'safeguard-copy:offer': [
      'You can ask us for a copy of the safeguards.',
      'Please contact us for more information about the safeguards we use.',
      'The clauses are published on our website.',
      'Copies are available from our secretary.',
      'If you would like to see it, please ring us.',
      'A copy, without the prices, will be sent to anyone who asks.',
      'Say the word and we will post it to you.',
      'Want to read that contract? Ask at the desk.',
      'The wording is reproduced in the annex.',
      'The agreement hangs on the noticeboard.',
      'Here is the text.',
      'Contact us for the paperwork.',
      'You are welcome to a copy.',
      'A PDF of the agreement is on this page.',
      'It can be consulted at the library: you may consult it at any time.',
      'The agreement can be read at our office.',
    ],
  },
  ignores: ['You can ask for a copy of your data.', 'We can send you a copy of this policy.', 'We keep a copy of the contract.'],
}
