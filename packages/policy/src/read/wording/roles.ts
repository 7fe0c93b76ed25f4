import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** What the organisation calls itself, for UK GDPR Art 4(1)(7) and (8). */
export const roles: Wording = {
  topic: 'role',
  exclusive: true,
  concepts: {
    'role:joint-controller': { strong: ['joint [data] (controller|controllers)'] },
    'role:controller': { strong: ['[data] controller', '[data] controllers'] },
    'role:processor': { strong: ['[data] processor', '[data] processors'] },
  },
}

/** What a role is said to be for. */
export const roleScopes: Wording = {
  topic: 'role-scope',
  concepts: {
    'role:scope': {
      strong: [
        '(when|where|if|whenever|while|in relation|in respect|with respect|regarding|on behalf|on the instruction|instruction|depending|in connection|under|because|as regards|in the case|in that|in this context|in which|during)',
        '(controller|processor|controllers|processors) (for|in|regarding|over) ~1 (the|your|our|all|any|that|this|those|these|its|personal|data|information|account|customer|client|user|staff|employee|marketing|billing|website|content|details|enquiries|services)',
        'controller of ~2 (customer|client|account|staff|employee|user|member|booking|order|visitor|website|payroll|billing|marketing|contact)',
        'processor of (what|whatever|(the|any|all) (record|file|content|list|message|material|document) [that|which]|[our] (customer|client|school|employer))',
        'for (example|the|your|our|all|data|information|personal|this|these|that|certain|some|most|other|account|customer|client|user|staff)',
      ],
    },
  },
  // All of it is no part of it.
  ignores: [
    '(for|under|in) [the] [purpose of] [the|~1] (uk gdpr|gdpr|data protection (law|legislation|act)|=act|regulation)',
    'depending on [the|~1] (circumstance|situation|case|context)',
    '(in respect of|in relation to|with respect to|regarding|as regards) [any|all|the|your] personal (data|information) [~1 (passing|processed|held|collected|handled)]',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'role:controller': ['We are the data controller.', 'We act as a controller for your account.'],
    'role:processor': ['We act as a data processor.', 'For our clients we are a processor.'],
    'role:joint-controller': ['We are joint controllers with the club.'],
    'role:scope': [
      'When you write to us, we are the controller.',
      'We are a processor on behalf of our clients.',
      'We’re the processor of the records that customers upload.',
      'We’re the controller of our customers’ billing details.',
    ],
  },
  ignores: [
    'We use your name to answer you.',
    'We control the temperature of the hall.',
    'This is so in respect of all personal data.',
    'That is so for the purposes of data protection law.',
    'It is both under the UK GDPR.',
  ],
}
