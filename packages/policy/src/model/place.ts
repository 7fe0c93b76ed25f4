/** UTF-16 offsets into the source as it is on disk (byte order mark included): `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a part of a policy stands: a span in a text, a path in a typed policy (`activities[1].bases[0]`), or both (YAML). */
export interface Place {
  readonly span?: Span
  readonly path?: string
}

/** What a text reading and a typed policy both answer: where a part of the policy stands. No place: the empty list. */
export interface Places {
  placesOf(part: object): readonly Place[]
}
