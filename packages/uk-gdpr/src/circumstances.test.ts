import { expect, test } from 'vitest'
import { type Circumstances, unknownCircumstances } from './circumstances.ts'
import { disclosuresFor } from './disclosures.ts'

/** Decides nothing here: rules ask for it. */
const askedElsewhere = ['controllerKind']

test.each(Object.keys(unknownCircumstances).filter((name) => !askedElsewhere.includes(name)))('something hangs on whether %s', (name) => {
  const leaving = { ...unknownCircumstances, bases: ['legal-obligation'], transfers: true } as Circumstances
  const expected = (value: unknown) => disclosuresFor({ ...leaving, [name]: value } as Circumstances, '2026-11-22')
  expect(expected(name === 'bases' ? ['consent'] : true)).not.toEqual(expected(name === 'bases' ? 'unknown' : false))
})
