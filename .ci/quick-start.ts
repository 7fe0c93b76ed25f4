import type { Plugin } from 'rolldown'
import { parseSync, Visitor } from 'rolldown/utils'

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Arrow functions in brackets, which V8 compiles as it comes to them; others it goes over first, and compiles when they are called. */
const inBrackets = (code: string): string => {
  const brackets = new Map<number, string>()
  const arrow = ({ start, end }: { start: number; end: number }): void => {
    brackets.set(start, '(').set(end, `${brackets.get(end) ?? ''})`)
  }
  new Visitor({ ArrowFunctionExpression: arrow }).visit(parseSync('part.js', code).program)
  const places = [...brackets].sort(([a], [b]) => a - b)
  return (
    places.map(([at, bracket], index) => code.slice(places[index - 1]?.[0] ?? 0, at) + bracket).join('') +
    code.slice(places.at(-1)?.[0] ?? 0)
  )
}

/** Makes the command start sooner: of some parts, nearly all functions are called. */
export const quickStart = (called: readonly string[]): Plugin => ({
  name: 'quick-start',
  renderChunk: (code, { name }) =>
    (called.includes(name) ? inBrackets(code) : code)
      // To import from one of Node's own modules is to read all that it exports, which loads streams, promises and more.
      .replaceAll(
        /^import (\{[^}]*\}) from "(node:[^"]+)";$/gm,
        (_, names: string, from: string) => `const ${names.replaceAll(' as ', ': ')} = process.getBuiltinModule("${from}");`,
      ),
  // V8 keeps a source of ASCII alone in half the space. Rolldown writes characters out again after `renderChunk`.
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) if (part.type === 'chunk') part.code = part.code.replaceAll(/[^\0-\x7f]/g, escaped)
  },
})
