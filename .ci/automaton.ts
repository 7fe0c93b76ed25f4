import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'rolldown'

/** The module that compiles the phrases. */
const compiling = resolve(import.meta.dirname, '../packages/policy/src/read/phrases/automaton.ts')

/** A number below 2 ** 31 as five characters from '0' on: six bits each, and what is left in the first. */
const packed = (number: number): string => {
  let text = ''
  for (let rest = number, at = 0; at < 5; at++, rest >>= 6) text = String.fromCharCode(48 + (at < 4 ? rest & 63 : rest)) + text
  return text
}

const unpack = `const unpack = (text) => {
  const numbers = new Int32Array(text.length / 5)
  for (let at = 0; at < text.length; at++) numbers[(at / 5) | 0] = (numbers[(at / 5) | 0] << 6) | (text.charCodeAt(at) - 48)
  return numbers
}`

/**
 * Puts the tables of @clearnotice/policy in the place of the phrases: a build needn't compile them at every start. `beside` keeps them in
 * files of their own, which Node has at hand without reading them through: in the code, V8 would read them first.
 */
export const automaton = ({ beside }: { beside: boolean }): Plugin => ({
  name: 'automaton',
  buildStart() {
    if (!existsSync(compiling)) this.error(`${compiling} has moved: builds would compile the phrases at every start`)
  },
  async load(id) {
    if (resolve(id) !== compiling) return null
    const { automaton } = (await import(pathToFileURL(compiling).href)) as typeof import('../packages/policy/src/read/phrases/automaton.ts')
    const { kinds, classes, texts, ...tables } = automaton()
    const all = Object.values(tables).flatMap((table) => [...table])
    const text = texts().join('\n')
    if (beside) {
      // Little end first, on whatever machine this is.
      const bytes = Buffer.alloc(all.length * 4)
      for (const [at, number] of all.entries()) bytes.writeInt32LE(number, at * 4)
      this.emitFile({ type: 'asset', fileName: 'phrases.bin', source: bytes })
      this.emitFile({ type: 'asset', fileName: 'phrases.txt', source: text })
    }
    let from = 0
    const views = Object.entries(tables).map(([name, { length }]) => `${name}: numbers.subarray(${from}, ${(from += length)})`)
    const reading = `import { endianness } from 'node:os'
import { readFileSync } from 'node:fs'
const read = (name) => readFileSync(new URL(name, import.meta.url))
const numbersOf = (bytes) => new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
const tables = () => numbersOf(endianness() === 'LE' ? read('phrases.bin') : read('phrases.bin').swap32())
const texts = () => read('phrases.txt').toString()`
    const embedded = `${unpack}
const tables = () => unpack(${JSON.stringify(all.map(packed).join(''))})
const texts = () => ${JSON.stringify(text)}`
    return `${beside ? reading : embedded}
let lines
export const automaton = () => {
  const numbers = tables()
  return {
    ${views.join(', ')},
    kinds: ${JSON.stringify(kinds)},
    classes: ${JSON.stringify(classes)},
    texts: () => (lines ??= texts().split('\\n')),
  }
}
`
  },
})
