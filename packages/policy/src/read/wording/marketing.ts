import type { Wording, WordingExamples } from '../phrase.ts'

/** Direct marketing, and the way out of it. */
export const marketing: Wording = {
  topic: 'marketing',
  concepts: {
    'marketing:use': {
      strong: [
        '[direct|electronic|email] marketing [email|message|communication|material|information|text|call|mailing|update|purpose|campaign|activity]',
        '(promotional|advertising|sales) (email|message|communication|material|information|text|call|mailing|offer|update)',
        '(special|exclusive|latest|promotional|seasonal|discount) (offer|deal|promotion|discount)',
        '(offer|promotion|deal|discount|voucher) ~4 (by|via|through) (email|text|post|sms)',
        '(product|service|event|offer|course|holiday|activity) ~6 (interest|like|useful|interested|appeal)',
        '(product|service|offer) [and|or] (product|service|offer) ~6 (interest|like)',
        'fundraising (appeal|email|letter|mailing|communication|campaign)',
        '(contact|tell|inform|update|email|text|write to|call) {you} ~2 (about|with|of) ~3 (product|offer|promotion|event|course|deal|discount)',
        '(notice|news|details) of ~4 (further|other|new|latest) (service|product|offer|range)',
        'promote our (product|service|event|business)',
        '(contact|tell|inform|update|email|text|write|write to|call|ring|phone|post|send) ~3 (you|client|customer|member|supporter|people|everybody|everyone|owner|buyer) ~2 about ~2 (other|new|further|our own|=our latest) ~4 (product|service|range|event|offer|class|course|treatment|stock|arrival|sale|party|deal|evening|collection)',
        '(what|anything) else =we (sell|do|offer|make)',
        '(further|other) (services|products) [that] [we|=us] [offer|sell|provide] ~2',
        '(christmas|easter|seasonal|summer|winter|spring|autumn|birthday|monthly|weekly) (promotion|offer|sale|deal|discount|voucher)',
        '(catalogue|brochure|leaflet|flyer) ~2 of our ~2 (product|service|range|goods|event)',
      ],
      weak: [
        'newsletter',
        '(bulletin|e bulletin|ebulletin|mailshot|mail shot|circular)',
        'promotions',
        'our (offer|promotion|sale)',
        '(news|update) (about|on) our (product|service|work|event|offer)',
      ],
    },
    'marketing:send': {
      strong: [
        '(send|contact|email|text|call|write|telephone|ring|message|post|mail|notify|tell|inform|keep you (informed|updated)|=market|show|offer|let (you|them|people|customer|client|member) know|despatch|dispatch|circulate|distribute|go out|ring|use|process|provide|share)',
      ],
    },
    'marketing:agreed': {
      strong: [
        '(if|where|when|once|unless|only) ~4 (consent|agree|opt in|opted in|opt|sign up|signed up|subscribe|request|ask|asked|permission|choose|chose|tick|join)',
        '(sign up|signed up|subscribe|opt in) (for|to)',
        '(with|on|by) your [explicit|express|prior] (consent|permission|agreement|request)',
        '(opt in|opted in|opting in|subscriber|explicit consent|express consent|your permission)',
        '(you have|you|people who) (asked|requested|subscribed|signed up|agreed|consented|joined|opted)',
        'consent',
      ],
    },
    'marketing:out': {
      strong: [
        'unsubscribe',
        'opt out [of]',
        'opted out',
        '(stop|cease|end) ~6 (receive|send|contact|market|email|message|newsletter|mailing|marketing|text)',
        '(no longer|not|not to) (wish|want|like|like to|choose) ~4 (receive|hear|contact|be contacted|get)',
        '(rather|prefer) not (hear|receive|get|be contacted)',
        '(object|objection|objecting) ~8 (marketing|promotional|newsletter)',
        '(prevent|restrict) ~6 marketing',
        '(marketing|communication|contact|email|mailing) preference',
        '(change|update|manage) ~3 preference',
        '(remove|take) (you|your name|yourself|me) ~4 list',
        '(come|get|be taken|be removed) off ~3 list',
        '(withdraw|take back|revoke) ~6 (marketing|newsletter|mailing)',
        '(reply|text|replying|send) =stop',
        'leave ~2 [mailing|email] list',
        '(remain|stay) on ~2 list',
        '(mailing|telephone|fundraising) preference service',
        'cancel ~3 (newsletter|subscription|mailing|email)',
        '(turn|switch) off ~4 (email|newsletter|notification|marketing)',
        '(do not|not) (want|wish) ~3 (mailings|emails|letters|texts|these|them|it|offers)',
        '(say|press|click|choose|reply) ~2 (stop|no more|unsubscribe)',
        '(link|button) ~8 (end|stop|cancel|turn|switch) ~1 (it|them|these|this|that|off)',
        '(rather|prefer|like) not to ~1 (hear|receive|get|be contacted|have)',
        '(text|reply|send|texting|replying) ~2 =stop',
      ],
      // What else may be stopped: only beside marketing.
      weak: [
        '(say|tell us|ask us) ~3 (no more|to stop)',
        '(want|like|wish|ask|asking) (them|it|us|these|this|me) to stop',
        '(say so|tell us|ask us|ask|tell me|let us know|drop us a line|write|ring|one word) ~3 and ~4 (stop|end|cease|take you off|come off|leave off)',
      ],
    },
  },
  ignores: [
    '(marketing|advertising|promotional) [and|or] [analytics|advertising|tracking|targeting|communications] (cookie|pixel|tag|partner|agency|team|company|department|service|platform|provider|tool|data|technology|plugin|network)',
    '(sales and|marketing and) ~2 (team|department|staff)',
    'collect information for marketing',
    '(marketing|market|promotion|promoting|advertise|advertising) ~1 (of|=the|=your|=their|=a) ~1 (property|home|house|flat|land|vehicle|car|estate)',
    '(change|update) to ~2 (service|product|offer)',
    'marketing or analytics',
    'marketing data',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'marketing:use': [
      'We send you marketing e-mails.',
      'We may tell you about products and services that might interest you.',
      'Special offers go out every Friday.',
      'We send you offers of new books by e-mail.',
      'Your details are used for direct marketing.',
      'We text members about offers.',
      'We write to old customers about our new courses.',
      'We ring you to say what else we sell.',
      'Summer promotions are sent to all our guests.',
    ],
    'marketing:out': [
      'You can unsubscribe at any time.',
      'To opt out, write to us.',
      'Tell us if you no longer wish to receive our letters.',
      'Reply STOP to any text.',
      'Ask us to stop sending you offers.',
      'Ask to be taken off our mailing list.',
      'You may object to direct marketing.',
      'Just say if you’d rather not hear from us.',
      'Tell us if you want them to stop.',
      'Say so and they stop.',
      'A link in each of them ends it.',
    ],
  },
  ignores: ['We do not use marketing pixels.', 'Our marketing team is in Leeds.', 'We see to the marketing of your house.'],
}
