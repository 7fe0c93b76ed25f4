import type { Place, Statement } from '@clearnotice/policy'
import type { Finding } from './finding.ts'

/** What a rule reported, before precedence, suppressions and baseline have had their say. */
export interface Draft extends Omit<Finding, 'fingerprint' | 'suppression' | 'baseline'> {
  /** Where its place begins. */
  readonly statement?: Statement
  /** About the whole document, or something that isn't there: the place is only where that would belong, its words say nothing. */
  readonly missing: boolean
}

/** Offsets of a place; a place without a span is nowhere in the text. */
export const startOf = ({ span }: Place): number => span?.start ?? -1
