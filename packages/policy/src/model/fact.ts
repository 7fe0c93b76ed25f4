/**
 * How a policy puts something: `stated` (it is so), `denied` (it is not so), `conditional` (it would be so if …: 'where a transfer
 * occurs', 'if we ever …'). What a policy doesn't mention is no fact at all.
 */
export type Says = 'stated' | 'denied' | 'conditional'

/** Anything a policy says. A typed policy says everything plainly: `stated`, confidence 1. */
export interface Fact {
  readonly says: Says
  /** 0 to 1: how sure the reading is that the words mean this. Below {@link sure} it may show as a status, but makes no finding. */
  readonly confidence: number
}

/** The least confidence at which a fact may make a finding. */
export const sure = 0.6
