import type { Wording, WordingExamples } from '../phrases/phrase.ts'
import { recipientBodies } from './recipient-bodies.ts'
import { recipientPeople } from './recipient-people.ts'
import { recipientServices } from './recipient-services.ts'

/** Who receives data: kinds of recipient by the work they do, names that everybody knows, and words that say nothing. */
export const recipients: Wording = {
  topic: 'recipient',
  concepts: {
    ...recipientServices,
    ...recipientBodies,
    ...recipientPeople,
    'recipient:vague': {
      strong: [
        '[other|relevant|trusted|selected|carefully (selected|chosen)|appropriate|suitable|associated|interested|necessary|approved|certain|any|some|outside] (third party|3rd party|third parties|3rd parties)',
        '[our|selected|trusted|carefully (selected|chosen)|business|other|relevant|commercial|strategic|appropriate|network of] (partner|associate)',
        '[our|selected|trusted|carefully (selected|chosen)|business|other|relevant|various] (partner|partnering|associated) (organisation|company|body|firm|business|agency|institution|entity)',
        '(people|those|person|company|organisation|firm|business) [that|whom|who|which] (we|=i) ~1 (trust|know|work with|deal with|cooperate with|collaborate with|partner with|consider)',
        '(other|relevant|appropriate|outside|certain|interested) (party|person|people|individual|organisation|company|entity)',
        '=others',
        '(other|outside|external) (company|organisation|party)',
        '(anyone|anybody|everyone|everybody|those) (who|that|with) ~2 (need|want|ask|request|interest)',
        'whoever ~1 (need|want|ask|request)',
        '[a|the] (variety|range|number) of (organisation|company|party|people|partner|person|other)',
        '=various',
        '[carefully] (selected|chosen|trusted|reputable|relevant) (company|organisation|business|firm|charity|group|sponsor)',
      ],
    },
    'recipient:none': { strong: ['=nobody', 'no one', '=none', '=no', 'we do not', 'not applicable'] },
    'recipient:nobody': {
      strong: [
        '(anyone|anybody|any) [else]',
        '(no one|nobody) [else]',
        '(any|other|no) (third party|third parties|organisation|company|person|individual|party)',
        'outside [of] (the|our) (organisation|company|team|group|church|charity|society|school|club|system)',
        'outside the',
      ],
    },
  },
  ignores: [
    'third party (cookie|website|site|link|content|privacy|plugin)',
    'third country',
    'data protection (officer|authority|regulator)',
    'court order',
    'service provider privacy',
    'partner (and|or) (child|family|spouse|dependant)',
    'spouse or partner',
    'your (partner|bank details|parent|child|client)',
    'customer service team',
    'business associate agreement',
    'parental (consent|responsibility)',
    '(school|church|club) (website|policy|office)',
    'bank (detail|account|holiday)',
    'company (number|registration|name|law|act|policy)',
    'council tax',
    'developer tool',
    'staff [member] privacy',
    'provider of (the|this) (website|service)',
    'any other (information|data|detail)',
    'anyone under',
    'any questions',
    'other people ~2 (data|information)',
    'other individual (data|information)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'recipient:none': ['Shared with: nobody', 'Recipients: none'],
    'recipient:nobody': ['anyone else', 'any third party', 'outside our organisation'],
    'recipient:vague': [
      'We share it with selected third parties.',
      'We work with trusted partners.',
      'It goes to partner organisations.',
      'Firms that we trust receive it.',
      'Appropriate third parties may see it.',
      'It goes to whoever asks.',
    ],
  },
  ignores: ['Third party websites have their own policies.', 'Give us your bank details.', 'Tell us the name of your spouse or partner.'],
}
