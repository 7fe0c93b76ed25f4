/** Folders in which privacy policies usually stand, below the root of a repository ('' is the root); those most likely first. */
export const usualFolders: readonly string[] = [
  ['', 'docs', 'doc', 'content', 'contents', 'src', 'src/content', 'src/pages', 'pages', '_pages', 'public', 'static', 'app', 'site'],
  ['website', 'www', 'web', 'legal', 'policies', 'policy', 'src/legal', 'content/legal', 'docs/legal', 'content/pages'],
].flat()

const readable = /\.(md|markdown|mdx|txt)$/i
const named = /^(privacy|data[-_ ]protection)/i
const main = /^(index|readme|_index)\./i

/** Whether a file is read as Markdown, by its name. */
export const isReadable = (path: string): boolean => readable.test(path)

/** Whether a file or a folder is called as privacy policies are. */
export const isUsualName = (name: string): boolean => named.test(name)

/** Whether a file is called, and stands, as privacy policies usually are and do. `path`: from the root, with `/`. */
export const isUsualPlace = (path: string): boolean => {
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  if (!isReadable(file)) return false
  if (usualFolders.includes(parts.join('/'))) return isUsualName(file)
  const folder = parts.pop() ?? ''
  return main.test(file) && isUsualName(folder) && usualFolders.includes(parts.join('/'))
}
