import { type Citation, cite, dpa2018, duaa2025, ukGdpr } from './citation.ts'
import { type Day, inForceOn } from './day.ts'
import type { DisclosureId } from './disclosure-id.ts'
import type { Confidence, Entry } from './entry.ts'

/** Something that changed the law, on a day. */
export interface LegalEvent extends Entry {
  readonly id: `event/${string}`
  readonly day: Day
  /** The disclosures whose text or existence it changed. */
  readonly disclosures: readonly DisclosureId[]
}

function event(
  day: Day,
  slug: string,
  description: string,
  citations: readonly Citation[],
  confidence: Confidence,
  disclosures: readonly DisclosureId[] = [],
): LegalEvent {
  return { id: `event/${day}-${slug}`, day, description, citations, inForce: { from: day }, confidence, disclosures }
}

/** What happened, oldest first. What is only announced is not in it. */
export const legalEvents: readonly LegalEvent[] = [
  event(
    '2018-05-25',
    'gdpr',
    'The GDPR and the Data Protection Act 2018 begin, and the fee regime with them.',
    [ukGdpr(), dpa2018(), cite('si-2018-480')],
    'from-memory',
  ),
  event('2020-07-16', 'privacy-shield', 'Privacy Shield falls (C-311/18).', [], 'verified-secondary'),
  event('2020-09-02', 'childrens-code', "The Children's Code begins, with a year to adapt.", [dpa2018('123')], 'verified-secondary'),
  event('2020-12-31', 'uk-gdpr', 'The UK GDPR takes the place of the EU’s.', [cite('si-2019-419')], 'verified-primary-transcript', [
    'controller/representative',
    'transfers',
    'transfers/safeguards',
  ]),
  event('2021-06-28', 'eu-approves-uk', 'The EU approves the UK for transfers.', [], 'verified-secondary'),
  event('2022-03-21', 'idta', 'The IDTA and the Addendum are there.', [], 'verified-secondary'),
  event('2022-09-21', 'old-clauses-last-day', 'The last day to sign the old EU clauses.', [], 'verified-secondary'),
  event('2022-12-19', 'korea', 'The Republic of Korea is approved.', [cite('si-2022-1213')], 'verified-secondary'),
  event('2023-10-12', 'data-bridge', 'The UK–US data bridge opens.', [cite('si-2023-1028')], 'verified-primary-transcript'),
  event(
    '2024-01-01',
    'assimilated',
    'Retained EU law becomes assimilated law; the supremacy of EU law ends. The reasonable search for access requests counts from here.',
    [duaa2025('78(5)')],
    'verified-primary',
  ),
  event('2024-03-21', 'old-clauses-end', 'The old EU clauses end.', [], 'verified-secondary'),
  event('2025-02-17', 'fees', 'Fees rise to £52, £78 and £3,763.', [cite('si-2025-63')], 'verified-primary'),
  event(
    '2025-06-19',
    'duaa',
    'The Data (Use and Access) Act 2025 is passed; the reasonable search for access requests.',
    [duaa2025(), duaa2025('78')],
    'verified-primary',
  ),
  event(
    '2025-08-19',
    'two-months-after',
    'Sections 69, 82, 96 and 97 of the Act begin.',
    [duaa2025('69'), duaa2025('82'), duaa2025('96'), duaa2025('97')],
    'verified-primary',
  ),
  event(
    '2025-08-20',
    'first-duaa-day',
    'The first parts begin: both an Article 6 basis and an Article 9 condition, relevant international law.',
    [cite('si-2025-904')],
    'verified-primary',
  ),
  event('2025-09-05', 'third-commencement', 'Sections 79 and 88 of the Act begin.', [cite('si-2025-996')], 'verified-secondary'),
  event(
    '2025-09-30',
    'child-death-data',
    'Data on the death of a child can be ordered to be kept (section 124).',
    [duaa2025('124')],
    'verified-secondary',
  ),
  event('2025-11-17', 'third-commencement-later', 'Sections 89 and 90 of the Act begin.', [cite('si-2025-996')], 'verified-secondary'),
  event('2025-12-19', 'eu-renews', 'The EU renews its approval of the UK to 2031-12-27.', [], 'verified-secondary'),
  event(
    '2026-02-05',
    'main-duaa-day',
    'The main parts begin: recognised legitimate interests, automated decisions, transfers, time limits, cookies, marketing by charities, fines.',
    [cite('si-2026-82')],
    'verified-primary',
    ['lawful-basis', 'transfers/safeguards', 'rights/objection', 'rights/automated-decisions'],
  ),
  event(
    '2026-02-06',
    'fifth-commencement',
    'Section 138 of the Act begins; it is not about data protection.',
    [cite('si-2026-31')],
    'verified-secondary',
  ),
  event(
    '2026-03-23',
    'recognised-interest-guidance',
    "The regulator's guidance on recognised legitimate interests is final.",
    [],
    'verified-secondary',
  ),
  event('2026-04-06', 'holiday-records', 'Holiday records are kept six years.', [cite('era-2025', '35')], 'verified-secondary'),
  event(
    '2026-04-29',
    'age-powers',
    'The age of consent of a child can be raised by regulations.',
    [cite('cwsa-2026', '72')],
    'verified-primary',
  ),
  event('2026-04-29', 'storage-guidance', "The regulator's guidance on storage and access (cookies) is final.", [], 'verified-secondary'),
  event(
    '2026-05-12',
    'ai-code-duty',
    'The regulator must write a code on artificial intelligence and automated decisions.',
    [cite('si-2026-425')],
    'verified-secondary',
  ),
  event(
    '2026-06-19',
    'complaints-day',
    'People can complain to the controller and must be told so; Article 77 goes.',
    [cite('si-2026-82', '3'), duaa2025('103'), duaa2025('Sch 10')],
    'verified-primary',
    ['complaints/controller', 'complaints/commissioner'],
  ),
  event('2026-06-19', 'commissioner-resigns', 'The last Information Commissioner resigns.', [], 'verified-secondary'),
  event(
    '2026-09-30',
    'information-commission',
    'The Information Commission takes the place of the Information Commissioner.',
    [cite('si-2026-1015'), cite('si-2026-386')],
    'verified-primary-transcript',
    ['complaints/commissioner'],
  ),
  {
    ...event('2026-09-30', 'head-office', "The regulator's head office has moved to Manchester.", [], 'verified-secondary'),
    datePrecision: 'not-later-than',
  },
]

/** What had happened by a day. */
export const legalEventsOn = (day: Day): readonly LegalEvent[] => inForceOn(legalEvents, day)

/** What happened from a day until another, both included. */
export const legalEventsBetween = (from: Day, until: Day): readonly LegalEvent[] =>
  legalEvents.filter(({ day }) => from <= day && day <= until)

/** A change that is announced and has no day yet. */
export interface AnnouncedChange {
  readonly id: `announced/${string}`
  readonly description: string
}

/** What to watch for after `asOf`. None of it is law. */
export const announcedChanges: readonly AnnouncedChange[] = [
  {
    id: 'announced/cyber-bill',
    description: 'The Cyber Security and Resilience Bill would regulate managed service providers; in the Lords since September 2026.',
  },
  {
    id: 'announced/under-16',
    description: 'Restrictions on social media under 16: law before Christmas 2026, protections in spring 2027.',
  },
  { id: 'announced/ai-code', description: 'The code on artificial intelligence and automated decisions.' },
  { id: 'announced/transparency-guidance', description: "The regulator's guidance on privacy information, in spring 2027." },
  { id: 'announced/transfer-forms', description: 'New versions of the IDTA and the Addendum.' },
]
