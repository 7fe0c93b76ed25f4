import type { DisclosureStatus } from '@clearnotice/lint'

/** What a careful reader says of one policy: `NAME.json` beside `NAME.md`, in the shape of the hand labels that the project is judged by. */
export interface Label {
  readonly file: string
  readonly disclosures: Readonly<
    Record<
      string,
      {
        readonly status: DisclosureStatus
        /** 1-based lines that show it. */
        readonly lines: readonly number[]
        /** Labels of low confidence aren't scored. */
        readonly confidence: 'high' | 'low'
        /** Statuses that are right too. */
        readonly also_accept?: readonly DisclosureStatus[]
      }
    >
  >
  readonly findings: readonly Marked[]
  /** Places where words mislead: the rule must not fire there. */
  readonly traps?: readonly Marked[]
  /** Findings that a careful reader might also make. */
  readonly ambiguous?: readonly Marked[]
}

export interface Marked {
  readonly rule: string
  readonly lines: readonly number[]
  readonly confidence?: 'high' | 'low'
  readonly note?: string
}
