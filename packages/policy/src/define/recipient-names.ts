/** Kinds of recipients by key, as a policy writes them. The reading knows them by the same keys (a test). */
export const recipientNames = {
  accountant: 'our accountants',
  advertising: 'advertising networks',
  adviser: 'professional advisers',
  analytics: 'analytics providers',
  authority: 'public authorities',
  bank: 'our bank',
  contractor: 'contractors',
  court: 'courts and tribunals',
  credit: 'credit reference agencies',
  crm: 'booking system providers',
  delivery: 'courier and postal companies',
  education: 'schools and colleges',
  email: 'e-mail delivery providers',
  employer: 'previous employers',
  group: 'companies in our group',
  health: 'hospitals and doctors',
  hosting: 'hosting providers',
  insurer: 'insurers',
  it: 'IT support companies',
  lawyer: 'solicitors',
  office: 'Microsoft 365',
  payment: 'payment providers',
  pension: 'pension providers',
  police: 'the police',
  regulator: 'regulators',
  social: 'social media companies',
  staff: 'our staff',
  tax: 'HMRC',
} as const

/** A kind of recipient that this library knows by name. */
export type RecipientKind = keyof typeof recipientNames
