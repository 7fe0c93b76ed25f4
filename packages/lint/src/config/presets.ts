import type { Severity } from '../finding.ts'
import { recommended } from '../rules.ts'
import type { Settings } from '../settings.ts'

export type PresetId = 'recommended' | 'strict' | 'statute'

const stricter: Record<Severity, Severity> = { error: 'error', warning: 'error', info: 'warning' }

/** `strict` takes everything one step more seriously; `statute` leaves only what stands on the words of the law. */
export const presets: Record<PresetId, NonNullable<Settings['rules']>> = {
  recommended: {},
  strict: Object.fromEntries(recommended.map(({ id, severity }) => [id, stricter[severity]])),
  statute: Object.fromEntries(
    recommended.filter(({ ground, id }) => ground !== 'statute' && !id.startsWith('suppression/')).map(({ id }) => [id, 'off']),
  ),
}
