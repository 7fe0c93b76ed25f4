import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** Kinds of data that say who somebody is, and where. */
export const dataOnPeople: Wording['concepts'] = {
  'data:contact-details': {
    strong: [
      '[personal|emergency] contact {details}',
      'contact (number and|address and)',
      'details [for|needed] to contact',
      'contact details',
      '(how|where) (to|we can|we may|best to) (ring|reach|call|contact|write to|phone|email|get hold of) you',
    ],
    weak: ['(how|where) you ~1 be (reached|contacted)'],
  },
  'data:name': {
    strong: [
      '[full|first|last|your|their|family|given|middle|maiden|preferred|legal] name',
      'surname',
      'forename',
      'name and title',
      '=title',
      'initials',
    ],
  },
  'data:email-address': { strong: ['email [address]', 'electronic mail address'] },
  'data:postal-address': {
    strong: [
      '[postal|home|billing|delivery|shipping|street|mailing|residential|correspondence|physical|house|previous|work] address',
      'post code',
      'postcode',
      'zip code',
      'billing [and delivery|and shipping] (address|detail|information)',
      'delivery (address|detail|information)',
      '(street|town|place) (you|they) live (in|at)',
    ],
    weak: ['where (you|they|people|customers|members) live'],
  },
  'data:telephone-number': {
    strong: [
      '[tele] [mobile|home|work|contact|daytime] (phone|telephone|mobile|contact) [phone|telephone] [number]',
      'mobile',
      'contact number',
    ],
  },
  'data:birth-date': { strong: ['date of birth', 'birth (date|day)', 'dob', 'birthday', 'year of birth', 'place of birth'] },
  'data:age': { strong: ['=age', '=ages', 'age (range|group|band|bracket)'] },
  'data:gender': { strong: ['gender', '=sex', 'gender identity', 'pronoun'] },
  'data:identity': {
    strong: [
      '(identity|identification|identifying) {details}',
      '(proof|evidence) of (identity|id|address)',
      '(photo|photographic|government|government issued) (id|identification)',
      'passport [number|detail|copy]',
      'driving licence [number|detail]',
      'identity (check|verification|document)',
      'certificate number',
      'share code',
      'national insurance [number]',
      'ni number',
      '(tax|nhs|hospital|patient|student|staff|membership|unique) (reference|number|identifier|id)',
      'unique pupil number',
      'right to work {details}',
      'right to work',
      'nationality',
      'citizenship',
      'immigration status',
      'visa [status]',
      'signature',
      'country of birth',
    ],
    weak: ['who (you|they) are'],
  },
  'data:photograph': {
    strong: [
      'photograph',
      '=photo',
      '=photos',
      '(profile|passport) (picture|photo|image)',
      '=image',
      '=images',
      'headshot',
      'picture',
      'portrait',
    ],
  },
  'data:video': {
    strong: [
      'cctv [footage|=recording|=recordings|image|data|system]',
      'video [recording|footage|surveillance]',
      '(camera|cctv) (footage|=recording|=recordings|image|picture|film|tape|material)',
      'security camera ~1 (image|footage|recording)',
      'footage',
      'dashcam',
      'doorbell ~1 (footage|recording)',
    ],
  },
  'data:audio': {
    strong: [
      '(call|voice|audio|telephone|phone) (=recording|=recordings)',
      '(=recording|=recordings) of [telephone|phone|your] call',
      'voicemail',
      '=recording',
      '=recordings',
    ],
  },
  'data:family': {
    strong: [
      'next of kin [detail|contact|information]',
      'emergency contact [detail|information|name|number|data]',
      '(family|marital|household|dependant|dependent|lifestyle|family and lifestyle) [status|circumstance|detail|information|member|composition]',
      'marital status',
      '(parent|guardian|carer) [or guardian|/ guardian|and guardian] (name|detail|contact|information)',
      'relationship (status|to)',
      'number of child',
    ],
  },
  'data:language': { strong: ['[native|first|preferred|spoken] language [preference|spoken]'] },
  'data:vehicle': {
    strong: [
      'vehicle (registration|detail|information|data)',
      'registration (number|plate)',
      'number plate',
      'telematics',
      'car registration',
    ],
  },
  'data:social-media': {
    strong: [
      'social (media|network) (profile|handle|account|username|{details})',
      '(twitter|instagram|facebook|linkedin|github) (handle|profile|username|account|id)',
      '=handle',
    ],
  },
  'data:demographic': { strong: ['demographic [{details}]', 'characteristic', 'socio economic'] },
  'data:property': {
    strong: ['property (detail|information|address)', 'planning application', 'tenancy {details}', 'housing {details}'],
  },
}

export const examples: WordingExamples = {
  reads: {
    'data:contact-details': ['how to reach you', 'We collect your contact details.', 'Contact data: six years.'],
    'data:name': ['Your full name', 'surname and forename'],
    'data:email-address': ['your e-mail address'],
    'data:video': ['CCTV footage'],
    'data:postal-address': ['your home address', 'the postcode of your house'],
    'data:telephone-number': ['your mobile number', 'a telephone number'],
    'data:birth-date': ['your date of birth', 'birthdays'],
    'data:age': ['your age', 'which age group you are in'],
    'data:gender': ['your gender', 'pronouns'],
    'data:identity': ['a copy of your passport', 'proof of identity', 'your National Insurance number', 'your driving licence'],
    'data:photograph': ['photographs of members', 'your profile picture'],
    'data:audio': ['recordings of telephone calls', 'voicemail'],
    'data:family': ['next of kin', 'emergency contacts', 'your marital status'],
    'data:language': ['your first language'],
    'data:vehicle': ['your vehicle registration', 'number plates'],
    'data:social-media': ['your Instagram handle', 'social media profiles'],
    'data:demographic': ['demographic information'],
    'data:property': ['property details', 'planning applications'],
  },
}
