import { type Citation, type DisclosureId, disclosure } from '@clearnotice/uk-gdpr'
import type { Weight } from './change.ts'

const citationsOf = (about: DisclosureId | readonly Citation[]): readonly Citation[] =>
  typeof about === 'string' ? disclosure(about).citations : about

/** People should hear of it. */
export const material = (reason: string, about: DisclosureId | readonly Citation[]): Weight => ({
  materiality: 'material',
  reason,
  citations: citationsOf(about),
})

/** Worth knowing, and takes nothing from people. */
export const minor = (reason: string, about: DisclosureId | readonly Citation[]): Weight => ({
  materiality: 'minor',
  reason,
  citations: citationsOf(about),
})

/** Words or order only. */
export const editorial = (reason: string): Weight => ({ materiality: 'editorial', reason, citations: [] })
