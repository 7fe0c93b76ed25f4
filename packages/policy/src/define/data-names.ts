/** Categories of personal data by key, as a policy writes them. The reading knows them by the same keys (a test). */
export const dataNames = {
  account: 'user profile',
  age: 'age',
  audio: 'voice recordings',
  'birth-date': 'date of birth',
  communications: 'correspondence',
  'contact-details': 'contact details',
  customer: 'customer records',
  device: 'device details',
  dietary: 'dietary needs',
  donations: 'donation history',
  education: 'education details',
  'email-address': 'e-mail address',
  employment: 'employment details',
  family: 'family details',
  financial: 'financial records',
  gender: 'gender',
  identity: 'proof of identity',
  'ip-address': 'IP address',
  location: 'location data',
  logs: 'system logs',
  membership: 'membership details',
  name: 'name',
  opinions: 'feedback',
  payment: 'payment details',
  photograph: 'photographs',
  'postal-address': 'postal address',
  preferences: 'preferences',
  recruitment: 'CV',
  'social-media': 'social media profile',
  technical: 'technical data',
  'telephone-number': 'telephone number',
  transactions: 'order history',
  usage: 'usage data',
  vehicle: 'vehicle registration',
  video: 'CCTV footage',
} as const

/** A category of personal data that this library knows by name. */
export type DataKey = keyof typeof dataNames

/** Special categories (Art 9(1)): key and words of the category of data, by the id that uk-gdpr has for it. */
export const specialDataNames = {
  'racial-or-ethnic-origin': { key: 'ethnicity', name: 'ethnic origin' },
  'political-opinions': { key: 'politics', name: 'political opinions' },
  'religious-or-philosophical-beliefs': { key: 'religion', name: 'religious beliefs' },
  'trade-union-membership': { key: 'union-membership', name: 'trade union membership' },
  'genetic-data': { key: 'genetic', name: 'genetic data' },
  'biometric-data': { key: 'biometric', name: 'biometric data' },
  health: { key: 'health', name: 'health information' },
  'sex-life': { key: 'sex-life', name: 'sex life' },
  'sexual-orientation': { key: 'sexual-orientation', name: 'sexual orientation' },
} as const

export const criminalDataName = 'criminal convictions'
