import { lexicon } from '../wording/lexicon.ts'
import { wordings } from '../wordings.ts'
import { freeze } from './freeze.ts'
import type { Frozen } from './frozen.ts'

/** All wordings and the classes of the lexicon as tables. Builds put the tables in the place of this module (.ci/automaton.ts). */
export const automaton = (): Frozen => freeze(wordings, lexicon)
