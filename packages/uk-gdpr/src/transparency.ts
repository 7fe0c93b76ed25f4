import { type Citation, ukGdpr } from './citation.ts'
import { type Day, inForceOn } from './day.ts'
import type { Confidence, Entry } from './entry.ts'

/** How information is given: Article 12(1), and what the regulator and European guidance (WP260, not binding here) read into it. */
export interface TransparencyExpectation extends Entry {
  readonly id: `transparency/${string}`
  readonly ground: 'statute' | 'guidance'
}

function expectation(
  id: string,
  description: string,
  confidence: Confidence = 'verified-secondary',
  citations: readonly Citation[] = [ukGdpr('12(1)')],
  ground: TransparencyExpectation['ground'] = 'guidance',
): TransparencyExpectation {
  return { id: `transparency/${id}`, description, citations, inForce: { from: '2018-05-25' }, confidence, ground }
}

export const transparencyExpectations: readonly TransparencyExpectation[] = [
  expectation(
    'plain',
    'Concise, transparent, intelligible, easy to reach, in clear and plain language.',
    'verified-secondary',
    [ukGdpr('12(1)')],
    'statute',
  ),
  expectation(
    'objection-apart',
    'The right to object stands apart from everything else.',
    'verified-primary',
    [ukGdpr('21(4)')],
    'statute',
  ),
  expectation('no-qualifiers', 'No may, might, some, often or possible on whether or what processing happens.'),
  expectation('no-vague-purposes', 'No purpose that explains nothing, such as improving services or research.'),
  expectation('specific-recipients', 'Recipients by name, or by a category that says what they do and where.', 'from-memory', [
    ukGdpr('13(1)(e)'),
  ]),
  expectation('short-sentences', 'Active voice, short sentences, bullets.'),
  expectation('layers', 'In layers, the first with who, what for, rights and surprises; the whole text in one place.'),
  expectation(
    'mapped-bases',
    'Each purpose with its basis, best in a table; the words of the Article do not say so.',
    'verified-secondary',
    [ukGdpr('13(1)(c)')],
  ),
  expectation('named-interests', 'The legitimate interests by name.', 'verified-secondary', [ukGdpr('13(1)(d)')]),
  expectation('retention-by-category', 'How long, for each kind of data.', 'verified-secondary', [ukGdpr('13(2)(a)')]),
  expectation(
    'retention-criterion',
    'A criterion only where no period is possible, and then one whose end can be known.',
    'verified-primary',
    [ukGdpr('13(2)(a)')],
    'statute',
  ),
  expectation('specific-source', 'Where data from others come from, specifically.', 'verified-secondary', [ukGdpr('14(2)(f)')]),
  expectation('changes', 'Dated, and people are told of material changes; asking them to look again is not enough.', 'from-memory'),
  expectation('review', 'Reviewed regularly.'),
  expectation('denials', 'It is good practice to say that there are no transfers or machine decisions, if so.', 'from-memory'),
]

/** The expectations on a day. */
export const transparencyExpectationsOn = (day: Day): readonly TransparencyExpectation[] => inForceOn(transparencyExpectations, day)
