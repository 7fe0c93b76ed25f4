import { readFileSync } from 'node:fs'
import type { Plugin } from 'rolldown'

const copy = '?read'

/** Gives what reads Markdown copies of its own of the modules that also write it: the half that writes needn't come along. */
export const readOnly = (): Plugin => ({
  name: 'read-only',
  async resolveId(id, importer = '') {
    const both = importer.endsWith(copy) ? id.startsWith('.') : importer.endsWith('parse.ts') && id.startsWith('mdast-util-gfm-')
    const found = both && (await this.resolve(id, importer.replace(copy, ''), { skipSelf: true }))
    return found ? { ...found, id: found.id + copy } : null
  },
  load: (id) => (id.endsWith(copy) ? readFileSync(id.slice(0, -copy.length), 'utf8') : null),
})
