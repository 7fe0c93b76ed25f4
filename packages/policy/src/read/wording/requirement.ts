import type { Wording, WordingExamples } from '../phrase.ts'

const give = '(provide|give|supply|share|submit|enter|disclose|complete|tell|show|prove|fill in|let us have|hand over|answer)'
const cannot =
  '(not be able to|be unable to|could not|not be possible|cannot|can not|not provide|not process|not offer|not proceed|not consider|not let|not allow|have to (stop|refuse|cancel|end)|prevent us|be (rejected|refused|delayed|cancelled|unavailable)|lose)'

/** Whether people must give data, and what follows if they don't (Art 13(2)(e)). */
export const requirement: Wording = {
  topic: 'requirement',
  concepts: {
    'requirement:consequence': {
      strong: [
        `if you ~4 not ~3 ${give} ~20 ${cannot}`,
        `(failure|fail|failing|refuse|refusing|refusal|choose not|choosing not|decide not|decline) to ~3 ${give} ~20 ${cannot}`,
        `(failure|fail|failing) to (provide|comply|give|supply|do so) ~4 (may|will|might|could|can) (mean|result|prevent|delay|affect)`,
        `without ~8 {datum} ~6 we ~3 ${cannot}`,
        `(we|you) ~3 (not be able to|be unable to|cannot|can not) ~12 (without|if you do not ~2 ${give}|unless you ~2 ${give})`,
        `if you (do not|would rather not|choose not to|prefer not to|decide not to|refuse to) ~3 ${give}`,
        `if (you do not|you will not|you would rather not|not) (we|you|they|it|the ~2|your ~2|our ~2) ~3 ${cannot}`,
        `if (~4 {datum}|they|this|these|it) (be|is|are) not ~2 (provided|given|supplied|available)`,
        `(we|you|they|i|it) ~2 (cannot|can not|could not|not be able to) ~8 otherwise`,
        'without (it|this|them|these) (we|you|they|i|no ~2|your ~2|the ~2) ~2 (cannot|can not|could not|can|not be able to)',
        `otherwise (we|you|they|i) ~2 (cannot|can not|could not|not be able to)`,
        '(contract|agreement|service|account|booking|order|app|shop|membership) ~2 (cannot|can not) ~3 without',
        `if you (want|would like|wish) ~10 you ~1 (must|need to|have to|are required to) ${give}`,
        '(leave|left) ~4 (blank|unanswered|empty) ~6 (we|you|your) ~3 (not|cannot|can not|may|will)',
        'you ~3 (not be able to|be unable to|cannot|can not) ~12 without ~3 (processing|this|that|providing|giving|it|{datum})',
        'consequence of [not|failing|failure] ~3 (providing|provide)',
        'unless you ~3 (provide|give|tell) us ~8 we (cannot|can not|will not|are unable)',
        'no consequence',
        'nothing happens if you',
      ],
    },
    'requirement:statutory': {
      strong: [
        'statutory [or contractual] requirement',
        `(legal|statutory) requirement ~3 (you|to) ~3 ${give}`,
        '(required|obliged|need|must) ~2 by law to ~3 (provide|give|tell)',
        '{we} ~2 (collect|ask for|need to collect) ~6 {datum} ~2 by law',
        'provision of ~6 {datum} ~3 (mandatory|compulsory|obligatory|required)',
        '(mandatory|compulsory|obligatory) ~2 to (provide|give|supply)',
        `you (must|are required to|are obliged to|have to|need to) ${give} ~12 (law|legal|legally|statutory|act|regulation) [require|say|oblige]`,
        'law requires you to',
        'you ~2 (required|obliged|bound) ~2 by law to',
        `under ~4 act ~3 (must|have to|need to|required to) ~3 ${give}`,
      ],
    },
    'requirement:contractual': {
      strong: [
        'contractual requirement',
        '(need|needs|needed|require|required|necessary|collect) ~8 (enter into|enter|perform|conclude|terms of|carry out|make|under) ~5 (contract|agreement|membership)',
        'in order to ~10 (we need|you must|you need|it is necessary)',
        '(you|customers|members|applicants) (must|need to|have to|are required to) (provide|give|supply|tell) ~12 (if you|to (use|open|join|buy|book|order|create|become|register|apply|receive|have|get|hold|play|rent|stay|enrol|attend))',
        '(required|necessary|needed|mandatory) (to|for|in order to) ~2 (use|open|join|buy|book|order|create|register|apply|enter|provide|supply|deliver)',
        `you (must|need to|have to|are required to) ${give} ~1`,
        'fields marked ~6 (required|mandatory|compulsory)',
        'requirement (necessary )to enter',
      ],
    },
    // What must be given is said beside it.
    'requirement:rest': {
      strong: [
        '(rest|else|remainder|other (information|data|detail|question|field)) ~2 (be|is|are) ~3 (voluntary|optional|your choice|up to you)',
      ],
    },
    'requirement:voluntary': {
      strong: [
        'you ~2 (not have to|not required to|not obliged to|under no obligation to|not need to) ~3 (provide|give|supply|share|tell|answer)',
        'you (be|are) under no ~4 (obligation|duty|requirement) to',
        '(no|neither) ~3 (statutory|contractual|legal) ~4 (obligation|requirement|duty)',
        '(providing|giving|provision of|supplying|sharing) ~8 (be|is) ~3 (voluntary|optional|your choice|up to you)',
        'neither a ~4 requirement',
        'not a ~3 (statutory|contractual|legal) [or contractual] requirement',
        '(entirely|completely|purely) (voluntary|optional) ~2',
        `(you (be|are) free|it is (up to you|your choice|for you to decide|entirely up to you) whether|you can (choose|decide) whether) ~3 ${give}`,
        `you (may|can) (refuse|decline|choose not) to ~2 ${give}`,
        'otherwise (it is|that is|this is) ~2 (up to you|your choice|voluntary|optional)',
      ],
    },
  },
  ignores: [
    'if you do not (give|provide) ~3 consent',
    'if you ~3 not ~3 (agree|accept)',
    'without your ~2 (consent|permission|agreement|knowledge)',
    'without ~4 (cookie|javascript)',
    'without ~3 (delay|notice|charge|cost)',
    'disable ~3 cookie',
    'not be able to identify',
    'share [it|them|{data}]',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'requirement:consequence': [
      'If you do not give us your address, we will not be able to deliver your order.',
      'Failure to provide this may mean that we cannot offer you a place.',
      'Without these details we cannot book you in.',
      'We cannot pay you unless you give us your bank details.',
      'If they are not provided the firm cannot act.',
      'If you would like a stall you have to complete the form.',
      'If you would rather not tell us, we cannot take the booking.',
    ],
    'requirement:statutory': ['You are required by law to give us your National Insurance number.', 'This is a statutory requirement.'],
    'requirement:contractual': ['We need this to enter into a contract with you.', 'You must give us your card details to book a room.'],
    'requirement:voluntary': [
      'You do not have to answer.',
      'You are under no obligation to tell us.',
      'Giving us your telephone number is optional.',
      'It is up to you whether you tell us.',
    ],
  },
  ignores: ['If you do not give your consent, no analytics run.', 'We will never share it without your permission.'],
}
