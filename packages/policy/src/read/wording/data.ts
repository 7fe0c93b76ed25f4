import type { Wording, WordingExamples } from '../phrases/phrase.ts'
import { dataFromMachines } from './data-from-machines.ts'
import { dataOnDealings } from './data-on-dealings.ts'
import { dataOnPeople } from './data-on-people.ts'

/**
 * Kinds of personal data. Concepts are `data:<key>`; keys follow the personal data terms of the Data Privacy Vocabulary where there is one
 * ('contact details' for its Contact, 'birth-date' for BirthDate).
 */
export const data: Wording = {
  topic: 'data',
  exclusive: true,
  concepts: {
    ...dataOnPeople,
    ...dataOnDealings,
    ...dataFromMachines,
    'data:health': {
      strong: [
        '(health|medical|clinical|patient|wellbeing|treatment) [and wellbeing|or medical] {details}',
        '(health|medical) (condition|history|need|issue|problem|concern|background|matter|status)',
        'data concerning health',
        'information about [your|their] health',
        '=health',
        'disability (status|information|detail)',
        'allergy',
        'allergies',
        '(medication|medicine|inhaler|epipen)',
        '(diabetes|epilepsy|asthma|autism|dementia|pregnancy)',
        '(your|past|previous|any|serious|long term|chronic|existing) (illness|injury|disease)',
        '(disability|disabilities|wheelchair)',
        '(mobility|accessibility|support|additional|special educational) need',
        'sickness [record|absence|leave]',
        'diagnosis',
        'prescription',
        'vaccination',
        'first aid record',
        'gp [detail|name|contact]',
        'physical or mental health',
        'mental health',
        'medical',
        'test result',
        '(step count|heart rate|sleep pattern|blood pressure|weight|fitness {details})',
      ],
    },
    'data:dietary': {
      strong: ['dietary (requirement|need|preference|information)', 'food (allergy|intolerance)', 'diet', 'access (requirement|need)'],
    },
    'data:ethnicity': {
      strong: [
        'ethnicity',
        '(racial|ethnic) [or ethnic|and ethnic] (origin|background|group|data)',
        '=race',
        'race or ethnic (origin|background)',
      ],
    },
    'data:religion': {
      strong: [
        'religion',
        'religious [or other|or philosophical|and philosophical|or similar] (belief|affiliation|view|denomination)',
        '=faith',
        'philosophical belief',
        'denomination',
      ],
    },
    'data:politics': {
      strong: [
        'political (opinion|view|affiliation|belief|party)',
        '(which|what) party (you|people|they|voters|residents) ~2 (support|vote|favour|back)',
      ],
    },
    'data:union-membership': { strong: ['trade union [membership|affiliation|activity]', 'union membership'] },
    'data:genetic': { strong: ['genetic {details}', 'dna', '=genetic'] },
    'data:biometric': {
      strong: [
        'biometric [{details}|template|identifier]',
        'fingerprint [data|scan|template|reader]',
        'facial (recognition|representation|geometry)',
        'iris scan',
        '(voice|palm|hand) (print|recognition)',
        'voiceprint',
        'face (scan|template)',
      ],
    },
    'data:sex-life': { strong: ['sex life'] },
    'data:sexual-orientation': { strong: ['sexual (orientation|preference)', 'sexuality'] },
    'data:criminal': {
      strong: [
        '(criminal|crime) (conviction|offence|record|history|allegation|{details}) [and offence|or offence]',
        'conviction [and offence]',
        'unspent conviction',
        'dbs (check|certificate|result|information|disclosure|number|record|status)',
        '(background|disclosure and barring|police|criminal record) (check|certificate|clearance)',
        '(=pvg|protecting vulnerable groups|access ni|accessni|disclosure scotland) [scheme] (check|certificate|result|information|disclosure|number|record|status|membership|clearance)',
        '(driving|motoring) (ban|offence)',
        '(penalty point|points on ~2 license)',
        'allegation of (theft|fraud|assault|violence|a crime|crime)',
        '(theft|fraud|assault) allegation',
        '(criminal past|offending history|spent (time|a sentence) in prison)',
        'offence',
        'caution',
      ],
    },
    'data:special-category': {
      strong: [
        'special category [of] [personal] [data|information]',
        'sensitive [personal] (data|information)',
        'protected characteristic',
        'equality [and diversity|monitoring] {details}',
        '(diversity|equal opportunity) {details}',
      ],
    },
    // No category: 'personal data' and nothing more.
    'data:personal-data': {
      strong: [
        '[your|their|the|any|certain|some|other|of your] (personal|personally identifiable|personally identifying|identifiable|personal identifying) (data|information|detail|info)',
        '=pii',
        '(your|their) (data|information|detail|record|file)',
        '(data|information) (about|relating to|concerning|on) (you|=your|individual|a person|someone|people)',
        '(data|information|detail) [that|which] (we|you|=us) (hold|have|keep|store|collect|process|provide|give|submit|supply|share) [about you|on you|from you|to us|us]',
      ],
    },
  },
  ignores: [
    '(the|a|each|every|any|next|last|our|boat|horse|cycle|fun|road|charity|sailing) =race',
    '=race (officer|result|day|time|number|entry|director|meeting|committee|control|organiser|course|track|record|fee|bib|photo|event|series|timing)',
    'data (protection|controller|processor|subject|breach|sharing|retention|processing|transfer|minimisation|security)',
    'information (commissioner|rights|security|governance|technology)',
    '(device|browser|canvas|audio|digital|certificate|key|file) fingerprint',
    'fingerprint of (your|the|a|each|that) (device|browser|computer|phone|machine|file|certificate|key|document)',
    'credit union [membership|account]',
    // Health of animals.
    '(animal|pet|horse|pony|dog|puppy|cat|kitten|livestock|cattle|herd|flock|bird|rabbit|equine|veterinary) [own|past|general|current|medical] (health|medical|medication|medicine|clinical|vaccination|treatment|allergy|allergies|diagnosis|diet|weight|prescription|injury|illness|sickness|microchip) [and|or] [health|medical|medication|treatment|vaccination|dental] [{details}|condition|history|need|problem|status]',
    'email us',
    '(contact|call|phone|telephone|write to|email|message) (us|our)',
    '(by|via|in|through|over) [the] (email|phone|telephone|post|letter|message|mobile)',
    '(name|named) (above|below|here)',
    'privacy (policy|notice|statement|enquiry|query)',
    'device to',
    'to address (your|the|any|these|this|issue|concern|complaint)',
    'address (any|these|those) (issue|concern|complaint|question)',
    'complaint (to|about|with|procedure|policy)',
    '(make|lodge|raise|your|a) complaint',
    'health and safety',
    'health (food|shop|club|insurance|insurer|visitor|authority|trust|centre)',
    '(in|of) good faith',
    'faith (in|school|group)',
    'race (entry|result|number|time|day|category|distance|meeting)',
    '(the|a) race',
    'health (service|board|professional|care provider)',
    '(domain|brand|trading|business|company|product|file|our) name',
    '(in the|on behalf|behalf) name of',
    'in the event',
    'mobile (app|application|device|phone app)',
    'social media (platform|site|page|channel|company)',
    'payment (provider|processor|service|gateway|of|in|method)',
    'analytics (provider|service|tool|cookie|software|company)',
    'cookie (policy|notice|banner|consent|setting|preference)',
    'application of',
    '(web|mobile|software|this|our|the) application',
    'post (office|code)',
    'log (in|into|out|on)',
    'our address',
    '(of|under|below|over|minimum) (age|the age)',
    'age of',
    'children under',
    'member of (staff|the public|our team|our staff)',
    'service provider',
    '(from|by|with) [your] (school|employer)',
    'web browser settings',
    'on your device',
    'our (email|phone|telephone) [number|address]',
    'at any time',
  ],
}

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
        '{we} (=look|=looked|=find|=found) ~2 (up|out)',
        '(=entries|=entry|=records|=record|=file|=files|=form|=forms|=register|=registers) ~1 (contain|hold|show|list|give)',
        '(cctv|camera) ~1 (record|film|capture|take|show)',
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
        'not (to|with|by|for) (=us|=me)',
        '(and|but) not (=us|=me)',
        '(=we|=i) (never|not) ~2 (see|receive|get|hold|have|learn|know|told|shown|given) (=it|=them|=this|=that|any of (it|that|this|them))',
        '(never|not) ~2 (=what it says|=what is ~1 (in|on) (=it|=them)|(=the|=its|=their) (content|detail|reason|result))',
        'between you and (=them|=him|=her|=it|=the|=your)',
      ],
    },
    'collecting:others': {
      strong: [
        `(=your|=their|=its|=another|=any|=each|=that|=an|=a) ~2 ${bodies} ~3 ${has}`,
        `=the ${foreign} ~3 ${has}`,
        `(form|questionnaire|website|site|app) of (the|your|that) ~2 (${bodies}|${foreign}) ~2 ${has}`,
        `(${bodies}|${foreign}) own (form|questionnaire|website|site|app|check|policy) ~2 ${has}`,
      ],
    },
    'collecting:passive': {
      strong: [
        '(be|been) =used to (verify|identify|recognise)',
        '(be|been) ~2 (collect|gather|capture|obtain|receive|process|record|log|note|hold|enter|scan|write down)',
      ],
    },
  },
}

export const examples: WordingExamples = {
  reads: {
    'data:dietary': ['dietary requirements'],
    'data:ethnicity': ['your ethnic origin', 'ethnicity'],
    'data:religion': ['religious beliefs', 'your faith'],
    'data:union-membership': ['trade union membership'],
    'data:genetic': ['genetic data', 'a DNA sample'],
    'data:biometric': ['fingerprint scans', 'facial recognition'],
    'data:sex-life': ['your sex life'],
    'data:sexual-orientation': ['sexual orientation'],
    'data:special-category': ['special category data', 'sensitive personal data'],
    'data:personal-data': ['your personal information', 'data that we hold on you'],
    collecting: [
      'We collect what is listed here.',
      'The form asks you to give us:',
      'Our records show',
      'Data we hold includes the following.',
    ],
    'collecting:passive': ['These are recorded at the door.', 'It is used to identify you.'],
    'data:criminal': [
      'information about criminal convictions',
      'DBS checks',
      'your PVG scheme number',
      'an AccessNI certificate',
      'allegations of theft',
      'whether drivers have a criminal past',
    ],
    'data:health': ['Details of any medical conditions', 'your health records', 'allergies and medicines', 'whether you have asthma'],
    'data:politics': ['your political opinions', 'which party you say you support'],
  },
  ignores: [
    'Our data protection policy is short.',
    'The fingerprint of the key is on the door.',
    'Race results hang in the clubhouse until the next race.',
    'The Information Commissioner can help.',
    'We are happy to address any concern.',
  ],
}
