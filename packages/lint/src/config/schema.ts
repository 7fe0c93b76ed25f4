import * as z from 'zod/mini'
import type { Severity } from '../finding.ts'
import { severities } from '../severity.ts'
import { type PresetId, presets } from './presets.ts'
import { type ProfileId, profiles } from './profiles.ts'

/** A severity, or a mapping of it and of options that the rule has. */
type RuleSetting = Severity | 'off' | { readonly severity?: Severity | 'off' | undefined; readonly [option: string]: unknown }

type RuleSettings = Readonly<Record<string, RuleSetting>>

interface ControllerFacts {
  readonly name?: string | undefined
  readonly kind?: (typeof kinds)[number] | undefined
  readonly country?: string | undefined
}

interface PolicyEntry {
  readonly id: string
  readonly files?: string | readonly string[] | undefined
  readonly parts?: readonly string[] | undefined
  readonly profile?: ProfileId | readonly ProfileId[] | undefined
  readonly rules?: RuleSettings | undefined
  readonly controller?: ControllerFacts | undefined
}

/** What people write. */
export interface ConfigFile {
  readonly extends?: string | readonly string[] | undefined
  readonly profile?: ProfileId | readonly ProfileId[] | undefined
  readonly rules?: RuleSettings | undefined
  readonly controller?: ControllerFacts | undefined
  readonly policies?: readonly PolicyEntry[] | undefined
}

const kinds = ['sole-trader', 'partnership', 'company', 'charity', 'public-authority', 'individual', 'association'] as const

const text = (description: string): z.ZodMiniString => z.string().check(z.minLength(1), z.describe(description))
const profile = z.enum(Object.keys(profiles) as [ProfileId, ...ProfileId[]])
const profileOrSeveral = z
  .union([profile, z.array(profile)])
  .check(z.describe('What kind of organisation it is, where the policy does not say.'))
const severity = z.enum([...severities, 'off'])
const rules = z
  .record(z.string(), z.union([severity, z.looseObject({ severity: z.optional(severity) })]))
  .check(z.describe('Severity by rule id or glob (retention/*), or a mapping of it and options; of several that fit, the last one holds.'))
const controllerFacts = z.strictObject({
  name: z.optional(text('As the policy should name it; document/name-inconsistent compares.')),
  kind: z.optional(z.enum(kinds)),
  country: z.optional(z.string().check(z.regex(/^(?!UK$)[A-Z]{2}$/), z.describe('ISO 3166 code of where it is established: GB.'))),
})
const controller = controllerFacts.check(z.describe('What is known of the controller.'))

const shared = { profile: z.optional(profileOrSeveral), rules: z.optional(rules), controller: z.optional(controller) }
const policy = z.strictObject({
  id: text('What the policy is called.'),
  files: z.optional(
    z
      .union([text('A glob.'), z.array(text('A glob.'))])
      .check(z.describe('Globs, relative to this file; each file is a policy of its own.')),
  ),
  parts: z.optional(z.array(text('A file.')).check(z.describe('Files that together are one policy, in their order.'))),
  ...shared,
})

const configFile = z.strictObject({
  extends: z.optional(
    z
      .union([z.string(), z.array(z.string())])
      .check(
        z.describe(`Presets (${Object.keys(presets).join(', ')}) or files; later ones hold over earlier ones, and this file over all.`),
      ),
  ),
  ...shared,
  policies: z.optional(z.array(policy).check(z.describe('The policies of this repository.'))),
})

export const schema: z.ZodMiniType<ConfigFile> = configFile

/** The keys that a mapping at a path may have. */
export const keysAt = (path: readonly PropertyKey[]): readonly string[] => {
  const mapping = path.includes('controller') ? controllerFacts : path[0] === 'policies' ? policy : configFile
  return Object.keys(mapping.shape)
}

/** Names that may stand in `extends` without being a file. */
export const isPreset = (name: string): name is PresetId => Object.hasOwn(presets, name)
