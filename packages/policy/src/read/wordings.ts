import type { Wording } from './phrase.ts'
import { sections } from './wording/sections.ts'

/** All wordings, one a topic. */
export const wordings: readonly Wording[] = [sections]
