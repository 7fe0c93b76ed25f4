import type { Lexicon } from '../phrase.ts'

/** Classes of words that phrases of every topic share. Phrases here are plain words, alternatives and options; no classes. */
export const lexicon: Lexicon = {
  // Who acts.
  we: ['we', '=us', 'our (company|organisation|charity|team|staff|business|firm|practice|school|church|society|group|website|site|service|app|council|trust)', '=our', 'the (company|organisation|charity|society|school|church|practice|firm|council|trust|club|association|university|department)', '=ourselves'],
  you: ['you', '=your', '=yours', 'yourself', 'data subject', 'the individual', 'individual', 'user', 'customer', 'visitor', 'member', 'applicant', 'candidate', 'people', 'anyone'],
  'our-processor': ['our [third party|trusted|external] (processor|sub processor|supplier|provider|contractor|host|service provider|hosting provider)', 'our [third party|trusted] service provider'],
  client: ['the client', 'client', 'our client', 'our business customer'],
  'other-actor': ['third party', 'google', 'facebook', 'meta', 'linkedin', 'instagram', 'twitter', 'youtube', 'stripe', 'paypal', 'mailchimp', 'microsoft', 'other (website|site|organisation|company|service)', 'these (website|site|service|platform|provider)', 'those (website|site|service|platform|provider)', 'the (relevant|respective) (third party|service|provider|platform)', 'they'],
  subject: ['we', 'you', 'it', 'they', 'this', 'these', 'there', 'please', 'our', 'he', 'she', 'anyone', 'nobody', 'no one'],
  // What it is about.
  data: [
    '[the|your|any|that|this|such|some|all|our|their|these|of your|certain] [personal|personally identifiable|identifiable|personally identifying] (data|information|detail|details)',
    'personal (data|information|detail)', '(data|information) (about|relating to|concerning|on) (you|=your|an individual|individual|someone|a person|people)',
    '(data|information) [that] (we|=us) (hold|have|keep|store|collect|process) [about you|on you|from you]', 'pii', '[your] record', 'it', 'this', 'them',
  ],
  right: ['right', 'rights', 'entitled', 'entitlement', 'can', 'may', 'able', 'ask', 'request', 'choose', 'demand'],
  ask: ['ask', 'request', 'demand', 'require', 'apply', 'require us to', 'tell us to', 'have us', 'get us to'],
  keep: ['keep', 'retain', 'store', 'hold', 'save', 'preserve', 'archive', 'retention'],
  share: ['share', 'disclose', 'pass', 'provide', 'transfer', 'send', 'give', 'release', 'supply', 'forward'],
  // Whether it is so.
  auxiliary: ['be', 'do', 'will', 'would', 'can', 'could', 'shall', 'should', 'may', 'might', 'must', 'have', 'need'],
  not: ['not', 'never', 'no', 'nor', 'neither', 'without', 'none [of]', 'nothing', 'nobody', 'no one', 'no longer', '(refrain|abstain) from', 'instead of', 'rather than', 'unable to', 'refuse to'],
  'pseudo-not': [
    'not (only|just|limited|restricted|necessarily|least|always|hesitate|affect|undermine|prejudice|limit|restrict)', 'no (longer than|later than|more than|less than|matter|doubt|cost|charge|fee|obligation)', 'not (longer|later|more|less|exceeding|exceed)',
    'without (undue|unreasonable|any undue|delay|charge|cost|fee|prejudice|limitation|limiting|affecting)', 'whether or not', 'if not', 'or not', 'nothing in this', 'not be limited', 'not (be limited|apply only)', 'not to (hesitate)',
  ],
  except: ['except', 'except for', 'unless', 'other than', 'apart from', 'save (for|where|as|that)', 'but only', 'only (if|when|where|to|with|for|as|in)', 'until', 'without (your|their|first|the) [prior|explicit|express] (consent|permission|agreement)', 'aside from', 'excluding', 'with the exception of', 'outside of', 'beyond'],
  but: ['but', 'however', 'although', 'though', 'whereas', 'while', 'nevertheless', 'nonetheless'],
  if: ['if', 'where', 'when', 'whenever', 'in the event', 'in case', 'should (you|we|it|there|any|a|the)', 'provided that', 'to the extent', 'unless', 'in cases where', 'as long as', 'in circumstances'],
  hypothetical: ['if we (ever|were|decide|choose|start|begin|introduce|later)', 'should we (ever|decide|choose|wish|start|begin|introduce)', 'in the future', 'were we to', 'we were to', 'if we need to', 'if this changes', 'if that changes', 'plan to', 'intend to introduce', 'at some point'],
  may: ['=may', '=might', '=could', '=can', 'possibly', 'sometimes', 'from time to time', 'occasionally', 'potentially'],
  past: ['no longer', 'used to', 'previously', 'formerly', 'in the past', 'was replaced', 'has been replaced', 'were replaced', 'ceased', 'before (2018|2019|2020|2021|2022|2023|2024|2025|2026)', 'until (2018|2019|2020|2021|2022|2023|2024|2025|2026)', 'superseded', 'historically', 'stopped', 'invalidated', 'repealed'],
  example: ['such as', '=eg', 'for example', 'for instance', 'e g'],
  definition: ['means any', '=means', 'is defined as', 'are defined as', 'shall mean', 'stands for', 'has the meaning', 'have the meaning', 'is short for', 'definition of'],
  general: ['cookies are (small|text|little|tiny|piece|files)', 'a cookie is', 'cookie is a', 'personal (data|information) (=is|=means|=includes|=covers)', 'organisations (=must|=need|=have|=can|=should)', '(many|most) (website|site|organisation|company)'],
  'other-document': [
    '(=their|=its|google|facebook|stripe|paypal|mailchimp|microsoft|meta|twitter|linkedin) [own] (privacy|cookie) (policy|notice|statement)', '(privacy|cookie) (policy|notice|statement) of', 'own privacy (policy|notice|statement)', 'privacy policy of the (relevant|respective|third)',
  ],
  // Longer names whose parts would mislead.
  mask: ['human rights act 1998', 'crime and disorder act 1998', 'freedom of information act 2000'],
}
