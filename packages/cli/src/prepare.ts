import { type Baseline, type LintOptions, namesRule, type Rule, recommended, type Settings } from '@clearnotice/lint'
import type { Day } from '@clearnotice/uk-gdpr'
import { CannotRun } from './cannot-run.ts'
import { didYouMean } from './closest.ts'
import type { Arguments } from './command.ts'
import { configurationOf } from './configuration.ts'
import { expand, type Found, findPolicies } from './find-policies.ts'
import { oneOf } from './parse-arguments.ts'
import { baselineFor, keyIn, readBaseline } from './read-baseline.ts'
import { complain } from './terminal.ts'
import { dayOf } from './today.ts'

/** What is passed on about one file; plain data, so that a worker can be told too. */
export type PlainOptions = Omit<LintOptions, 'rules'>

/** All that a run needs to know before it reads the first policy. */
export interface Run {
  readonly day: Day
  readonly rules: readonly Rule[]
  /** The modules that rules of one's own came from. */
  readonly ruleFiles: readonly string[]
  readonly inputs: readonly Found[]
  /** `--as privacy-policy`: whatever a file looks like, it is linted. */
  readonly insisted: boolean
  readonly baseline?: { readonly path: string; readonly value: Baseline }
  optionsFor(path: string): PlainOptions
  nameOf(path: string): string
}

/** Only the rules of `--rule`: all others are off, whatever the configuration says. */
const only = (settings: Settings, patterns: readonly string[], rules: readonly Rule[]): Settings => {
  if (patterns.length === 0) return settings
  const fits = (id: string): boolean => patterns.some((pattern) => namesRule(pattern, id))
  const others = rules.filter(({ id }) => !fits(id)).map(({ id }) => [id, 'off'] as const)
  const kept = Object.entries(settings.rules ?? {}).filter(([pattern]) => !others.some(([id]) => id === pattern))
  return { ...settings, rules: { ...Object.fromEntries(kept), ...Object.fromEntries(others) } }
}

const checkPatterns = async (patterns: readonly string[], rules: readonly Rule[]): Promise<void> => {
  const ids: readonly string[] = rules.map(({ id }) => id)
  for (const pattern of patterns) {
    if (!ids.some((id) => namesRule(pattern, id)))
      throw new CannotRun(`--rule ${pattern}: there is no such rule${await didYouMean(pattern, ids)}`)
  }
}

/** @throws CannotRun where there is none */
const discovered = (paths: readonly string[]): readonly Found[] => {
  if (paths.length === 0)
    throw new CannotRun(
      'no privacy policy found here: looked for privacy*.md and the like in this folder, docs, content, src and others.\nName the file: clearnotice lint path/to/policy.md',
    )
  complain(`found ${paths.join(', ')}`)
  return paths.map((path) => ({ path, searched: true }))
}

/** Works out what a call is about: the day, the rules, the configuration, the files. */
export const prepare = async (args: Arguments): Promise<Run> => {
  const day = dayOf(args)
  const ruleFiles = args.values('rules')
  const own = await Promise.all(ruleFiles.map(async (file) => (await import('./own-rules.ts')).loadRules(file)))
  const rules = own.length === 0 ? recommended : [...recommended, ...new Set(own.flat())]
  const twice = rules.find(({ id }, at) => rules.findIndex((rule) => rule.id === id) < at)
  if (twice !== undefined) throw new CannotRun(`--rules: there are two rules ${twice.id}; give one of them an id of its own`)
  const patterns = args.values('rule')
  await checkPatterns(patterns, rules)
  const given = args.operands.length > 0 ? await expand(args.operands) : undefined
  const usual = given === undefined ? findPolicies() : []
  const configuration = await configurationOf(args.value('config'), rules, given?.map(({ path }) => path) ?? usual)
  const configured = given === undefined ? await configuration.inputs() : []
  const path = args.value('baseline')
  const baseline = path === undefined ? undefined : { path, value: await readBaseline(path) }
  const nameOf = (file: string): string => (file === '-' ? (args.value('stdin-filename') ?? '<stdin>') : file)
  const insisted = (await oneOf<'privacy-policy' | ''>(args, 'as', ['privacy-policy'], '')) !== ''
  return {
    day,
    rules,
    ruleFiles,
    inputs: configuration.join(given ?? (configured.length > 0 ? configured : discovered(usual))),
    insisted,
    nameOf,
    ...(baseline && { baseline }),
    optionsFor: (file) => ({
      day,
      ...(insisted && { as: 'privacy-policy' as const }),
      config: only(configuration.settingsFor(nameOf(file)), patterns, rules),
      ...(baseline
        ? { path: keyIn(baseline.path, nameOf(file)), baseline: baselineFor(baseline.value, baseline.path, nameOf(file)) }
        : { path: nameOf(file) }),
    }),
  }
}
