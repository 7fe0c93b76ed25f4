import type { Wording, WordingExamples } from '../phrases/phrase.ts'

const bodies =
  '(hospital|surgery|gp|doctor|insurer|bank|employer|council|landlord|agent|school|college|university|agency|club|federation|union|association|charity|client|customer|supplier|airline|lender|underwriter|pharmacy|dentist|su)'
const foreign =
  '(insurer|bank|landlord|hospital|lender|underwriter|police|agency|dvla|hmrc|government|union|umbrella body|payment (company|provider|processor))'
const has = '(=ask|=asks|=hold|=holds|=keep|=keeps|=collect|=collects|=record|=records|=store|=stores|=require|=requires|=want|=wants)'

/** That data is used at all: beside it a kind of data is one that the organisation has. */
export const collecting: Wording = {
  topic: 'collecting',
  concepts: {
    collecting: {
      strong: [
        '{we} ~4 (collect|gather|capture|obtain|receive|process|record|request|log|grab|note|write down|take down|jot down)',
        '{we} [may|will|also|only|then|can|might|do|not|would|could|currently|typically|usually] [also|only|need to|not] (hold|keep|store|use|ask|need|require|have|access|see|retain|maintain|monitor|get|take)',
        '(data|information|detail) ~6 (collect|gather|hold|process|use|store|record|obtain|provide|supply|give|include|cover|consist)',
        '(collect|collection|gather|process|hold|record|use|store|request|monitor) [and|or] [use|process|hold|store|collecting] [of] [the|your|following|some|all|any|these|this|certain|personal] [following|personal] (data|information|detail|type|category|kind|name|email|address)',
        '({giver}|applicant|user|customer|member|parent|driver|employee) ~3 (provide|give|supply|submit|enter|share|send|upload|tell|fill|declare|disclose)',
        '(include|includes|including|such as|comprise|consist of|namely|for example)',
        '(asked|required) to (provide|give|enter|supply|submit)',
        '(category|type|kind) of [personal] (data|information)',
        'data scope',
        '(photo|photograph|picture|video|recording|footage|image|film) of (you|people|member|child|guest|visitor|player|staff)',
        '{we} ~1 (=know|=knows) (your|their) ~2',
        '(form|questionnaire|sheet|page|card) ~1 (has|have) ~4 (box|field|space|line|question|room) for',
        '{we} ~2 (=limit|=confine|=restrict) (ourselves|myself) to',
        '(what|data|information|detail|that|which|record) ~6 (reach|reaches|arrive|arrives|land|lands|end up|ends up|go|goes|stand|stands) ~1 (us|me|with us|with me|(in|on) (our|a|the|your) ~2 (file|record|system|card|sheet|register|form|folder|account|diary|book))',
        '(=app|website|=site|system|service|tracker|watch|device|software) ~1 (knows|sees|learns|notes|logs|measures)',
        '(what|thing|all|everything|anything) (we|=i) (know|learn|see) ~2 (about|of|on) (you|people|them|our)',
        '(card|sheet|notebook|file|entry|entries|folder|ledger|invoice|receipt|badge|diary|slip|label|ticket|certificate) ~5 (shows|show|bears|bear|carries|carry|contains|contain|comprises|comprise|consists|consist|lists|list|gives|has room for|holds)',
        '(=entry|=card|=file|=record|=page|=line|=sheet|=folder) ~1 with',
        '(on|in) your (account|file|record|profile|card) with us',
        '{we} (=look|=looked|=find|=found) ~2 (up|out)',
        '(=entries|=entry|=records|=record|=file|=files|=form|=forms|=register|=registers) ~1 (contain|hold|show|list|give)',
        '(cctv|camera) ~1 (record|film|capture|take|show)',
        '{we} ~2 (enquire|inquire|find out|establish|want to know|wish to know) ~12 (whether|if|about)',
        '(=enquires|=inquires|=asks) ~14 (whether|about)',
        '(leader|volunteer|helper|driver|staff|coach|tutor|worker|employee|steward|trustee|teacher|carer|chaperone|everyone|applicant) ~3 (has|have|hold|holds|undergo|undergoes|goes through|go through) ~2 (=dbs|=pvg|criminal record|disclosure|police check|background check)',
        '(=keep|=keeps|=hold|=holds|=maintain|=maintains) (=a|=the|=our|=one) ~1 (=register|=list|=record|=log|=book|=roll|=diary|=directory|=card|=file) of',
        '{we} (=see|=sees) (the|your) ~4 (digit|number|address|name|date)',
        '(collect|gather|record|hold|process|store|take) (your|=their|personal|any|the following|contact|names|some|certain) ',
        '(=app|website|site|device|system|camera|form|service|platform|tracker) ~1 (collect|gather|record|hold|process|store|capture|ask)',
        '(personal|following) (data|information) [that]',
        'what (we|information|data|personal data|personal information)',
      ],
    },
    // Whatever others do with it, it isn't what we have.
    'collecting:not-ours': {
      strong: [
        `=our ${foreign} ~2 (=holds|=hold|=keeps|=keep|=records|=stores) (=a|=the|=its|=their|=your)`,
        'not (to|with|by|for) (=us|=me)',
        '(and|but) not (=us|=me)',
        '(=we|=i) (never|not) ~2 (see|receive|get|hold|have|learn|know|told|shown|given) (=it|=them|=this|=that|any of (it|that|this|them))',
        '(never|not) ~2 (=what it says|=what is ~1 (in|on) (=it|=them)|(=the|=its|=their) (content|detail|reason|result))',
        'not =ours',
        'nothing to do with (=us|=me)',
        '(has|have|keeps|keep|holds|hold) (=its|=their|=his|=her) own (record|list|file|copy|data|register|database|note)',
        'between you and (=them|=him|=her|=it|=the|=your)',
      ],
    },
    'collecting:others': {
      strong: [
        `(=your|=their|=its|=another|=any|=each|=that|=an|=a) ~1 ${bodies} ~3 ${has}`,
        `=the ${foreign} ~3 ${has}`,
        `(=your|=their|=the|=an|=a) ~1 ${bodies} (form|questionnaire|website|site|app) ~2 ${has}`,
        `(=your|=their|=the|=an|=a) ~1 ${bodies} (form|questionnaire|website|site|app) ~1 (has|have) ~4 (box|field|space|line|question|room) for`,
        `(form|questionnaire|website|site|app) of (the|your|that) ~2 (${bodies}|${foreign}) ~2 ${has}`,
        `(${bodies}|${foreign}) own (form|questionnaire|website|site|app|check|policy) ~2 ${has}`,
      ],
    },
    'collecting:passive': {
      strong: [
        '(=passport|=licence|=address|=name|=details|=number|=proof|=code|=id) ~1 please',
        '{datum} ~2 (we|i) (need|require|ask for|hold|keep|use|note)',
        '{details} (we|i) (need|require|ask for|hold|keep|use|note)',
        '(be|been) =checked (each|every|before|when|against|once|by (=us|=me))',
        '(be|been) =used to (verify|identify|recognise)',
        '(be|been) ~2 (collect|gather|capture|obtain|receive|process|record|log|note|hold|enter|scan|write down|take|keep|store|ask for|request)',
      ],
    },
  },
}

export const examples: WordingExamples = {
  reads: {
    collecting: [
      'We collect what is listed here.',
      'The form asks you to give us:',
      'Our records show',
      'Data we hold includes the following.',
      'We limit ourselves to the following.',
      'What ends up in our files is this.',
      'The app knows where you are.',
      'The invoice shows the amount.',
      'There is a card with the sizes.',
    ],
    'collecting:passive': ['These are recorded at the door.', 'It is used to identify you.'],
    'collecting:not-ours': [
      'That goes to them and not us.',
      'We never see it.',
      'The courier keeps its own records.',
      'We learn never what is in them.',
      'It stays between you and your bank.',
    ],
    'collecting:others': [
      'Your insurer may ask about it.',
      'The union’s own form asks about asthma.',
      'The form of the council asks for it.',
    ],
  },
  ignores: ['Tell us not to.', 'Ask your bank.'],
}
