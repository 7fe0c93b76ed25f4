import { type Paint, wrap } from '@clearnotice/report'

const plain = (text: string): string => text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 $2').replace(/`([^`]+)`/g, '$1')

const wrapped = (line: string, width: number): string => {
  const [mark = ''] = /^\s*(?:[-*>] )?/.exec(line) ?? []
  const [first = '', ...rest] = wrap(plain(line.slice(mark.length)), width - mark.length)
  const under = mark.trim() === '>' ? mark : ' '.repeat(mark.length)
  return [mark + first, ...rest.map((more) => under + more)].join('\n')
}

/** A page in Markdown for a terminal: headings bold, examples dimmed and as they are, prose wrapped. */
export const pageText = (markdown: string, width: number, paint: Paint): string => {
  let fence: string | undefined
  const shown = markdown.split('\n').flatMap((line) => {
    const [ticks] = /^`{3,}/.exec(line) ?? []
    if (fence === undefined && ticks !== undefined) {
      fence = ticks
      return []
    }
    if (fence !== undefined && line === fence) {
      fence = undefined
      return []
    }
    if (fence !== undefined) return line === '' ? '' : `  ${paint(line, 'dim')}`
    const heading = /^#+ (.*)/.exec(line)?.[1]
    return heading === undefined ? wrapped(line, width) : wrap(plain(heading), width).map((part) => paint(part, 'bold'))
  })
  return shown.join('\n')
}
