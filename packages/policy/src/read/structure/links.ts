import type { Link } from '../reading.ts'
import { perText } from '../said.ts'
import type { Prose } from './prose.ts'

const none: readonly Link[] = []

/** The links of a statement: Markdown's and HTML's, and bare addresses in its text. */
export function linksOf(statement: Prose, shift: number): readonly Link[] {
  const { run, from, text } = statement
  const addresses = bareAddresses(statement.said)
  if (!run.links.length && !addresses.length) return none
  const to = from + text.length
  const found: Link[] = []
  const taken: { start: number; end: number }[] = []
  for (const link of run.links) {
    if (link.end < from || link.start > to) continue
    taken.push({ start: link.start - from, end: link.end - from })
    if ((link.start < from && !isNumber(run.text.slice(link.start, from))) || link.start >= to || !link.url) continue
    const span = { start: link.sourceStart + shift, end: link.sourceEnd + shift }
    found.push({ url: link.url, text: run.text.slice(link.start, link.end).trim(), span, bare: false, statement })
  }
  for (const { start, end, url } of addresses) {
    if (taken.some((link) => link.start < end && link.end > start)) continue
    found.push({ url, text: text.slice(start, end), span: statement.place(start, end), bare: true, statement })
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** '1. ' of a linked '1. Who we are', which is no part of the statement. */
const isNumber = (text: string): boolean => text.length <= 8 && [...text].every((letter) => '0123456789.() '.includes(letter))

interface Address {
  readonly start: number
  readonly end: number
  readonly url: string
}

const nowhere: readonly Address[] = []
const stops = new Set(' <>"“”«»|\\^`{}')

/** 'https://…', 'www.…' and e-mail addresses, without the punctuation around them. */
const bareAddresses = perText(({ text }): readonly Address[] => {
  if (!text.includes('@') && !text.includes('://') && !text.includes('www.')) return nowhere
  const found: Address[] = []
  let start = 0
  while (start < text.length) {
    let end = start
    while (end < text.length && !stops.has(text[end]!)) end++
    if (end > start) addressesOf(text, start, end, found)
    start = end + 1
  }
  return found
})

/** Looks at one stretch without white space. */
function addressesOf(text: string, from: number, to: number, found: Address[]): void {
  const word = text.slice(from, to)
  const lower = word.toLowerCase()
  for (const scheme of ['https://', 'http://', 'mailto:', 'www.']) {
    const at = lower.indexOf(scheme)
    if (at < 0) continue
    if (at > 0 && isNamePart(word[at - 1]!)) continue
    const end = trimEnd(word, at)
    const rest = word.slice(at + scheme.length, end)
    if (!rest.includes('.') && !rest.startsWith('localhost')) return
    const url = word.slice(at, end)
    found.push({ start: from + at, end: from + end, url: scheme === 'www.' ? `http://${url}` : url })
    return
  }
  for (let at = word.indexOf('@'); at >= 0; at = word.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && isLocalPart(word[start - 1]!)) start--
    let end = at + 1
    while (end < word.length && isNamePart(word[end]!)) end++
    while (end > at && '.-_'.includes(word[end - 1]!)) end--
    while (start < at && '.-+'.includes(word[start]!)) start++
    if (start === at || !word.slice(at + 1, end).includes('.')) continue
    const address = word.slice(start, end)
    found.push({ start: from + start, end: from + end, url: `mailto:${address}` })
    at = end - 1
  }
}

function trimEnd(word: string, start: number): number {
  let end = word.length
  let unmatched = 0
  for (let at = start; at < end; at++) unmatched += word[at] === ')' ? 1 : word[at] === '(' ? -1 : 0
  while (end > start) {
    const last = word[end - 1]!
    if (last === ')' && unmatched-- <= 0) break
    if (!".,;:!?)'’]*_~…".includes(last)) break
    end--
  }
  return end
}

function isNamePart(letter: string): boolean {
  return (
    (letter >= 'a' && letter <= 'z') ||
    (letter >= 'A' && letter <= 'Z') ||
    (letter >= '0' && letter <= '9') ||
    letter === '-' ||
    letter === '.' ||
    letter === '_'
  )
}

function isLocalPart(letter: string): boolean {
  return isNamePart(letter) || letter === '+'
}
