import { heading, link, list, paragraph } from './blocks.ts'
import type { WriteSection } from './section.ts'
import { wayItem, waysOf } from './write-contact.ts'

/** Where people can complain: here, and to the regulator by the name it has on the day. */
export const writeComplaints: WriteSection = ({ policy: { complaints }, law, layout }) => {
  const own = complaints.find(({ to, weak }) => to === 'controller' && !weak)
  const regulator = complaints.some(({ to }) => to === 'commissioner')
  if (own === undefined && !regulator) return []
  const days = law.complaintDuties.find(({ id }) => id === 'complaint-acknowledge')?.days
  const { officialName } = law.regulator
  const page = law.regulator.contacts.find(({ id }) => id === 'complaint-page')?.value
  const ways = waysOf(own?.contacts ?? [])
  return [
    heading(2, 'How to complain'),
    ...(own === undefined
      ? []
      : [
          heading(3, 'To us'),
          paragraph(
            layout,
            'If you are unhappy with how we use your data, you can complain to us.',
            ...(days === undefined ? [] : [`We tell you within ${days} days that we have your complaint.`]),
            'Then we look into it and tell you the outcome.',
            ways.length === 0 ? 'Contact us to complain.' : 'Send your complaint here:',
          ),
          ...(ways.length === 0 ? [] : [list(ways.map(wayItem))]),
        ]),
    ...(regulator
      ? [
          heading(3, 'To the ICO'),
          paragraph(
            layout,
            `You can also complain to the ${officialName} (ICO).`,
            'The ICO watches over data protection in the United Kingdom.',
            ...(page === undefined ? [] : [['Its form is here: ', link(page)]]),
          ),
        ]
      : []),
  ]
}
