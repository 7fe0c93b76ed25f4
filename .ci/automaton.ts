import type { Plugin } from 'rolldown'

/**
 * Puts the compiled phrases of @clearnotice/policy in the place of the phrases: a build needn't compile them at every start. `beside` keeps
 * them in files of their own, for Node to read: in the code, V8 would read them first.
 */
export const automaton = ({ beside }: { beside: boolean }): Plugin => ({
  name: 'automaton',
  async load(id) {
    if (!/[\\/]policy[\\/]src[\\/]read[\\/]automaton\.ts$/.test(id)) return null
    const tries = Object.entries(await import('../packages/policy/src/read/automaton.ts')).map(([name, trie]) => {
      const json = JSON.stringify(trie())
      if (!beside) return `export const ${name} = () => JSON.parse(${JSON.stringify(json)})\n`
      this.emitFile({ type: 'asset', fileName: `${name}.json`, source: json })
      return `export const ${name} = () => JSON.parse(readFileSync(new URL('${name}.json', import.meta.url), 'utf8'))\n`
    })
    return `${beside ? "import { readFileSync } from 'node:fs'\n" : ''}${tries.join('')}`
  },
})
