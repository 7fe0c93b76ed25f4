import { type Frozen, freeze } from './frozen.ts'
import { compile } from './phrase.ts'
import { lexicon } from './wording/lexicon.ts'
import { wordings } from './wordings.ts'

/** All wordings as one trie. Builds put the compiled trie in the place of this module (.ci/automaton.ts). */
export const phrases = (): Frozen => freeze(compile(wordings))

/** The classes of the lexicon as one trie; the topic of each phrase is its class. */
export const classes = (): Frozen =>
  freeze(compile(Object.entries(lexicon).map(([name, strong]) => ({ topic: name, concepts: { [name]: { strong } } }))))
