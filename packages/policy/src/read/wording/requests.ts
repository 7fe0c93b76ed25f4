import type { Wording, WordingExamples } from '../phrase.ts'

/** How requests are made, how long an answer takes, and what it costs. */
export const requests: Wording = {
  topic: 'request',
  concepts: {
    'request:invite': {
      strong: [
        '{invite}',
        '(note|letter|line|word|message|call|visit) (to|with) ({role}|=us|=me)',
        '(request|requests) ~2 (go|goes) to ({email}|{role}|=us|=me)',
        '(ask|tell|see|contact|email|write to|speak to|talk to|ring|phone|call|approach) {role}',
        '(contact|email|mail|write|message|speak|ask) ~4 {email}',
        '(contact|visit) ~2 {url}',
        '(call|phone|ring|telephone|text|tel) ~2 {number}',
        '(send|submit|address|direct|make|made|forward) ~10 (to|at) ({email}|~3 (officer|dpo|clerk|secretary|manager|team|head|office|trustees))',
        '(send|submit|address|direct|addressed|sent) ~10 by (letter|email|post)',
      ],
    },
    'request:exercise': {
      strong: [
        '(exercise|use|invoke|enforce|assert|act on|take up) ~5 =rights',
        '(exercise|use|invoke) ~3 =right',
        'exercise (them|it|these|those|any)',
        '(make|making|submit|send|raise) ~5 (request|requests)',
        '(requests|request) ~5 (=made|=submitted|=sent|=put|=addressed)',
        '(any|all|one|some) of these (rights|requests|things)',
        'subject access request',
        'rights request',
        'data request',
        'request ~3 (form|below|above)',
        '(access|deletion|erasure|correction|rights) request',
        '{own-data} request',
      ],
    },
    'request:answer': {
      strong: [
        '(have|get|receive) ~2 (what you ask|it|your copy|your data|an answer|our answer|everything) ~2 (within|inside|in) ~3 {number} ~2 (day|week|month)',
        '(hear|hear back) ~6 {number} ~2 (day|week|month)',
        '(respond|reply|answer|comply|response|act on|acknowledge|fulfil|deal with|process|provide|complete|action|get back|supply|send) ~10 {number} ~2 (day|week|month)',
        '(request|response|reply|answer|respond) ~8 (within|in|take) ~6 {number} ~2 (day|week|month)',
        '(have|got|take|allow) ~4 {number} ~2 (day|week|month) ~2 (respond|reply|answer|comply)',
        '(extend|extended|extension|longer) ~10 {number} ~2 (day|week|month)',
        '{number} ~2 (day|week|month) ~6 (respond|reply|answer|extension|request)',
      ],
    },
    'request:extension': {
      strong: [
        'extend',
        'extension',
        'extended',
        'complex',
        'complexity',
        '(=further|additional|another|extra|more) ~2 {number}',
        '{number} (=further|additional|more|extra)',
        'several requests',
        'number of requests',
        'take longer',
        'longer than',
      ],
    },
    'request:subject': { strong: ['request', '=right', '=rights', '=sar', '=dsar', 'copy of ~3 {own-data}', 'access to ~3 {own-data}'] },
    'request:complaint': { strong: ['complaint', 'complain', 'grievance', 'acknowledge'] },
    'request:fee': {
      strong: [
        '(charge|require|ask for|levy|impose|pay|payable|incur|apply|subject to) ~6 (fee|charge|payment|=£)',
        '(fee|charge|payment|cost) ~3 (of|=£) ~2 {number}',
        '£ {number} ~4 (fee|charge|payment)',
        '{number} (pound|pounds) ~4 (fee|charge)',
        '(fee|charge|payment) ~4 (apply|payable|required|charged|due)',
        '(copy|copies|request) ~5 £ {number}',
        'cost [you] £ {number}',
        'charge ~3 £ {number}',
      ],
    },
    'request:fee-limit': {
      strong: [
        'manifestly',
        'unfounded',
        'excessive',
        'repetitive',
        'repeated',
        'repeat request',
        'unreasonable',
        'disproportionate',
        'vexatious',
        '(further|additional|extra|more|second|duplicate|another) (copy|copies)',
        'multiple (copies|requests)',
        '(=permitted|=allowed) by law',
        'in (certain|some|exceptional|limited|rare) (circumstance|case)',
        'exceptional',
      ],
    },
    'request:free': {
      strong: [
        'free [of charge]',
        '(no|any|without|not ~4) (fee|charge|payment|cost)',
        'not (charge|have to pay|need to pay|be charged|pay)',
        'at no cost',
        'never charge',
        'usually free',
        'not usually ~5 charge',
      ],
    },
  },
  ignores: [
    '(membership|subscription|course|tuition|school|bank|booking|entry|registration|licence|license|data protection|ico|card|late|delivery|annual|joining|service|transaction|consultancy|legal|tutor|professional) fee [~4 (apply|payable|required|charged|due|of)]',
    'calls ~6 (charge|cost)',
    '(delivery|postage|shipping|parking|entrance|admission|room|hire) ~1 (cost|fee|charge) [~3 £ {number}]',
    '(cost|fee|charge) ~2 £ {number} (per|a|an|each)',
    'price list',
    '(money|value|risk|feel|toll|cost) free',
    'free (to|text|trial|software|from|service|account|version|movement|app)',
    'freephone',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'request:invite': ['Write to us at the hall.', 'E-mail the clerk.', 'Let us know.', 'Ask the clerk.', 'Use the form on this page.'],
    'request:exercise': ['To use any of these rights, ring the surgery.', 'Make a request in writing.', 'Exercise your right by post.'],
    'request:answer': [
      'We will answer your request within one month.',
      'Expect a reply within 28 days.',
      'You will hear back within one month.',
    ],
    'request:extension': ['That can be extended by two further months.', 'It takes longer where the request is complex.'],
    'request:fee': ['We charge a fee of £10 for this.', 'A payment of £5 is due.', 'Copies come at £10 each.'],
    'request:fee-limit': ['unless your request is manifestly unfounded', 'for further copies'],
    'request:free': ['This is free of charge.', 'We will not charge you.'],
  },
  ignores: ['The membership fee is due in May.', 'Feel free to look around.', 'Hire of the hall costs £10 per hour.'],
}
