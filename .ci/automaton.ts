import type { Plugin } from 'rolldown'

/** Puts the compiled phrases of @clearnotice/policy in the place of the phrases: a build needn't compile them at every start. */
export const automaton = (): Plugin => ({
  name: 'automaton',
  async load(id) {
    if (!/[\\/]policy[\\/]src[\\/]read[\\/]automaton\.ts$/.test(id)) return null
    const { classes, phrases } = await import('../packages/policy/src/read/automaton.ts')
    const json = (trie: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(trie))})`
    return `export const phrases = () => ${json(phrases())}
export const classes = () => ${json(classes())}
`
  },
})
