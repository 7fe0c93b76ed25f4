import { atLeast } from '@clearnotice/lint'
import type { Inputs } from '../inputs.ts'
import { type Analysis, findingsIn, type Located } from './analysis.ts'

export interface Verdict {
  readonly exitCode: 0 | 1 | 2
  readonly conclusion: 'success' | 'neutral' | 'failure'
  /** Findings within the scope, worst first. */
  readonly counted: readonly Located[]
  /** Those of them that fail the run. */
  readonly failing: readonly Located[]
  readonly unreadable: readonly { readonly path: string; readonly error: string }[]
}

/** What is listed as failing, as new and as already there; each finding once, and those that were suppressed not at all. */
export interface Listed {
  readonly failing: readonly Located[]
  readonly added: readonly Located[]
  readonly older: readonly Located[]
}

/** Decided before anything is published, and by nothing else than what the policies say. */
export const verdictOn = (analysis: Analysis, scope: 'new' | 'all', { failOn }: Pick<Inputs, 'failOn'>): Verdict => {
  const counted =
    scope === 'new' ? findingsIn(analysis, 'new', 'newly-suppressed') : findingsIn(analysis, 'new', 'newly-suppressed', 'existing')
  const failing = failOn === 'never' ? [] : counted.filter(({ finding }) => atLeast(finding.severity, failOn))
  const unreadable = analysis.policies.flatMap(({ path, error }) => (error === null ? [] : { path, error }))
  const exitCode = unreadable.length > 0 ? 2 : failing.length > 0 ? 1 : 0
  const conclusion = exitCode > 0 ? 'failure' : analysis.policies.length === 0 ? 'neutral' : 'success'
  return { exitCode, conclusion, counted, failing, unreadable }
}

export const listed = (analysis: Analysis, verdict: Pick<Verdict, 'failing'>): Listed => {
  const failing = verdict.failing.filter(({ finding }) => finding.state !== 'newly-suppressed')
  const isFailing = new Set(failing.map(({ finding }) => finding))
  const rest = (state: 'new' | 'existing') => findingsIn(analysis, state).filter(({ finding }) => !isFailing.has(finding))
  return { failing, added: rest('new'), older: rest('existing') }
}
