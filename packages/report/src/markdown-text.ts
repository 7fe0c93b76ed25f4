import { visible } from './visible.ts'

/** Text as a code span that nothing in it can end; what GitHub would take for a mention or a link stays text there. */
export const codeSpan = (text: string): string => {
  const shown = visible(text).trim()
  if (shown === '') return ''
  const fence = fenceFor(shown, 1)
  const padding = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return `${fence}${padding}${shown.replaceAll(/\\?\|/g, (pipe) => (pipe === '|' ? '\\|' : '\\ \\|'))}${padding}${fence}`
}

/** One backtick more than the longest run in a text, and at least so many: what it can't end. */
export const fenceFor = (text: string, least: number): string => {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  return '`'.repeat(Math.max(least, longest + 1))
}

const escaped = (text: string): string =>
  visible(text)
    .replaceAll(/[\\`*_{}[\]()#+!|<>~&$-]/g, '\\$&')
    .replaceAll(/[@#]|\bGH(?=\\-\d)/gi, '$&\u2060')
    .replaceAll(/(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/g, '\u2060')

/** A message as Markdown: what it quotes ‘like this’ becomes a code span, the rest is escaped. */
export const markdownText = (message: string): string => {
  let done = 0
  const parts: string[] = []
  // A ’ before a letter is an apostrophe, and ends nothing.
  const quoted = /‘([^‘’]*(?:’(?=[\p{L}\p{N}])[^‘’]*)*)’(?![\p{L}\p{N}])/gu
  for (const { 0: whole, 1: text = '', index } of message.matchAll(quoted)) {
    parts.push(escaped(message.slice(done, index)), codeSpan(text))
    done = index + whole.length
  }
  return parts.join('') + escaped(message.slice(done))
}
