import type { Place } from '@clearnotice/policy'
import type { Citation } from '@clearnotice/uk-gdpr'

export type Severity = 'error' | 'warning' | 'info'

/** A replacement in the source: UTF-16 offsets, `end` exclusive; `text` empty to remove. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One report of a rule about a policy. */
export interface Finding {
  readonly rule: string
  /** What it is about: a disclosure id (`rights/erasure`) or `data:contact-details`, `recipient:…`, `law:…`. */
  readonly subject: string
  readonly severity: Severity
  /** What, about the document and never about the company. One sentence, no full stop needed. */
  readonly message: string
  /** What now. */
  readonly remedy: string
  readonly place: Place
  readonly citations: readonly Citation[]
  readonly related: readonly { readonly message: string; readonly place: Place }[]
  /** A purely mechanical change that mends it. */
  readonly edit?: readonly TextEdit[]
  /** Held back by a comment in the policy; stays in the report. */
  readonly suppression?: { readonly reason: string; readonly until?: string; readonly by?: string; readonly place: Place }
  /** Held back by the baseline. */
  readonly baseline?: true
  /** Stable over moving, renumbering, reflowing and renaming: see fingerprint.ts. */
  readonly fingerprint: string
}
