import type { Wording, WordingExamples } from '../phrases/phrase.ts'

const verb =
  '(collect|gather|use|share|disclose|pass|sell|transfer|send|process|store|keep|retain|record|track|monitor|combine|access|give|provide|obtain|receive)'
const often = '(sometimes|occasionally|often|from time to time|possibly|perhaps|at times|periodically)'

/** Words that leave open whether, or which, processing happens. A bare 'may' is no such word: it is as often a permission or a condition. */
export const hedges: Wording = {
  topic: 'hedge',
  exclusive: true,
  concepts: {
    'hedge:processing': {
      strong: [
        `(=might|=could) [also|possibly|potentially|well|sometimes|occasionally] ${verb}`,
        `=may (possibly|perhaps|potentially|sometimes|occasionally|often|from time to time|or may not|at times) [also] ${verb}`,
        `${often} ${verb} ~3 (data|information|detail)`,
        '(=might|=could) [also|possibly|sometimes] (take|note|note down|ask for|write down|look at) ~3 (data|information|detail|name|address|phone|number|email)',
        `=may [also] ${verb} (=some|=certain|=various|=other) [of] [your|the|personal|kinds of|types of|other] ~1 (data|information|detail)`,
      ],
    },
    // 'Your data might be shared'.
    'hedge:passive': {
      strong: [
        `(data|information|details|particulars) ~4 (=might|=could|=may (possibly|perhaps|potentially|sometimes|occasionally|often|from time to time|or may not)) [also|well|possibly|sometimes] be ${verb}`,
        `(data|information|details|particulars) ~3 (=is|=are) ${often} ${verb}`,
        `(data|information|details|particulars) ~8 and =may (possibly|perhaps|potentially|sometimes|occasionally|from time to time) be ${verb}`,
      ],
    },
  },
  ignores: ['might not', 'could not', 'how we (might|could)', `${verb} it might`],
}

export const examples: WordingExamples = {
  reads: {
    'hedge:processing': [
      'We might share your data with others.',
      'We may sometimes collect your location.',
      'We may collect some information.',
      'We occasionally share your data.',
      'We may or may not keep your details.',
      'We might take your name.',
    ],
    'hedge:passive': ['Your data might be shared with others.', 'Information about you is sometimes passed on.'],
  },
  ignores: [
    'We may use your name to answer you.',
    'You might ask for a copy.',
    'We may extend this by two months.',
    'Mistakes might happen.',
    'We might take longer to reply.',
  ],
}
