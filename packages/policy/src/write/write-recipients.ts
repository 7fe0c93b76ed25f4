import { destination as approvedDestination, mechanism } from '@clearnotice/uk-gdpr'
import { countryName } from '../model/countries.ts'
import type { Recipient, Safeguard } from '../model/recipients.ts'
import { capitalised, enumerate, heading, list, paragraph, plain, type Sentence, sentence } from './blocks.ts'
import type { WriteSection } from './section.ts'

/** 'Stripe (payment providers)'. */
const item = ({ text, kind }: Recipient): string => (kind === undefined ? plain(text) : `${plain(text)} (${kind})`)

/** Who receives data. */
export const writeRecipients: WriteSection = ({ policy: { recipients }, layout }) => {
  const told = recipients.filter(({ says }) => says !== 'denied')
  if (recipients.length === 0) return []
  return [
    heading(2, 'Who receives your data'),
    ...(told.length === 0
      ? [paragraph(layout, 'We do not share your data with anyone.')]
      : [paragraph(layout, 'We share your data with:'), list([...new Set(told.map(item))])]),
  ]
}

const withArticle =
  /^(?:Netherlands|Philippines|United|Faroe|Isle|Bahamas|Gambia|Maldives|Seychelles|Democratic|Republic|Dominican Rep|Central African|Marshall|Solomon|Cook |Cayman|Falkland|European)/
/** 'the United States', 'India'. */
const placeName = (code: string): string => {
  const name = countryName(code)
  return withArticle.test(name) ? `the ${name}` : name
}

/** What a safeguard is called. */
const safeguardText = ({ mechanism: id, text, interests = [] }: Safeguard, codes: readonly string[]): readonly Sentence[] => {
  if (id === undefined) return [`We rely on ${plain(text)}.`]
  const places = enumerate(codes.map(placeName))
  const limits = codes.flatMap((code) => approvedDestination(code)?.limit ?? [])
  if (id === 'adequacy-regulations') {
    const approved = `UK adequacy regulations approve ${places === '' ? 'these countries' : places}.`
    return limits.length === 0 ? [approved] : [approved, `There we send data only within that approval: ${enumerate(limits)}.`]
  }
  if (id === 'uk-us-data-bridge') return ['There we rely on the UK–US data bridge.']
  if (id === 'compelling-legitimate-interests')
    return [`There we rely on our compelling legitimate interests (Article 49(1) of the UK GDPR): ${enumerate(interests.map(plain))}.`]
  return mechanism(id).kind === 'derogation'
    ? [`There we rely on an exception in Article 49 of the UK GDPR: ${derogations[id] ?? mechanism(id).name}.`]
    : [`There we rely on ${safeguards[id] ?? mechanism(id).name}.`]
}

const safeguards: Readonly<Partial<Record<string, string>>> = {
  idta: 'the International Data Transfer Agreement (IDTA)',
  addendum: 'the UK Addendum to the EU standard contractual clauses',
  'uk-bcrs': 'UK binding corporate rules',
  'public-body-instrument': 'a binding instrument between public bodies',
  'secretary-of-state-clauses': 'standard clauses made by the Secretary of State',
  'code-of-conduct': 'an approved code of conduct',
  certification: 'an approved certification',
  'authorised-clauses': 'contract clauses that the regulator has authorised',
}

const derogations: Readonly<Partial<Record<string, string>>> = {
  'derogation-explicit-consent': 'your explicit consent to the transfer',
  'derogation-contract-with-person': 'the transfer is needed for a contract with you',
  'derogation-contract-for-person': 'the transfer is needed for a contract in your interest',
  'derogation-public-interest': 'the transfer is needed for important reasons of public interest',
  'derogation-legal-claims': 'the transfer is needed for legal claims',
  'derogation-vital-interests': 'the transfer is needed to protect someone’s vital interests',
  'derogation-public-register': 'the data comes from a public register',
}

/** Whether data leaves the United Kingdom, and what protects it. */
export const writeTransfers: WriteSection = ({ policy: { transfers, safeguards: relied, safeguardCopies }, layout }) => {
  const leaves = transfers.filter(({ says }) => says !== 'denied')
  if (transfers.length === 0) return []
  const title = heading(2, 'Data outside the United Kingdom')
  if (leaves.length === 0) return [title, paragraph(layout, 'We do not transfer your data outside the United Kingdom.')]
  const codes = [...new Set(leaves.flatMap(({ destinations }) => destinations))]
  const where = codes.length === 0 ? '' : `, to ${enumerate(codes.map(placeName))}`
  const mechanisms = [...new Set(relied.map(({ mechanism: id }) => id))]
  const told = new Set<string>()
  const paragraphs = mechanisms.map((id) => {
    const same = relied.filter((safeguard) => safeguard.mechanism === id)
    const to = [...new Set(same.flatMap(({ destinations = [] }) => destinations))]
    const opening = `Some of your data goes to ${enumerate(to.map(placeName))}.`
    const opens = to.length > 0 && id !== 'adequacy-regulations' && !told.has(opening)
    if (opens) told.add(opening)
    return paragraph(layout, ...(opens ? [opening] : []), ...safeguardText(same[0] as Safeguard, to))
  })
  return [
    title,
    paragraph(layout, `We transfer some of your data outside the United Kingdom${where}.`),
    ...paragraphs,
    ...(safeguardCopies.length === 0
      ? []
      : [
          paragraph(
            layout,
            'You can get a copy of the agreement or rules that protect this data.',
            `To get it: ${[...new Set(safeguardCopies.map(({ text }) => capitalised(sentence(text))))].join(' ')}`,
          ),
        ]),
  ]
}
