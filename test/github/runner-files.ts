/**
 * Reads GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV as the runner does: `name=value` lines and `name<<delimiter` blocks. Throws, as the
 * step then fails, on a line that is neither and on a block without an end.
 */
export function readEnvironmentFile(text: string): Map<string, string> {
  const values = new Map<string, string>()
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
      values.set(line.slice(0, equals), line.slice(equals + 1))
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
      if (name === '' || delimiter === '')
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
      const end = lines.indexOf(delimiter, index + 1)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      values.set(name, lines.slice(index + 1, end).join('\n'))
      index = end
    } else throw new Error(`Invalid format '${line}'`)
  }
  return values
}

const summaryLimit = 1024 * 1024

/** What the page shows of GITHUB_STEP_SUMMARY: all of it, or nothing and an error when it is over 1 MiB. */
export function readSummary(bytes: Uint8Array): { summary: string; error?: string } {
  if (bytes.length <= summaryLimit) return { summary: new TextDecoder().decode(bytes) }
  return {
    summary: '',
    error: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(bytes.length / 1024)}k.`,
  }
}
