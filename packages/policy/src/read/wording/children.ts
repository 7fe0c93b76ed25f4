import type { Wording, WordingExamples } from '../phrases/phrase.ts'

const consent = '(consent|permission|authorisation|authorise|agree)'
const adult = '(parent|parental|guardian|carer|mother or father|adult|person with parental responsibility)'

/** From what age a child can consent to an online service for itself. An age for joining or taking part is none. */
export const childAges: Wording = {
  topic: 'child-age',
  concepts: {
    'child-age:law': {
      strong: [
        '(age of [digital|data|online] consent|digital age of consent|age of consent)',
        `age ~6 ${consent} ~12 (online|information society|website|app|internet|data|cookie)`,
        `(must|have to|need to|be) ~3 {number} ~4 to (give|provide) ~1 (consent|permission|agreement) ~10 (data|information|online|website|app|internet)`,
        `(law|gdpr|act|legislation) ~10 {number} ~10 (consent|agree|permission) ~8 (data|information|online|website|app|internet)`,
        'age ~4 (agree|agreeing|consent|consenting) ~4 (online|information society|website|app|internet|data)',
        '(law|gdpr|act|legislation) ~6 (set|sets|puts|fixes|makes) ~4 age',
        `(law|gdpr|legally|legislation|act|article 8) ~16 ${adult}`,
        `${adult} ~20 (required by law|by law|legal requirement|article 8|(law|gdpr) (say|demand|require|insist|expect)|under [the] [uk] (gdpr|data protection act|law))`,
        `(law|gdpr|legislation) ~10 {number} ~10 ${consent}`,
        `(must|have to|need to) be ~3 {number} ~3 to ${consent} ~6 (process|processing|use|using|collect|data|information|online|internet)`,
        '(give|giving) ~2 own (consent|permission|agreement)',
        '(can|able to|old enough to|young to|cannot|can not) ~3 (consent|agree|give consent) ~4 (themselves|themself|own|alone|himself|herself|yourself|without)',
        '(law|gdpr|act|legislation) ~10 (give|giving) ~1 own ~1 consent',
        '{number} ~5 (agree|consent) ~8 by law',
        'by law ~8 {number} ~6 (agree|consent)',
        `(old enough|can|may|able to|cannot|can not) ~3 [legally] ${consent} ~6 (process|processing|use|collect|collection|online|data|information society)`,
      ],
    },
    'child-age:data-consent': {
      strong: [
        `${adult} ~3 ${consent} ~8 (give|giving|provide|providing|submit|submitting|share|send) ~4 (data|information|detail)`,
        `${adult} ~3 ${consent} ~8 (process|processing|collect|collecting|use of|using|handling|hold) ~6 (data|information|detail)`,
        `${consent} ~6 ${adult} ~8 (process|processing|collect|collecting|use|using|handling|hold) ~6 (data|information|detail)`,
        `(process|processing|collect|collecting|use|using) ~8 (data|information|detail) ~14 ${consent} ~6 ${adult}`,
        `(process|processing|collect|collecting|use|using) ~8 (data|information|detail) ~14 ${adult} ~3 ${consent}`,
      ],
    },
    'child-age:age': {
      strong: [
        '(under|below|younger than|over|aged|age|least|least the age of|aged over|aged under) [the] [age] [of] {number}',
        '{number} [years|year] [old|of age] (or|and) (over|older|above|under|younger)',
        'age of [digital|data|online] consent ~8 {number}',
        'age ~20 (be|is) {number}',
        '(law|act|gdpr|legislation|statute) ~3 (set|put|fix|say) {number}',
        '{number} (as|be) (=the|=a) ~2 age',
        '(must|need to|have to) be ~1 (least|over) {number}',
        '{number} (is|as) ~3 age of [digital|data|online] consent',
        '(must|need to|have to) be ~2 {number}',
        '(reach|attain|turn) [the age of|age] {number}',
        '(from|at|once|when|until) [the] [age|they|you] [of|are|be|turn] {number}',
        '(child|children|anyone|person|people|individual|user|pupil|you) ~3 (under|below|over|aged) {number}',
      ],
    },
    'child-age:abroad': {
      strong: ['(eu|eea|european|member state|germany|france|ireland|netherlands|spain|italy|usa|coppa|united states)'],
    },
    // What the law on data says of an age is about data, whatever else is spoken of.
    'child-age:data-law': {
      strong: [
        '(data protection|privacy) (law|act|legislation|rule|regulation)',
        '=gdpr',
        'article 8',
        '(consent|agree) ~3 account ~6 by law',
        'by law ~10 (consent|agree) ~3 account',
        '(age of [digital|data] consent|digital age of consent)',
      ],
    },
    // An age for something else.
    'child-age:elsewhere': {
      strong: [
        '(trip|visit|outing|camp|photo|photograph|film|video|activity|activities|event|session|lesson|tuition|medical|treatment|vaccination|swim|attend|attendance|join|register for|membership|account|buy|purchase|order|alcohol|explicit|content|bet|gamble|enter|competition|work|employ|play)',
      ],
    },
  },
  ignores: [
    '(law|act|gdpr|legislation|statute) ~3 (not|no longer) ~1 (set|put|fix|make|say|give) {number} [as|be] [(=the|=an) ~2 age [of ~1 consent]]',
    '(=no|=nothing in) ~2 (law|act|gdpr|legislation|statute) ~3 (set|put|fix|make|say|give) {number} [as|be] [(=the|=an) ~2 age [of ~1 consent]]',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'child-age:law': [
      'The age of consent for online services is 16.',
      'The law requires a parent to agree.',
      'Their parents have to agree, as Article 8 says.',
      'Under 16s cannot consent for themselves.',
      'Only from the age of 16 may you give your own consent.',
      'You have to be 16 to agree to our use of your data.',
      'British law lets those over 15 agree to cookies.',
      'The law sets 16 as the age for agreeing to an online service.',
      'The minimum age for consenting to our use of your data online is 15.',
      'You must be at least fourteen to give consent to the use of your data online.',
    ],
    'child-age:data-consent': ['We need a parent’s consent to process the data of children under 16.'],
    'child-age:age': ['If you are under 16, ask a parent.', 'Whoever has turned 14 signs alone.', 'You must be 13 or over.'],
    'child-age:abroad': ['In Germany it is 16.'],
    'child-age:data-law': ['Data protection law sets it.'],
    'child-age:elsewhere': ['Under 16s need consent for trips.'],
  },
  ignores: ['We use your name to answer you.', 'You can withdraw your consent.'],
}
