import type { DocumentKind, Policy, RetentionEntry } from '@clearnotice/policy'

/** Whether an entry lets people work out when data goes: a length of time, an event with a knowable day, or that nothing is kept. */
export const isDefinite = ({ period }: RetentionEntry): boolean =>
  period.kind === 'duration' || period.kind === 'criterion' || period.kind === 'none'

/** Whether an entry is about personal data in general, or running text doesn't say about what. */
export const isGeneral = ({ data, listed }: RetentionEntry): boolean =>
  data.every(({ key, confidence }) => key === 'personal-data' || (!listed && confidence < wellKnown))

const wellKnown = 0.8
const minor: ReadonlySet<string> = new Set([
  'technical',
  'logs',
  'usage',
  'device',
  'ip-address',
  'cookies',
  'backups',
  'location',
  'video',
  'audio',
])

/** About a minor part of the data only: what machines record, or what isn't kept at all. */
const isMinor = ({ data, period }: RetentionEntry): boolean =>
  period.kind === 'none' || (data.length > 0 && data.every(({ key }) => minor.has(key)))

/** 'If you are hired, it is kept until you leave': of some people only. */
const isForSome = ({ says, period }: RetentionEntry): boolean => says === 'conditional' && period.kind === 'criterion'

/** Of those who apply for work, in a policy for others. */
const isOfApplicants = ({ data }: RetentionEntry): boolean => data.length > 0 && data.every(({ key }) => key === 'recruitment')
const forWorkers: ReadonlySet<DocumentKind['kind']> = new Set(['applicant-notice', 'employee-notice'])

const rest = ['everything else', 'anything else', 'the rest', 'all other', 'all else', 'the remainder', 'any other', 'other data']
/** 'Everything else is kept as long as necessary.' */
export const isOfRest = ({ subject = '' }: RetentionEntry): boolean => rest.some((opening) => subject.toLowerCase().startsWith(opening))

/** Whether definite entries say how long the main data is kept, where something vague is said as well. */
export const settleMainData = (definite: readonly RetentionEntry[], open: readonly RetentionEntry[]): boolean =>
  !definite.every(isMinor) && !(definite.length === 1 && (definite.every(isForSome) || open.some(isOfRest)))

/** Under a heading on how long data is kept nothing else may be kept. */
const isToldAsWhole = ({ confidence }: RetentionEntry): boolean => confidence > 0.9

/** Whether they are about a minor part of what the policy says it uses: server logs of a shop, its applicants. */
export const leaveMainData = (definite: readonly RetentionEntry[], { data, document }: Policy): boolean => {
  const isOfFew = (entry: RetentionEntry): boolean => isMinor(entry) || (isOfApplicants(entry) && !forWorkers.has(document.kind))
  if (definite.length === 0 || definite.some(isToldAsWhole) || !definite.every(isOfFew)) return false
  const main = data.filter(({ says, key }) => says === 'stated' && !minor.has(key) && key !== 'personal-data' && key !== 'recruitment')
  return new Set(main.map(({ key }) => key)).size > 1
}

/** What a finding about an entry is about: `data:contact-details`. */
export const dataSubject = ({ data }: RetentionEntry): string =>
  `data:${[...new Set(data.map(({ key }) => key))].join('+') || 'personal-data'}`
