import { expect, test } from 'vitest'
import { type Circumstances, unknownCircumstances } from './circumstances.ts'
import { cite } from './citation.ts'
import { destination } from './destinations.ts'
import { disclosuresFor } from './disclosures.ts'
import { lawOn } from './law.ts'
import { lawfulBasis } from './lawful-bases.ts'
import { appliesTo, rightsFor } from './rights.ts'
import { mechanism } from './transfers.ts'

/** Never called: the compiler is the judge. */
export function refused(): void {
  // @ts-expect-error a day is a year, a month and a day: 'today' has no law
  lawOn('today')
  // @ts-expect-error Article 6 has seven bases, and 'necessity' is none of them
  lawfulBasis('necessity')
  // @ts-expect-error the old name: since 2026-02-05 there are rights on automated decisions, not a right against them
  appliesTo('right-against-automated-decisions', 'contract')
  // @ts-expect-error explicit consent is a condition of Article 9, not a basis of Article 6
  rightsFor(['explicit-consent'], '2026-11-22')
  // @ts-expect-error whether there are transfers is so, not so, or unknown: 'maybe' is what the law doesn't accept
  disclosuresFor({ ...unknownCircumstances, transfers: 'maybe' }, '2026-11-22')
  // @ts-expect-error every circumstance is answered, if only by 'unknown': what is forgotten would silently drop a duty
  disclosuresFor({ bases: ['contract'] }, '2026-11-22')
  // @ts-expect-error standard contractual clauses are the EU's; the UK's own are the IDTA and the Addendum
  mechanism('sccs')
  // @ts-expect-error a citation names its law by id, so that it can be linked
  cite('GDPR', '6')
  const law = lawOn('2026-11-22')
  // @ts-expect-error the law is not the caller's to change
  law.rights = []
  // @ts-expect-error nor are its entries
  law.lawfulBases.push(lawfulBasis('consent'))
  // @ts-expect-error a destination may never have been approved: ask first
  destination('KR').scope.toUpperCase()
  const circumstances: Circumstances = unknownCircumstances
  // @ts-expect-error bases may be unknown: ask first
  circumstances.bases.map(String)
}

test('the compiler checks this file', () => {
  expect(refused).toBeInstanceOf(Function)
})
