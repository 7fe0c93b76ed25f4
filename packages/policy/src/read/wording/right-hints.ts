import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** Words that tell which right an item is, where the items around it are rights: nothing anywhere else. The first of these that is said counts. */
export const rightHints: Wording = {
  topic: 'right-hint',
  concepts: {
    'hint:right-to-portability': {
      strong: [
        '{elsewhere}',
        '(csv|json|xml|spreadsheet|file|format|machine|digital|electronic|electronically|portable|reuse|export|download)',
        '(take|carry|bring) ~4 with (you|me|them)',
      ],
    },
    'hint:right-to-restriction': {
      strong: [
        '{restrict}',
        '(meanwhile|temporarily|meantime|interim)',
        'for (a|the) ~2 (while|time|bit|moment|spell)',
        'for now',
        '(while|until|till) ~4 (check|sort|settle|look into|decide|resolve|dispute|argue|query)',
        '(fewer|less|lighter|narrower)',
        '(without|but not|and not|not) ~1 {using}',
        '(tread|go|step) (lightly|gently|softly|easy)',
      ],
    },
    'hint:right-to-object': {
      strong: [
        '(object|oppose|protest|disagree|quarrel)',
        '(stop|cease|quit|refuse|say no|put a stop|call a halt|leave off)',
        'for good',
        'opt out',
        '(not|rather not) ~3 ({using}|want|like|do)',
      ],
    },
    'hint:right-to-erasure': {
      strong: [
        '{erase}',
        '{erased}',
        '{erasure}',
        '(forget|gone|go|disappear|vanish|let go|clear|cleared)',
        '(off|out of) ~3 (record|records|list|lists|book|books|system|systems|files|file|database)',
        '(not|stop) ~2 (keep|hold|store|have)',
      ],
    },
    'hint:right-to-rectification': {
      strong: ['{correct}', '{corrected}', '{correction}', '{wrong}', '(accurate|put straight|slip|muddle|spelling|spelt|replace|add)'],
    },
    'hint:right-of-access': {
      strong: [
        '(see|look|view|read|show|shown|copy|copies|know|told|tell|sight|inspect|print|hear|find out)',
        'what {we} ~1 (hold|have|keep|know|store)',
      ],
    },
  },
  ignores: [
    '(know|told|tell|see|find out|learn|informed) ~2 (how|why|who|where|whether)',
    '({correct}|{erase}) ~4 (preference|setting|choice|mind|cookie|cookies|password)',
    '(take|export|transfer|send) ~4 (abroad|overseas)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'hint:right-to-portability': ['Your details for another club', 'All of it as a spreadsheet'],
    'hint:right-to-restriction': ['A rest for your data till we settle it', 'Use it less'],
    'hint:right-to-object': ['That we leave off', 'Stop our doing so for good'],
    'hint:right-to-erasure': ['Off our books with it', 'Be forgotten'],
    'hint:right-to-rectification': ['Mistakes, and what we do about them'],
    'hint:right-of-access': ['A look at it', 'What we hold'],
  },
  ignores: ['Opening hours'],
}
