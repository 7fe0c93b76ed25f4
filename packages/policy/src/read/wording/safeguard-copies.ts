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

export const examples: WordingExamples = {
  reads: {
    'safeguard-copy:offer': [
      'You can ask us for a copy of the safeguards.',
      'Please contact us for more information about the safeguards we use.',
      'The clauses are published on our website.',
    ],
  },
  ignores: ['You can ask for a copy of your data.', 'We can send you a copy of this policy.'],
}
