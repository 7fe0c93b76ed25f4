import type { Span } from '../model/place.ts'
import { decoded } from './decoded.ts'
import type { Link, Reading } from './reading.ts'
import type { Statement } from './statement.ts'

/** An e-mail address or a link that can't work. */
export interface FaultyAddress {
  readonly span: Span
  readonly text: string
  /** Of `other-email`: the address that a mailto leads to, and the one that its text shows. */
  readonly mismatch?: { readonly target: string; readonly shown: string }
  readonly fault: 'not-an-email' | 'other-email' | 'no-scheme' | 'not-a-url' | 'reversed'
}

const isAddress = (text: string): boolean => {
  const at = text.indexOf('@')
  const domain = text.slice(at + 1)
  const parts = domain.split('.')
  return (
    at > 0 &&
    !domain.includes('@') &&
    !text.includes(' ') &&
    !text.includes(',') &&
    parts.length > 1 &&
    parts.every((part) => part !== '' && !part.startsWith('-'))
  )
}

const schemes = ['http://', 'https://']
const domains = [
  'com',
  'org',
  'net',
  'uk',
  'co',
  'io',
  'eu',
  'info',
  'gov',
  'app',
  'dev',
  'scot',
  'wales',
  'cymru',
  'london',
  'biz',
  'ie',
  'me',
]

/** 'acme.co.uk', 'acme.org/privacy': a host, not a file beside this one. */
const looksLikeHost = (text: string): boolean => {
  const host = text.split('/')[0]!
  const parts = host.split('.')
  return parts.length > 1 && parts.every((part) => part !== '') && domains.includes(parts.at(-1)!) && !host.includes('@')
}

const isTemplate = (url: string): boolean => url.includes('{') || url.includes('<') || url.includes('%7B')

const mailFault = (address: string, text: string): FaultyAddress['fault'] | undefined => {
  if (!isAddress(address)) return 'not-an-email'
  // '<mailto:a@acme.example>' shows its scheme too.
  const shown = text.toLowerCase().trim().replace('mailto:', '')
  return isAddress(shown) && shown !== address.toLowerCase() ? 'other-email' : undefined
}

/** Of the addresses of a mailto; one without an address lets the reader choose. */
const mailtoFault = (target: string, text: string): FaultyAddress['fault'] | undefined => {
  const [addresses = '', query] = target.split('?')
  if (addresses === '' && query !== undefined) return undefined
  const faults = decoded(addresses)
    .split(',')
    .map((address) => mailFault(address.trim(), text))
  return faults.every((fault) => fault !== undefined) ? faults[0] : undefined
}

const faultOf = ({ url, text, bare }: Link): FaultyAddress['fault'] | undefined => {
  if (isTemplate(url)) return undefined
  const lower = url.toLowerCase()
  if (lower.startsWith('mailto:')) return mailtoFault(url.slice('mailto:'.length), text)
  const scheme = schemes.find((one) => lower.startsWith(one))
  if (scheme !== undefined) {
    const host = lower.slice(scheme.length).split('/')[0]!.split('?')[0]!.split(':')[0]!
    return (host.includes('.') && !host.includes('..') && !host.startsWith('.') && !host.includes(' ') && !host.includes(',')) ||
      host === 'localhost'
      ? undefined
      : 'not-a-url'
  }
  // 'http//acme.example', 'htp://acme.example'.
  const misspelt = lower.startsWith('http') || (lower.startsWith('h') && lower.includes('://'))
  if (bare || lower.startsWith('/') || lower.startsWith('#') || lower.startsWith('.') || (lower.includes(':') && !misspelt))
    return undefined
  if (misspelt || lower.startsWith('www.')) return misspelt ? 'not-a-url' : 'no-scheme'
  if (looksLikeHost(lower)) return 'no-scheme'
  return looksLikeHost(text.toLowerCase()) && !url.includes('.') && !url.includes('/') ? 'not-a-url' : undefined
}

/** '(text)[mailto:…]': the brackets of a link, the wrong way round. */
const reversedIn = (statement: Statement): readonly FaultyAddress[] => {
  const { text, words } = statement
  const at = text.indexOf(')[')
  if (at < 0 || !(text.startsWith('mailto:', at + 2) || text.startsWith('http', at + 2))) return []
  const from = words.findIndex((word) => word.end >= at)
  return [
    {
      span: statement.span(Math.max(0, from), Math.min(words.length, from + 2)),
      text: text.slice(text.lastIndexOf('(', at), text.indexOf(']', at) + 1),
      fault: 'reversed',
    },
  ]
}

const writing = new Set(['email', 'contact', 'write', 'mail', 'reach', 'message', 'enquiries', 'ask'])

/** A line of nothing but an address, with a label or without one; a name on a network ('@acme') is none. */
const isAlone = ({ words, text, label }: Statement): boolean => words.length - (label?.words ?? 0) <= 2 && text.indexOf('@') > 0

/** Words with an @ that no mail reaches: 'info@acme', 'info@acme..org'. A name on a network ('@acme') is none. */
const brokenIn = (statement: Statement, taken: readonly Span[]): readonly FaultyAddress[] =>
  statement.words.flatMap((word, at) => {
    if (!word.text.includes('@') || word.text.startsWith('mailto:') || isAddress(word.text)) return []
    const span = statement.span(at, at + 1)
    if (taken.some((other) => other.start < span.end && other.end > span.start)) return []
    return [{ span, text: word.text, fault: 'not-an-email' as const }]
  })

/** E-mail addresses and links that can't work, in source order. */
export const faultyAddresses = ({ links, statements }: Pick<Reading, 'links' | 'statements'>): readonly FaultyAddress[] => {
  const linked = links.flatMap((link): readonly FaultyAddress[] => {
    const fault = faultOf(link)
    if (fault === undefined) return []
    const [target = ''] = link.url.slice('mailto:'.length).split('?')
    return [{ span: link.span, text: link.url, fault, ...(fault === 'other-email' && { mismatch: { target, shown: link.text.trim() } }) }]
  })
  const taken = links.map(({ span }) => span)
  const written = statements.flatMap((statement) =>
    (statement.text.includes('@') && (isAlone(statement) || statement.words.some((word) => writing.has(word.text)))) ||
    statement.text.includes(')[')
      ? [...reversedIn(statement), ...brokenIn(statement, taken)]
      : [],
  )
  const reversed = written.filter(({ fault }) => fault === 'reversed')
  const single = linked.filter(({ span }) => !reversed.some((other) => other.span.start <= span.start && span.start <= other.span.end + 1))
  return [...single, ...written].sort((a, b) => a.span.start - b.span.start)
}
