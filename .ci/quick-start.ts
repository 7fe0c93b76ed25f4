import type { Plugin } from 'rolldown'

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Makes the command start sooner. */
export const quickStart = (): Plugin => ({
  name: 'quick-start',
  renderChunk: (code) =>
    code
      // To import from one of Node's own modules is to read all that it exports, which loads streams, promises and more.
      .replaceAll(
        /^import (\{[^}]*\}) from "(node:[^"]+)";$/gm,
        (_, names: string, from: string) => `const ${names.replaceAll(' as ', ': ')} = process.getBuiltinModule("${from}");`,
      )
      // V8 reads a source of ASCII alone faster, and keeps it in half the space.
      .replaceAll(/[^\0-\x7f]/g, escaped),
})
