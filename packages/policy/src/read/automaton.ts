import { freeze } from './freeze.ts'
import type { Frozen } from './frozen.ts'
import { lexicon } from './wording/lexicon.ts'
import { wordings } from './wordings.ts'

/** All wordings and the classes of the lexicon as tables. Builds put the tables in the place of this module (.ci/automaton.ts). */
export const automaton = (): Frozen => freeze(wordings, lexicon)
