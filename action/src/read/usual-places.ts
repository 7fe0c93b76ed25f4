const folders: ReadonlySet<string> = new Set(
  [
    ['', 'docs', 'doc', 'content', 'contents', 'src', 'src/content', 'src/pages', 'pages', '_pages', 'public', 'static', 'app', 'site'],
    ['website', 'www', 'web', 'legal', 'policies', 'policy', 'src/legal', 'content/legal', 'docs/legal', 'content/pages'],
  ].flat(),
)
const named = /^(privacy|data[-_ ]protection)/i
const main = /^(index|readme|_index)\./i

const readable = /\.(md|markdown|mdx|txt)$/i

export const isReadable = (path: string): boolean => readable.test(path)

/** Whether a file is called, and stands, as privacy policies usually are and do; the command looks in the same places. */
export const isUsualPlace = (path: string): boolean => {
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  if (!isReadable(file)) return false
  if (folders.has(parts.join('/'))) return named.test(file)
  const folder = parts.pop() ?? ''
  return main.test(file) && named.test(folder) && folders.has(parts.join('/'))
}
