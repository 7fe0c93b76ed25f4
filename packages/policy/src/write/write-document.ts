import { dayText } from '@clearnotice/uk-gdpr'
import { heading, list, paragraph, plain, sentence } from './blocks.ts'
import type { WriteSection } from './section.ts'
import { fullName } from './write-controller.ts'

/** '2026-11-22' as '22 November 2026'; anything else as it is. */
const dateText = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? dayText(date) : plain(date))

/** The title, the day of the last change, and what matters most in short. */
export const writeOpening: WriteSection = ({ policy, layout }) => {
  const updated = policy.dates.find(({ kind }) => kind === 'updated')
  const [controller] = policy.controllers.filter(({ name }) => name !== undefined)
  const purposes = policy.activities.filter(({ role }) => role === 'controller').length
  const leaves = policy.transfers.some(({ says }) => says !== 'denied')
  const object = policy.rights.some(({ right }) => right === 'right-to-object')
  const complain = policy.complaints.some(({ to, weak }) => to === 'controller' && !weak)
  return [
    heading(1, policy.document.title ?? 'Privacy policy'),
    ...(updated === undefined ? [] : [paragraph(layout, `Last updated: ${dateText(updated.date ?? updated.text)}`)]),
    heading(2, 'In short'),
    list([
      ...(controller === undefined ? [] : [`This is the privacy policy of ${fullName(controller)}.`]),
      ...(purposes === 0 ? [] : ['The first table shows each purpose, the data, the legal ground and the time.']),
      ...(leaves ? ['Below we name the countries where data goes.'] : []),
      ...(object ? ['You have rights. One of them has a section of its own.'] : []),
      ...(complain ? ['If something is wrong, tell us.'] : []),
    ]),
  ]
}

/** How people hear of changes. */
export const writeChanges: WriteSection = ({ policy: { changes }, layout }) =>
  changes.length === 0
    ? []
    : [
        heading(2, 'Changes to this policy'),
        paragraph(layout, 'From time to time we change this policy.', ...changes.map(({ text }) => sentence(text))),
      ]
