import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** What a template, or whoever drafted a policy, says to the next to edit it. */
export const drafting: Wording = {
  topic: 'drafting',
  concepts: {
    'drafting:note': {
      strong: [
        '(=insert|=add|=paste) ~6 =here',
        'delete ~1 (appropriate|applicable|necessary)',
        '(confirm|check|review|complete|approve|amend|edit|replace|delete) ~5 (before|prior to) (publish|publication|publishing|going live|go live|launch)',
        '(note|comment) to (client|editor|self|reviewer|author|drafter|developer|webmaster|legal)',
        'drafting note',
        '(click|tap|press) ~4 to enter ~1 (text|date)',
        '=choose =an =item',
        'editor note',
        '(for|awaiting|pending) (internal|legal|client) (review|approval|sign off)',
        'not for publication',
        '(placeholder|dummy|sample) (text|copy|content|wording)',
        '(example|sample) of (what|how) ~4 (list|table|section|clause|notice|policy|wording) ~3 look',
        'your company (ltd|limited)',
      ],
    },
    // Left open, where it ends a sentence.
    'drafting:open': { strong: ['to be (confirmed|completed|inserted|added|drafted|supplied|advised)'] },
  },
  ignores: ['(we|i|you|they|to) [may|can|will|must|should] (=insert|=add|=paste) ~6 =here'],
}

export const examples: WordingExamples = {
  reads: {
    'drafting:note': [
      'Insert the name of your charity here.',
      'Delete as applicable.',
      'Solicitor to confirm before publication.',
      'Note to client: is this still so?',
      'An example of what the table might look like is below.',
      'We are Your Company Ltd.',
    ],
    'drafting:open': ['Periods to be confirmed.'],
  },
  ignores: [
    'We list below who receives it.',
    'You can add a note here.',
    'Your company name is printed on the invoice.',
    'We may confirm who you are.',
  ],
}
