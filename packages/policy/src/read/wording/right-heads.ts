import type { Wording } from '../phrases/phrase.ts'
import { rights } from './rights.ts'

/** The bare names of rights: count only after 'you have the right to', or at the head of an item under 'Your rights'. */
export const rightHeads: Wording = {
  topic: 'right-head',
  concepts: {
    'right-to-be-informed': { weak: ['=informed'] },
    'right-of-access': {
      weak: [
        '(get|fetch|download|find|view|see) ~1 {own-data}',
        'access',
        '=sar',
        'copy',
        'to see',
        'what {we} ~1 (hold|know|keep|store|=have (on|about|=got))',
      ],
    },
    'right-to-rectification': {
      weak: [
        'rectify',
        'modify',
        'modification',
        '=update',
        'rectification',
        'correct',
        'correction',
        'amend',
        'amendment',
        'put (right|straight)',
      ],
    },
    'right-to-erasure': { weak: ['{erase}', '{erasure}', '{erased}'] },
    'right-to-restriction': { weak: ['restrict', 'restriction', '=blocked', 'freeze', 'suspended'] },
    'right-to-object': { weak: ['object', 'objection'] },
    'right-to-portability': { weak: ['portability', 'port', 'move your data', 'transfer your data'] },
    'right-to-withdraw-consent': { weak: ['withdraw consent', 'withdrawal of consent', '=revocation', '=withdrawal'] },
    'rights-on-automated-decisions': { weak: ['automated (decision|processing)', 'profiling'] },
    // Names of rights only among others: 'inspection, amendment, blocking and opposition'.
    'right-of-access:listed': { weak: ['inspection', 'disclosure', '=information', 'viewing', '=seeing', '=reading', 'consultation'] },
    'right-to-rectification:listed': { weak: ['alteration', 'editing', 'updating', 'completion', '=changes', 'adjustment'] },
    'right-to-erasure:listed': { weak: ['cancellation', 'anonymisation'] },
    'right-to-restriction:listed': { weak: ['blocking', 'suspension', 'limitation', 'freezing', 'locking'] },
    'right-to-object:listed': { weak: ['opposition', 'opposing', 'protest', 'contradiction'] },
    'right-to-portability:listed': { weak: ['=transfer', '=export', 'transmission', 'migration'] },
  },
  // 'A copy of your data' is read in whole.
  ignores: [...(rights.ignores ?? []), '(copy|copies) of'],
}
