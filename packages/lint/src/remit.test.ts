import { expect, test } from 'vitest'
import { lintMarkdown } from './lint-markdown.ts'

const day = '2026-11-22'
const rulesOn = (text: string): readonly string[] => lintMarkdown(text, { day }).findings.map(({ rule }) => rule)

const abroad = 'Under the CCPA you may ask us to delete what we hold. We keep it for as long as necessary.'

test('a policy that claims the law of another country only is judged by craft alone, and says so', () => {
  const text = `# Privacy policy\n\n${abroad}\n\n## Empty\n`
  const { exempt, disclosures } = lintMarkdown(text, { day })
  expect(exempt).toBe('It claims the law of another country only (‘CCPA’), so what UK law asks is not checked')
  expect(disclosures.every(({ expected }) => expected === 'not-required')).toBe(true)
  expect(rulesOn(text)).toEqual(['document/last-updated-missing', 'document/empty-section'])
  expect(lintMarkdown(text, { day, as: 'privacy-policy' }).findings.length).toBeGreaterThan(8)
})

test.each([
  ['names UK law too', `${abroad} In the UK we follow the UK GDPR.`],
  ['names the GDPR', `${abroad} We are GDPR-compliant.`],
  ['names the GDPR alone', 'We follow the EU GDPR.'],
  ['names a place in the UK', `${abroad} Our servers are in England.`],
  ['names a UK address', `${abroad} Write to hello@example.co.uk.`],
  ['names no law', 'We keep your name for as long as necessary.'],
])('a policy that %s is judged by UK law', (_, text) => {
  expect(lintMarkdown(`# Privacy policy\n\n${text}`, { day }).exempt).toBeUndefined()
  expect(rulesOn(`# Privacy policy\n\n${text}`)).toContain('complaints/controller-missing')
})

test('a cookie policy lacks nothing that the privacy policy beside it says, and is judged on cookies', () => {
  const text =
    '# Cookie policy\n\nWe use Google Analytics cookies to count visits. They are set when you open the page.\n\nYou can find out more from your browser.'
  expect(lintMarkdown(text, { day }).exempt).toContain('stands beside a privacy policy')
  expect(rulesOn(text)).toEqual(['document/last-updated-missing', 'cookies/consent-missing'])
})
