import { type Baseline, type LintOptions, lintMarkdown, type Rule, recommended, type Settings } from '@clearnotice/lint'
import type { DocumentKind } from '@clearnotice/policy'
import type { FileReport } from '@clearnotice/report'
import type { Day } from '@clearnotice/uk-gdpr'
import { CannotRun } from './cannot-run.ts'
import { didYouMean } from './closest.ts'
import type { Arguments } from './command.ts'
import { configurationOf } from './configuration.ts'
import { discover, expand, type Found } from './find-policies.ts'
import { loadRules } from './own-rules.ts'
import { oneOf } from './parse-arguments.ts'
import { baselineFor, keyIn, readBaseline } from './read-baseline.ts'
import { readText } from './read-file.ts'
import { complain, progress } from './terminal.ts'
import { dayOf } from './today.ts'

/** All that a run needs to know before it reads the first policy. */
export interface Run {
  readonly day: Day
  readonly rules: readonly Rule[]
  readonly inputs: readonly Found[]
  /** `--as privacy-policy`: whatever a file looks like, it is linted. */
  readonly insisted: boolean
  readonly baseline?: { readonly path: string; readonly value: Baseline }
  optionsFor(path: string): LintOptions
  nameOf(path: string): string
}

/** Only the rules of `--rule`: all others are off, whatever the configuration says. */
const only = (settings: Settings, patterns: readonly string[], rules: readonly Rule[]): Settings => {
  if (patterns.length === 0) return settings
  const fits = (id: string): boolean =>
    patterns.some((pattern) => (pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern))
  const others = rules.filter(({ id }) => !fits(id)).map(({ id }) => [id, 'off'] as const)
  const kept = Object.entries(settings.rules ?? {}).filter(([pattern]) => !others.some(([id]) => id === pattern))
  return { ...settings, rules: { ...Object.fromEntries(kept), ...Object.fromEntries(others) } }
}

const checkPatterns = async (patterns: readonly string[], rules: readonly Rule[]): Promise<void> => {
  const ids: readonly string[] = rules.map(({ id }) => id)
  for (const pattern of patterns) {
    const known = pattern.endsWith('*') ? ids.some((id) => id.startsWith(pattern.slice(0, -1))) : ids.includes(pattern)
    if (!known) throw new CannotRun(`--rule ${pattern}: there is no such rule${await didYouMean(pattern, ids)}`)
  }
}

/** Works out what a call is about: the day, the rules, the configuration, the files. */
export const prepare = async (args: Arguments): Promise<Run> => {
  const day = dayOf(args)
  const own = await Promise.all(args.values('rules').map(loadRules))
  const rules = own.length === 0 ? recommended : [...recommended, ...own.flat()]
  const patterns = args.values('rule')
  await checkPatterns(patterns, rules)
  const given = args.operands.length > 0 ? await expand(args.operands) : undefined
  const configuration = await configurationOf(args.value('config'), rules, given?.map(({ path }) => path) ?? [])
  const inputs = given ?? (configuration.globs.length > 0 ? await expand(configuration.globs, configuration.folder) : discovered())
  const path = args.value('baseline')
  const baseline = path === undefined ? undefined : { path, value: await readBaseline(path) }
  const nameOf = (file: string): string => (file === '-' ? (args.value('stdin-filename') ?? '<stdin>') : file)
  return {
    day,
    rules,
    inputs,
    insisted: (await oneOf<'privacy-policy' | ''>(args, 'as', ['privacy-policy'], '')) !== '',
    nameOf,
    ...(baseline && { baseline }),
    optionsFor: (file) => ({
      day,
      rules,
      config: only(configuration.settingsFor(nameOf(file)), patterns, rules),
      ...(baseline
        ? { path: keyIn(baseline.path, nameOf(file)), baseline: baselineFor(baseline.value, baseline.path, nameOf(file)) }
        : { path: nameOf(file) }),
    }),
  }
}

const discovered = (): readonly Found[] => {
  const paths = discover()
  complain(`found ${paths.join(', ')}`)
  return paths.map((path) => ({ path, searched: true }))
}

const others: Partial<Record<DocumentKind['kind'], string>> = {
  terms: 'terms and conditions',
  readme: 'a readme',
  other: 'something else than a privacy policy',
}

/** What a document looks like, where it isn't a policy that can be linted. */
const looksLike = ({ kind, language }: DocumentKind): string | undefined =>
  others[kind] ?? (language === 'en' ? undefined : 'a text in another language than English')

/** What is said of a failure that belongs to one file; everything else goes on. */
export const reasonOf = (failure: unknown): string => {
  if (failure instanceof Error && (failure instanceof CannotRun || failure.name === 'RefusedText')) return failure.message
  throw failure
}

/** Lints every input; what can't be linted is reported, and doesn't keep the others from being linted. */
export const lintFiles = async (run: Run): Promise<readonly FileReport[]> => {
  const { inputs, insisted, nameOf, optionsFor } = run
  const report = progress(inputs.length)
  const files: FileReport[] = []
  for (const [at, { path, error, searched }] of inputs.entries()) {
    report(at, path)
    try {
      if (error !== undefined) throw new CannotRun(error)
      const result = lintMarkdown(await readText(path), optionsFor(path))
      const other = insisted ? undefined : looksLike(result.policy.document)
      if (other !== undefined && searched) complain(`${path} is skipped: it looks like ${other}`)
      else if (other !== undefined) throw new CannotRun(`this looks like ${other}; --as privacy-policy lints it all the same`)
      else files.push({ path: nameOf(path), result })
    } catch (failure) {
      files.push({ path: nameOf(path), error: reasonOf(failure) })
    }
  }
  report(inputs.length, '')
  return files
}
