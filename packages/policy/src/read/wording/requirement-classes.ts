import type { Lexicon } from '../phrases/phrase.ts'

/** Classes of words for what people must give, and what follows if they don't. */
export const requirementClasses: Lexicon = {
  'to-give': [
    '(provide|give|supply|share|submit|enter|disclose|complete|tell|sign|show|prove|produce|furnish|answer|send|hand|bring|declare|reveal|state|report|type|upload|name|identify)',
    '(fill|let|part) ~3 (in|out|have|see|with)',
  ],
  withhold: [
    '(withhold|omit|refuse|decline|skip)',
    'leave ~3 (out|off)',
    'leave ~8 (blank|empty|unanswered)',
    'keep ~3 (from us|from me|to yourself|back)',
    'hold ~3 back',
    '(fail|choose not|decide not|prefer not|rather not|failure|reluctant|unwilling) to',
  ],
  // What is asked for besides data by name.
  proof: [
    '(proof|evidence|passport|id|identification|identity|licence|permit|certificate|papers|reference|answers|question|figure|form)',
    '(which|those|one|that|some|any|all|everything|something|anything)',
  ],
  cannot: [
    '(can|could|may|will) not',
    'not ~1 (able|possible|permitted|allowed|provide|process|offer|proceed|consider|let|allow|go|get|work|find|happen)',
    '(unable|impossible)',
    '(have to|must|will|would|may|might|shall|obliged to|be) (stop|refuse|cancel|end|decline|reject|withdraw|delay|turn|say no|close|suspend|withhold)',
    'prevent us',
    '(forbidden|barred|prohibited|not free) ~1 (to|from)',
    '(have to|must|obliged to|will|shall) (turn|send) ~2 away',
    'there ~1 be =no',
    '(can|could|may) ~1 (refuse|decline|reject|cancel|turn down|void)',
    '(be|get) [then] (rejected|refused|delayed|cancelled|unavailable|declined|void|invalid|off|lost|suspended|turned|unsafe)',
    '(lose|lapse|miss out|be an offence|be fined)',
    '(=no|neither|none|nothing) ~4 (can|will|may|could|is)',
    'turn ~1 away',
    '(can|will|may) be =no',
  ],
  'law-maker': [
    '(law|laws|statute|legislation|act|regulation|regulations|hmrc|home office|government|regulator|rule|rules|gift aid|hm revenue and customs)',
  ],
  agreement: [
    '(contract|agreement|terms|engagement|membership|tenancy|lease|policy wording|insurer|order|booking|subscription|deal|scheme|loan|retainer)',
  ],
  asks: [
    '(require|demand|oblige|want|ask|insist|make us|make you|say|state|call for|expect|force|compel|lay down|prescribe|impose|bind|set|need|have to)',
  ],
  compulsory: [
    '(compulsory|mandatory|obligatory|required|needed|necessary|obliged|bound|demanded|asked for|prescribed|owed|called for|imposed)',
  ],
  optional: [
    '(voluntary|optional|your choice|your decision|your own choice|up to you|for you to decide|a choice|your call|=gift)',
    'not (compulsory|mandatory|obligatory)',
  ],
}
