import type { ControllerKind } from './circumstances.ts'
import { type Citation, cite, ukGdpr } from './citation.ts'
import { type Day, type InForce, inForceOn } from './day.ts'
import type { Confidence, Entry } from './entry.ts'

/** What a kind of controller shows of itself. */
export interface IdentityRequirement extends Entry {
  readonly id: `identity/${string}`
  readonly kind: ControllerKind
  readonly shows: readonly string[]
  /** Whether the privacy policy is the place (Article 13), or the website and business papers. */
  readonly where: 'privacy-policy' | 'website-and-papers'
}

function identity(
  id: string,
  kind: ControllerKind,
  where: IdentityRequirement['where'],
  shows: readonly string[],
  description: string,
  citations: readonly Citation[],
  confidence: Confidence,
  inForce: InForce = { from: '2018-05-25' },
): IdentityRequirement {
  return { id: `identity/${id}`, kind, where, shows, description, citations, inForce, confidence }
}

const article = [ukGdpr('13(1)(a)')]

export const identityRequirements: readonly IdentityRequirement[] = [
  identity(
    'sole-trader',
    'sole-trader',
    'privacy-policy',
    ["the person's own name", 'contact details'],
    'A sole trader is the person: the trading name alone does not say who the controller is.',
    article,
    'verified-secondary',
  ),
  identity(
    'sole-trader-papers',
    'sole-trader',
    'website-and-papers',
    ["the person's own name", 'an address in the UK', 'e-mail'],
    "The person's name and address, on papers and on the site.",
    [cite('ca-2006', '1202'), cite('si-2002-2013', '6')],
    'verified-secondary',
  ),
  identity(
    'partnership',
    'partnership',
    'website-and-papers',
    ["the partners' names, or where the list is if there are more than 20"],
    "The partners' names.",
    [cite('ca-2006', 'Part 41')],
    'verified-secondary',
  ),
  identity(
    'company',
    'company',
    'website-and-papers',
    ['registered name', 'part of the UK', 'number', 'registered office'],
    'What a company or limited liability partnership shows on its site and papers.',
    [cite('si-2015-17', '24'), cite('si-2015-17', '25')],
    'verified-primary-transcript',
  ),
  identity('charity', 'charity', 'privacy-policy', ['legal name'], 'The legal name.', article, 'from-memory'),
  identity(
    'public-authority',
    'public-authority',
    'privacy-policy',
    ['legal name', 'how to reach the data protection officer'],
    'The legal name; a public authority always has a data protection officer.',
    [...article, ukGdpr('37(1)(a)')],
    'from-memory',
  ),
]

/** The requirements on a day. */
export const identityRequirementsOn = (day: Day): readonly IdentityRequirement[] => inForceOn(identityRequirements, day)

/** Those of one kind of controller on a day. */
export function identityOf(kind: ControllerKind, day: Day): readonly IdentityRequirement[] {
  return identityRequirementsOn(day).filter((one) => one.kind === kind)
}
