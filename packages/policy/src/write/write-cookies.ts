import type { RootContent } from 'mdast'
import type { CookiePurpose, CookieUse } from '../model/cookies.ts'
import { capitalised, heading, list, paragraph, plain, sentence } from './blocks.ts'
import type { WriteSection } from './section.ts'

const opening: Readonly<Record<CookiePurpose, string>> = {
  necessary: 'Strictly necessary cookies',
  transmission: 'Cookies that carry messages over the network',
  emergency: 'Location for emergency calls',
  statistics: 'Statistics cookies',
  appearance: 'Functionality cookies',
  marketing: 'Marketing cookies',
  social: 'Social media cookies',
  'non-essential': 'Other cookies',
  other: 'Other cookies',
}

const item = ({ purpose = 'other', text }: CookieUse): string => `${opening[purpose]}: to ${plain(text)}`
const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts.map((text) => capitalised(sentence(text))))]

type Group = 'free' | 'objection' | 'consent'

/** Whether a use needs nothing, a way to object, or consent. */
const groupOf = ({ allowedBy, purpose }: CookieUse, objection: boolean): Group => {
  if (allowedBy === 'consent') return 'consent'
  if (purpose === 'necessary' || purpose === 'transmission' || purpose === 'emergency') return 'free'
  return objection && (purpose === 'statistics' || purpose === 'appearance') ? 'objection' : 'consent'
}

const leads: Readonly<Record<Group, string>> = {
  free: 'We use these cookies because they are strictly necessary:',
  objection: 'The law lets us use these cookies without asking you first, but you can switch them off, free of charge:',
  consent: 'We use these cookies only if you agree to them:',
}
const ways: Readonly<Record<Group, string>> = { free: '', objection: 'To switch them off: ', consent: 'To change your choice: ' }

/** Cookies and the like: what for, and what people can choose. */
export const writeCookies: WriteSection = ({ policy: { cookies, cookieChoices }, layout }) => {
  const used = cookies.filter(({ says }) => says !== 'denied')
  if (cookies.length === 0) return []
  const title = heading(2, 'Cookies')
  if (used.length === 0) return [title, paragraph(layout, 'We do not use cookies or similar technologies.')]
  const said = (kind: Group): readonly string[] => distinct(cookieChoices.flatMap((choice) => (choice.kind === kind ? choice.text : [])))
  const objection = said('objection').length > 0
  const groups = (['free', 'objection', 'consent'] as const).flatMap((group): RootContent[] => {
    const own = used.filter((use) => groupOf(use, objection) === group)
    if (own.length === 0) return []
    const how = said(group)
    return [
      paragraph(layout, leads[group]),
      list(own.map(item)),
      ...(how.length === 0 ? [] : [paragraph(layout, `${ways[group]}${how.join(' ')}`)]),
    ]
  })
  return [title, ...groups]
}

/** Direct marketing and the way out of it. */
export const writeMarketing: WriteSection = ({ policy: { marketing }, layout }) => {
  const used = marketing.filter(({ kind, says }) => kind === 'use' && says !== 'denied')
  const out = distinct(marketing.flatMap(({ kind, text }) => (kind === 'opt-out' ? text : [])))
  if (marketing.length === 0) return []
  const title = heading(2, 'Direct marketing')
  if (used.length === 0) return [title, paragraph(layout, 'We do not use your data for direct marketing.')]
  return [
    title,
    ...used.map(({ text }) => paragraph(layout, `We send you ${plain(text)}.`)),
    ...(out.length === 0 ? [] : [paragraph(layout, 'You can opt out of our marketing at any time.', `To opt out: ${out.join(' ')}`)]),
  ]
}
