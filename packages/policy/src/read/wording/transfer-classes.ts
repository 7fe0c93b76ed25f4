import type { Lexicon } from '../phrases/phrase.ts'

/** Classes of words for what a transfer rests on. */
export const transferClasses: Lexicon = {
  // What can be read and copied, and means nothing but a transfer.
  instrument: [
    'international data transfer (agreement|addendum)',
    '=idta',
    '=idtas',
    '(uk|idta|ico|the) addendum',
    'standard (contractual|contract|data protection) clause',
    '(model|contractual) clause',
    '=sccs',
    'binding corporate rule',
    '=bcrs',
    '[data] transfer (agreement|contract|document|clause|mechanism|paper|paperwork|addendum|terms|arrangement)',
    '(=safeguard|=safeguards) [[that|which] (we|=i) ~3 (use|rely on|have in place)]',
  ],
}
