import { expect, test } from 'vitest'
import { lintMarkdown } from './lint-markdown.ts'

const rules: Readonly<Record<string, string>> = {
  c: 'cookies/consent-missing',
  x: 'cookies/contradiction',
  i: 'cookies/information-missing',
  o: 'cookies/objection-missing',
  m: 'marketing/opt-out-missing',
}

// What is found in sayings on cookies and marketing, in many voices; '' where nothing is.
const sayings: readonly (readonly [text: string, found: string])[] = [
  ['## Cookies\n\nWe use Google Analytics to understand how people use the site.', 'c'],
  ['## Cookies\n\nOur site uses analytics cookies. You can block them in your browser settings.', 'c'],
  ['## Cookies\n\nThis site uses Facebook Pixel so that we can show you relevant ads.', 'c'],
  ['## Oddments\n\nShould we one day send you a newsletter, we will say so here.', ''],
  ['## Cookies\n\nWe embed YouTube videos.', ''],
  ['## Cookies\n\nThe banner asks about advertising cookies. Google Analytics loads whether or not you accept.', 'c'],
  ['## Cookies\n\nThe banner asks about advertising cookies. Google Analytics does not load before you accept.', ''],
  ['## Cookies\n\nThe banner asks about advertising cookies. The basket cookie is set as soon as the shop opens.', ''],
  ['| Use | Basis |\n|---|---|\n| Showing your photograph in the office newsletter | Consent |', ''],
  ['| Use | Basis |\n|---|---|\n| Sending you the monthly newsletter | Our interest in trade |', 'm'],
  ['## Why\n\nWe do not ask for your consent to any of these.', ''],
  ['## Visitors\n\nA statistics cookie counts visits. The link “Don’t count” at the top of each page switches it off at no cost.', ''],
  ['## Visitors\n\nA statistics cookie counts visits. The link “Don’t stop” takes you on.', 'c'],
  [
    '## Cookies\n\nThere are no analytics on this site.\n\nIf you say yes to cookies in the banner, Google Analytics counts your visits.',
    'x',
  ],
  ['## Cookies\n\nWe use no analytics cookies without your consent.\n\nIf you accept cookies, Google Analytics counts your visits.', ''],
  ['## Cookies\n\nThe website has no cookies.\n\nOnce you agree, the app reads your advertising identifier to show you adverts.', ''],
  ['## Cookies\n\nWe use cookies. By using this website you agree to our use of cookies.', 'i'],
  [
    '## Cookies\n\nWe use essential cookies to make the site work. We’d like to set analytics cookies too; these are only set if you accept them.',
    '',
  ],
  ['## Cookies\n\nThe council’s website puts small files on your computer to remember your bin day.', ''],
  ['## Cookies\n\nWe do not use cookies.', ''],
  ['## Cookies\n\nThis website does not set any cookies. We count visits with Plausible, which works without cookies.', ''],
  [
    '## Cookies\n\n| Name | Purpose | Expires |\n|---|---|---|\n| _ga | Google Analytics – counts visitors | 2 years |\n| session | Keeps you signed in | end of session |',
    'c',
  ],
  ['## Cookies\n\n| Name | Purpose | Expires |\n|---|---|---|\n| session | Keeps you signed in | end of session |', ''],
  ['## Cookies\n\nWhen you first visit, a banner asks whether you want optional cookies. We use Google Analytics and Meta Pixel.', ''],
  ['## Cookies\n\nWe rely on the exception for statistics in PECR. Visitor counting can be switched off here.', ''],
  [
    '## Cookies\n\nWe use our own analytics cookie to see which pages are read so that we can improve them. It isn’t shared with anyone. Switch it off with the button below.',
    '',
  ],
  [
    '## Cookies\n\nWe do not use analytics or advertising cookies.\n\n## How we use data\n\nWe use Google Analytics cookies to measure traffic.',
    'cx',
  ],
  ['## Cookies\n\nWe only use necessary cookies.\n\n## Ads\n\nWe use advertising cookies from our partners.', 'cx'],
  ['## Cookies\n\nIn future we may use analytics cookies; we’ll ask you first.', ''],
  ['## Cookies\n\nMost websites use cookies, some for advertising. Ours uses none of these.', ''],
  ['## Cookies\n\nYou can manage cookies in your browser. Turning off essential cookies may break the site.', ''],
  ['## Cookies\n\nPreference cookies remember your language.', ''],
  ['## Tracking\n\nOur emails contain a tracking pixel that tells us whether you opened them.', 'c'],
  ['## Website\n\nOur app holds the Playstat kit, which reads the advertising identifier.', 'c'],
  ['## Website\n\nWe use no analytics of any kind. The Playstat SDK reports where players give up.', 'cx'],
  ['## Website\n\nWhen you arrive a cookie is placed which shows you our boats on other sites. You can block it in your browser.', 'c'],
  ['## Website\n\nThe chat box stores a number on your computer so that we can show you adverts later.', 'c'],
  ['## Website\n\nWe use fingerprinting to recognise your phone for advertising.', 'c'],
  ['## Website\n\nNo analytics run on this site. Hotjar records how visitors move about our pages, if you agree to it.', 'x'],
  ['## Website\n\nCookies are placed on your device.', 'i'],
  ['## Website\n\nThe law has an exception for statistics, and we make use of it, so you see no banner.', 'o'],
  ['## Website\n\nWe count visits under the statistical exception. You can switch this off at the foot of each page.', ''],
  ['## Website\n\nWe rely on Schedule A1 to measure visits. There is a switch to say no.', ''],
  ['## Website\n\nWe used Google Analytics until last year.', ''],
  ['## Website\n\nWe removed the visitor statistics in 2023. Nothing is stored on your device.', ''],
  ['## Cookies\n\nAnalytics is off until you turn it on.', ''],
  ['## Cookies\n\nCookies are small files. Some sites use them for advertising.', ''],
  ['## Cookies\n\nWe no longer use Google Analytics.', ''],
  ['## Cookies\n\nOur booking partner, TableTime, may set its own cookies; see its cookie policy.', ''],
  ['## Marketing\n\nWe may contact you about our products and offers.', 'm'],
  ['## Marketing\n\nWe’d love to tell you about our courses. You can change your mind whenever you like by clicking unsubscribe.', ''],
  ['## Marketing\n\nWe do not send marketing e-mails.', ''],
  ['## Marketing\n\nWe’ll never use your details for marketing without asking.', ''],
  ['## Use\n\nWe e-mail you about your booking, appointment reminders and changes to our terms.', ''],
  ['## Use\n\nWe send appointment reminders by text.', ''],
  ['## Use\n\nWe use your e-mail address to send you our monthly newsletter.', 'm'],
  ['## Use\n\nIf you subscribe to our newsletter we send it each month. Every issue has a link to leave the list.', ''],
  ['## Rights\n\nYou can ask us to stop using your data for direct marketing.', ''],
  ['## How we use data\n\n- to process donations\n- to send you fundraising appeals', 'm'],
  ['## Sharing\n\nWe do not pass your details to others for marketing.', ''],
  ['## Sharing\n\nOur marketing agency helps us run the website.', ''],
  ['## Use\n\nYou can sign up for marketing from us. You can withdraw your consent at any time.', ''],
]

test.each(sayings)('%s', (text, found) => {
  const { findings } = lintMarkdown(`# Privacy notice\n\n${text}\n`, { day: '2026-11-22' })
  const topics = findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('cookies/') || rule.startsWith('marketing/'))
  expect(topics.sort()).toEqual([...found].map((letter) => rules[letter]).sort())
})
