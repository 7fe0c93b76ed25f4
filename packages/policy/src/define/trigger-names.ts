/** Events with a knowable day: how a policy says that a period runs from one, and that data is kept until one. The reading knows them (a test). */
export const triggerNames = {
  'academic-year-end': 'the end of the academic year',
  'account-closure': 'you close your account',
  'consent-withdrawal': 'you withdraw your consent',
  'contract-end': 'our contract with you ends',
  'employment-end': 'your employment ends',
  'enquiry-end': 'we have answered you',
  'event-end': 'the event is over',
  'financial-year-end': 'the end of the financial year',
  'last-contact': 'our last contact with you',
  'membership-end': 'your membership ends',
  objection: 'you unsubscribe',
  'tax-return-deadline': 'the 31 January submission deadline',
  'tax-year-end': 'the end of the tax year',
} as const

/** The event from which a period runs, or at which it ends. */
export type TriggerKey = keyof typeof triggerNames
