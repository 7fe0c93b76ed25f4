/** How a plain policy can be written. */
export type Dress = 'plain' | 'atx' | 'setext' | 'bold' | 'table' | 'dl' | 'html' | 'quote' | 'crlf'

export const dresses: readonly Dress[] = ['plain', 'atx', 'setext', 'bold', 'table', 'dl', 'html', 'quote', 'crlf']

interface Line {
  readonly kind: 'title' | 'heading' | 'subheading' | 'item' | 'line'
  readonly text: string
}

/**
 * Writes a plain policy in another style, saying the same. `policy` is lines without blank ones: a title, '1. Heading', 'A. Sub-heading',
 * '- item', and anything else, like `examples` of the plain-text kind. 'table' and 'dl' are for sections whose lines are all items of the
 * form 'label – value'; the other sections have ATX headings there.
 */
export function dress(policy: string, style: Dress): string {
  const lines = policy.trim().split('\n').map(lineOf)
  if (style === 'plain') return policy
  if (style === 'crlf') return policy.replaceAll('\n', '\r\n')
  if (style === 'quote')
    return `${dress(policy, 'atx')
      .trim()
      .split('\n')
      .map((line) => (line ? `> ${line}` : '>'))
      .join('\n')}\n`
  if (style === 'html') return asHtml(lines)
  return asMarkdown(lines, style)
}

function lineOf(text: string, index: number): Line {
  if (index === 0) return { kind: 'title', text }
  if (/^\d+\. /.test(text)) return { kind: 'heading', text }
  if (/^[A-Z]\. /.test(text)) return { kind: 'subheading', text }
  if (text.startsWith('- ')) return { kind: 'item', text: text.slice(2) }
  return { kind: 'line', text }
}

const headings: Record<string, (line: Line) => string> = {
  setext: ({ kind, text }) =>
    kind === 'subheading' ? `### ${text}` : `${text.replace('. ', '\\. ')}\n${kind === 'title' ? '===' : '---'}`,
  bold: ({ text }) => `**${text}**`,
  atx: ({ kind, text }) => `${{ title: '#', heading: '##' }[kind as string] ?? '###'} ${text}`,
}

function asMarkdown(lines: readonly Line[], style: 'atx' | 'setext' | 'bold' | 'table' | 'dl'): string {
  const parts: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line.kind === 'item') {
      let end = at
      while (lines[end]?.kind === 'item') end++
      const items = lines.slice(at, end).map(({ text }) => text)
      const whole = lines[at - 1]?.kind === 'heading' && lines[end]?.kind !== 'line' && items.every((item) => item.includes(' – '))
      parts.push(
        whole && style === 'table' ? tableOf(items) : whole && style === 'dl' ? listOf(items) : items.map((item) => `- ${item}`).join('\n'),
      )
      at = end - 1
    } else if (line.kind === 'line') {
      let end = at + 1
      if (line.text.endsWith(':')) while (lines[end]?.kind === 'line' && isShort(lines[end]!.text)) end++
      parts.push(
        lines
          .slice(at, end)
          .map(({ text }) => text)
          .join('  \n'),
      )
      at = end - 1
    } else parts.push((headings[style] ?? headings.atx!)(line))
  }
  return `${parts.join('\n\n')}\n`
}

const isShort = (text: string): boolean => text.length < 60 && !text.endsWith('.')

function pairOf(item: string): [string, string] {
  const at = item.indexOf(' – ')
  return [item.slice(0, at), item.slice(at + 3)]
}

function tableOf(items: readonly string[]): string {
  return ['| Data | Period |', '| --- | --- |', ...items.map((item) => `| ${pairOf(item).join(' | ')} |`)].join('\n')
}

function listOf(items: readonly string[]): string {
  const entries = items.map(pairOf).map(([term, value]) => `<dt>${escaped(term)}</dt>\n<dd>${escaped(value)}</dd>`)
  return ['<dl>', ...entries, '</dl>'].join('\n')
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function asHtml(lines: readonly Line[]): string {
  const tags = { title: 'h1', heading: 'h2', subheading: 'h3', line: 'p', item: 'li' }
  let html = ''
  for (const [at, { kind, text }] of lines.entries()) {
    if (kind === 'item' && lines[at - 1]?.kind !== 'item') html += '<ul>\n'
    html += `<${tags[kind]}>${escaped(text)}</${tags[kind]}>\n`
    if (kind === 'item' && lines[at + 1]?.kind !== 'item') html += '</ul>\n'
  }
  return html
}
