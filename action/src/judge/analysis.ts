import { severities } from '@clearnotice/lint'
import type { JsonDisclosure, JsonFile, JsonFinding } from '@clearnotice/report'
import type { Hunk } from '../read/hunks.ts'
import type { MeaningChange } from './meaning.ts'

/**
 * - `new`: not in the version compared with
 * - `existing`: there, too
 * - `newly-suppressed`: held back by a suppression that this change brings
 * - `held-back`: by one that was there before
 */
export type State = 'new' | 'existing' | 'newly-suppressed' | 'held-back'

export interface Suggestion {
  /** Lines that it replaces, from 1, both included. */
  readonly first: number
  readonly last: number
  /** Empty to delete them. */
  readonly text: string
}

/** A finding of the linted version, with what comments need to show it. */
export interface NotedFinding extends JsonFinding {
  readonly state: State
  /** What it points at, as it stands in the policy. */
  readonly excerpt: string
  readonly suggestion: Suggestion | null
}

export interface PolicyAnalysis {
  readonly path: string
  readonly previousPath: string | null
  readonly status: 'added' | 'changed' | 'unchanged' | 'removed'
  /** Why it could not be linted. */
  readonly error: string | null
  readonly findings: readonly NotedFinding[]
  readonly fixed: readonly JsonFinding[]
  readonly changes: readonly MeaningChange[]
  readonly disclosures: readonly JsonDisclosure[]
  /** Lines that the diff shows; null where nothing can be commented on. */
  readonly hunks: readonly Hunk[] | null
}

/** What the pull request does to the rules it is judged by. */
export interface ConfigurationChange {
  readonly files: readonly string[]
  /** Findings that would no longer be reported, by rule. */
  readonly lost: Readonly<Record<string, number>>
}

/** All that a run found out. Plain data, so that shards can be put together. */
export interface Analysis {
  readonly head: string
  /** What it was compared with. */
  readonly base: string | null
  readonly policies: readonly PolicyAnalysis[]
  readonly configuration: ConfigurationChange | null
  /** Paths of policies that are links and the like. */
  readonly skipped: readonly string[]
  readonly files: readonly JsonFile[]
  readonly sarif: object
}

/** A finding and where it stands. */
export interface Located {
  readonly policy: PolicyAnalysis
  readonly finding: NotedFinding
}

/** Findings of all policies that are in one of these states, worst first. */
export const findingsIn = ({ policies }: Pick<Analysis, 'policies'>, ...states: readonly State[]): readonly Located[] => {
  const all = policies.flatMap((policy) => policy.findings.map((finding): Located => ({ policy, finding })))
  const wanted = all.filter(({ finding }) => states.includes(finding.state))
  return severities.flatMap((severity) => wanted.filter(({ finding }) => finding.severity === severity))
}

export const changesIn = ({ policies }: Pick<Analysis, 'policies'>): readonly MeaningChange[] => policies.flatMap(({ changes }) => changes)
