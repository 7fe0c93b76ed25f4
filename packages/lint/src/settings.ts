import type { Circumstances } from '@clearnotice/uk-gdpr'
import type { Severity } from './finding.ts'
import type { OptionValue } from './rule-option.ts'

/** What configuration decides about one policy. Plain data, so that a program can state it without a file. */
export interface Settings {
  /** Rule ids and globs (`retention/*`) with their severity; of several that fit, the last wins. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  /** Options of rules, by rule id and name. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>
  /** What a profile, or whoever runs the program, knows of the controller beyond what its policy says. */
  readonly circumstances?: Partial<Circumstances>
}

/** Whether a rule id, or a glob whose `*` ends it (`retention/*`, `*`), names a rule. */
export const namesRule = (pattern: string, id: string): boolean =>
  pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id

/** The severity that settings give a rule, if they speak of it. */
export const severityIn = (settings: Settings, id: string): Severity | 'off' | undefined =>
  Object.entries(settings.rules ?? {}).findLast(([pattern]) => namesRule(pattern, id))?.[1]
