/** A template literal's text without the indentation of the code around it, with one line break at its end. */
export const dedent = (text: string): string => {
  const lines = text.split('\n')
  if (lines[0]?.trim() === '') lines.shift()
  while (lines.at(-1)?.trim() === '') lines.pop()
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length))
  return `${lines.map((line) => line.slice(indent).trimEnd()).join('\n')}\n`
}
