import { decodeString } from 'micromark-util-decode-string'
import type { RunBuilder } from './run.ts'

/** Where a decoded text stands: the source, and how far in it may be looked for. */
export interface Copying {
  readonly source: string
  end: number
  readonly copy: (value: string, at: number) => void
  readonly replace: (value: string, start: number, end: number) => void
  readonly lineBreak: RunBuilder['lineBreak']
}

/**
 * Copies the value of a Markdown text node, walking along its source from `at`: entities and escapes are longer there, and a new line may
 * begin with indentation and quote marks. Gives the offset behind it.
 */
export function copyAligned(value: string, at: number, to: Copying): number {
  const { source, end } = to
  if (!value.includes('\n') && !value.includes('\r')) return copyLine(value, at, to)
  let place = at
  let line = 0
  while (line <= value.length) {
    const newline = nextNewline(value, line)
    place = copyLine(value.slice(line, newline), place, to)
    if (newline >= value.length) break
    line = newline + (value[newline] === '\r' && value[newline + 1] === '\n' ? 2 : 1)
    place = nextNewline(source, place)
    if (place >= end) break
    place = skipPrefix(source, place + (source[place] === '\r' && source[place + 1] === '\n' ? 2 : 1), value[line])
    to.lineBreak(false, place)
  }
  return place
}

function nextNewline(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || unit === 13) return at
  }
  return text.length
}

/** Past the indentation and the marks of block quotes in front of `first`. */
function skipPrefix(source: string, from: number, first: string | undefined): number {
  let at = from
  while ((source[at] === ' ' || source[at] === '\t' || source[at] === '>') && !(source[at] === first && first !== '>')) at++
  return at
}

function copyLine(value: string, from: number, to: Copying): number {
  const { source, end } = to
  if (source.startsWith(value, from)) {
    to.copy(value, from)
    return from + value.length
  }
  let at = from
  let copied = 0
  let read = 0
  const flush = (): void => {
    if (read > copied) to.copy(value.slice(copied, read), at - (read - copied))
  }
  while (read < value.length && at < end) {
    const unit = source[at]
    if (unit === '&') {
      const length = source.slice(at, at + 40).indexOf(';') + 1
      const raw = source.slice(at, at + length)
      const decoded = decodeString(raw)
      if (decoded && decoded !== raw && value.startsWith(decoded, read)) {
        flush()
        to.replace(decoded, at, at + length)
        at += length
        read += decoded.length
        copied = read
        continue
      }
    }
    const escaped = unit === '\\' && source[at + 1] === value[read] && isPunctuation(source.charCodeAt(at + 1))
    if (!escaped && unit === value[read]) {
      at++
      read++
      continue
    }
    flush()
    copied = read
    if (unit === '\0') {
      to.replace(value[read]!, at, at + 1)
      copied = ++read
    }
    at++
    if (escaped) {
      at++
      read++
    }
  }
  flush()
  return at
}

function isPunctuation(unit: number): boolean {
  return (unit > 32 && unit < 48) || (unit > 57 && unit < 65) || (unit > 90 && unit < 97) || (unit > 122 && unit < 127)
}
