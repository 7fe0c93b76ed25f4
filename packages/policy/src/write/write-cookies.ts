import type { CookieUse } from '../model/cookies.ts'
import { capitalised, heading, list, paragraph, plain, sentence } from './blocks.ts'
import type { WriteSection } from './section.ts'

const exempt = new Set(['necessary', 'transmission', 'emergency'])
const opening: Readonly<Record<string, string>> = {
  necessary: 'Strictly necessary cookies',
  transmission: 'Cookies that carry messages over the network',
  emergency: 'Location for emergency calls',
  statistics: 'Statistics',
  appearance: 'Appearance',
  marketing: 'Marketing cookies',
  social: 'Social media cookies',
  other: 'Other cookies',
}

const item = ({ purpose, text }: CookieUse): string => `${opening[purpose ?? 'other']}: to ${plain(text)}`
const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts.map((text) => capitalised(sentence(text))))]

/** Cookies and the like: what for, and what people can choose. */
export const writeCookies: WriteSection = ({ policy: { cookies, cookieChoices }, layout }) => {
  const used = cookies.filter(({ says }) => says !== 'denied')
  if (cookies.length === 0) return []
  const title = heading(2, 'Cookies')
  if (used.length === 0) return [title, paragraph(layout, 'We do not use cookies or similar technologies.')]
  const consents = distinct(cookieChoices.flatMap(({ kind, text }) => (kind === 'consent' ? text : [])))
  const objections = distinct(cookieChoices.flatMap(({ kind, text }) => (kind === 'objection' ? text : [])))
  const free = used.filter(({ purpose = 'other' }) => exempt.has(purpose))
  return [
    title,
    ...(free.length === used.length
      ? [paragraph(layout, 'We use only cookies that need no consent:')]
      : [paragraph(layout, 'We store information on your device, and read it, for these purposes:')]),
    list(used.map(item)),
    ...(consents.length === 0
      ? []
      : [
          paragraph(layout, 'We set cookies that need your consent only after you agree.', `How to switch them off: ${consents.join(' ')}`),
        ]),
    ...(objections.length === 0
      ? []
      : [
          paragraph(
            layout,
            'You can object to cookies for statistics and appearance, free of charge.',
            `How to object: ${objections.join(' ')}`,
          ),
        ]),
  ]
}

/** Direct marketing and the way out of it. */
export const writeMarketing: WriteSection = ({ policy: { marketing }, layout }) => {
  const used = marketing.filter(({ kind, says }) => kind === 'use' && says !== 'denied')
  const ways = distinct(marketing.flatMap(({ kind, text }) => (kind === 'opt-out' ? text : [])))
  if (marketing.length === 0) return []
  const title = heading(2, 'Direct marketing')
  if (used.length === 0) return [title, paragraph(layout, 'We do not use your data for direct marketing.')]
  return [
    title,
    ...used.map(({ text }) => paragraph(layout, `We send you ${plain(text)}.`)),
    ...(ways.length === 0 ? [] : [paragraph(layout, 'You can opt out of our marketing at any time.', `How to opt out: ${ways.join(' ')}`)]),
  ]
}
