import { annex1Conditions } from '@clearnotice/uk-gdpr'
import type { Activity, BasisClaim } from '../model/activity.ts'
import type { RetentionEntry } from '../model/retention.ts'
import { capitalised, enumerate, heading, list, paragraph, plain, table } from './blocks.ts'
import type { WriteSection } from './section.ts'

/** How a basis is called beside its Article. */
const names = {
  consent: 'Consent',
  contract: 'Contract with you',
  'legal-obligation': 'Legal obligation',
  'vital-interests': 'Vital interests',
  'public-task': 'Public task',
  'recognised-legitimate-interest': 'Recognised legitimate interest',
  'legitimate-interests': 'Legitimate interests',
}

const detailOf = ({ interests, conditions, qualifier }: BasisClaim): string =>
  enumerate([
    ...interests.map(({ text }) => plain(text)),
    ...conditions.map((id) => annex1Conditions.find((condition) => condition.id === id)?.name ?? id),
    ...(qualifier === undefined ? [] : [plain(qualifier)]),
  ])

const basisText = (claim: BasisClaim): string => {
  const { basis, named, point, text = '' } = claim
  const known = basis ?? named
  if (known === undefined) return capitalised(plain(text))
  const name = names[known]
  const detail = detailOf(claim)
  return `${name}${point === undefined ? '' : ` (Article 6(1)(${point}))`}${detail === '' ? '' : `: ${detail}`}`
}

const purposeOf = ({ name, purposes }: Activity): string => plain(purposes.map(({ text }) => text).join('; ') || (name ?? ''))

/** The entries on the data of one purpose stand in its row. */
const keptFor = (activity: Activity, retention: readonly RetentionEntry[]): readonly RetentionEntry[] => {
  const own = retention.filter(({ data }) => data === activity.data)
  return own.length > 0 ? own : retention.filter(({ purpose }) => purpose !== undefined && purpose === activity.name)
}

/** What data is used for: a table with one row a purpose. */
export const writeActivities: WriteSection = ({ policy: { activities, retention }, layout }) => {
  const used = activities.filter(({ role }) => role === 'controller')
  if (used.length === 0) return []
  const rows = used.map((activity) => [
    capitalised(purposeOf(activity)),
    capitalised(enumerate(activity.data.map(({ text }) => plain(text)))),
    activity.bases.map(basisText).join('. '),
    capitalised(
      keptFor(activity, retention)
        .map(({ text }) => plain(text))
        .join('; '),
    ),
  ])
  const elsewhere = retention.filter((entry) => !used.some((activity) => keptFor(activity, retention).includes(entry)))
  return [
    heading(2, 'What we use your data for'),
    paragraph(layout, 'Each row of this table is one purpose.', 'The Articles are those of the UK GDPR.'),
    table(['Purpose', 'Your data', 'Lawful basis', 'How long we keep it'], rows),
    ...(elsewhere.length === 0
      ? []
      : [
          heading(2, 'How long we keep other data'),
          list(elsewhere.map(({ subject, purpose, text }) => `${capitalised(plain(subject ?? purpose ?? 'your data'))}: ${plain(text)}`)),
        ]),
  ]
}

/** Services in which clients decide. */
export const writeServices: WriteSection = ({ policy: { activities }, layout }) => {
  const services = activities.filter(({ role }) => role === 'processor')
  if (services.length === 0) return []
  return [
    heading(2, 'When we work for clients'),
    paragraph(
      layout,
      `When we ${enumerate(services.map(({ name = '' }) => plain(name)))}, we act as a processor on our clients’ instructions.`,
      'Our client is then the controller and decides on the lawful basis.',
      'Please ask the client about that data.',
    ),
  ]
}
