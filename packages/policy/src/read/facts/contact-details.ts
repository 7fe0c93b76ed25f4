import type { Contact, ContactChannel } from '../../model/controller.ts'
import type { Span } from '../../model/place.ts'
import type { Mention } from '../match.ts'
import type { Link } from '../reading.ts'
import { perText } from '../said.ts'
import type { Statement } from '../statement.ts'
import { saidBy } from '../structure/prose.ts'
import type { Text } from '../text.ts'
import type { Word } from '../words.ts'
import { nearestActor } from './nearest-actor.ts'
import { isOfRegulator } from './regulator.ts'
import { textOf } from './text-of.ts'

/** A contact detail as it stands, before it is known whose it is. `at` is the word of the statement where it begins. */
export interface Detail {
  readonly channel: ContactChannel
  readonly value: string
  readonly statement: Statement
  readonly at: number
  readonly span: Span
  readonly of?: Contact['of']
}

const isDigit = (letter: string | undefined): boolean => letter !== undefined && letter >= '0' && letter <= '9'
const isLetter = (letter: string | undefined): boolean => letter !== undefined && letter >= 'a' && letter <= 'z'
const isNumber = (word: Word | undefined): boolean => word !== undefined && [...word.text].every(isDigit)

/** 'sw1a' of 'SW1A 1AA'. */
const isOutward = (code: string): boolean => {
  if (code.length < 2 || code.length > 4 || !isLetter(code[0])) return false
  const figure = isLetter(code[1]) ? 2 : 1
  if (!isDigit(code[figure])) return false
  const rest = code.slice(figure)
  return rest.length <= 2 && (rest.length === 1 || isDigit(rest[1]) || isLetter(rest[1]))
}
/** '1aa' of 'SW1A 1AA'. */
const isInward = (code: string): boolean => code.length === 3 && isDigit(code[0]) && isLetter(code[1]) && isLetter(code[2])

/** Where the British postcode that begins at a word ends, or 0. */
export const postcodeEnd = (words: readonly Word[], at: number): number => {
  const word = words[at]!.text
  const next = words[at + 1]
  if (next !== undefined && next.before === '' && isInward(next.text) && isOutward(word)) return at + 2
  return word.length >= 5 && word.length <= 7 && isDigit(word.at(-3)) && isOutward(word.slice(0, -3)) && isInward(word.slice(-3))
    ? at + 1
    : 0
}

/** Where the telephone number that begins at a word ends, or 0: a nought or a plus, and ten to fourteen digits in all. */
export const phoneEnd = (words: readonly Word[], at: number): number => {
  const plus = words[at]!.text === '+'
  let end = plus ? at + 1 : at
  if (!plus && !words[at]!.text.startsWith('0')) return 0
  let digits = 0
  while (isNumber(words[end]) && (end === at || ['', '(', ')', '-'].includes(words[end]!.before))) digits += words[end++]!.text.length
  return digits >= 10 && digits <= 14 ? end : 0
}

/** Words that streets and buildings end with. */
export const streets: ReadonlySet<string> = new Set(
  'street road avenue lane house floor square drive close court place park building box way crescent terrace hall mews row gardens hill quay wharf yard parade grove walk mews wynd arcade gate estate works'.split(
    ' ',
  ),
)

/** An address without a postcode: a number and a street in one line ('12 High Street, Truro'). */
const hasStreet = (words: readonly Word[]): boolean =>
  words.some(
    (word, at) =>
      word.capital &&
      streets.has(word.text) &&
      words[at - 1]?.capital === true &&
      words.slice(Math.max(0, at - 5), at).some((one) => isDigit(one.text[0])),
  )

const locals = new Set(
  'info dpo privacy contact hello support enquiries admin office data dataprotection gdpr mail secretary treasurer help team'.split(' '),
)

/** 'dpo at good.example': an address that hides from robots. */
const hiddenEmail = (words: readonly Word[], at: number): string | undefined => {
  const sign = words[at + 1]
  if (sign?.text !== 'at') return undefined
  const [local, domain] = [words[at]!, words[at + 2]]
  // 'hello at acme dot example'.
  if (words[at + 3]?.text === 'dot' && words[at + 4] !== undefined) return `${local.text}@${domain!.text}.${words[at + 4]!.text}`
  if (domain === undefined || !domain.text.includes('.') || domain.text.includes('/') || domain.text.includes('@')) return undefined
  return locals.has(local.text) || sign.before === '(' ? `${local.text}@${domain.text}` : undefined
}

const wordAt = (statement: Statement, offset: number): number => {
  let [low, high] = [0, Math.max(0, statement.words.length - 1)]
  while (low < high) {
    const middle = (low + high) >> 1
    if (statement.span(middle, middle + 1).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Addresses of example domains are blanks. */
const isExample = (address: string): boolean =>
  ['example.com', 'example.org', 'example.net', 'yourdomain.com', 'domain.com'].some((domain) => address.endsWith(`@${domain}`))

const emailsOf = (links: readonly Link[]): readonly Detail[] =>
  links.flatMap(({ url, span, statement, text }): readonly Detail[] => {
    const value = (
      url.startsWith('mailto:')
        ? url.slice('mailto:'.length).split('?')[0]!
        : text.includes('@') && !text.includes(' ') && !text.includes('/')
          ? text
          : ''
    ).toLowerCase()
    if (!value.includes('@') || isExample(value) || value.startsWith('noreply') || value.startsWith('no-reply')) return []
    const of = isOfRegulator(value)
      ? 'commissioner'
      : value.startsWith('dpo@') || value.startsWith('dataprotectionofficer@')
        ? 'dpo'
        : undefined
    return [{ channel: 'email', value, statement, at: wordAt(statement, span.start), span, ...(of && { of }) }]
  })

const uses = new Set('use using via through complete completing fill submit send'.split(' '))
/** 'Raise a ticket': the form is in the verb. */
const raises = new Set('raise open submit create file'.split(' '))
const given = ['data', 'purposes', 'retention', 'bases', 'cookies', 'sources', 'recipients']

/** A form that people are told to use, not one from which data comes. */
const isOffered = (text: Text, mention: Mention): boolean => {
  const { statement, from, to, scope } = mention
  if (scope.polarity === 'denied' || scope.condition === 'antecedent' || statement.kind === 'heading') return false
  if (text.mentionsIn(statement, 'contact:ask').some((other) => other.to <= from || other.from >= to)) return true
  const told =
    statement.words.length <= 6 ||
    raises.has(statement.words[from]!.text) ||
    statement.words.slice(Math.max(0, from - 5), to).some((word) => uses.has(word.text))
  // 'Our contact form' is used by others.
  const ours = statement.words[from - 1]?.text === 'our' ? { ...mention, statement, scope, from: from - 1 } : mention
  return told && nearestActor(text, ours) !== 'we' && !given.some((topic) => text.isAbout(statement.section, topic))
}

/** 'Use [this form](/ask)': the link is the form. */
const isLinkedForm = (text: Text, { statement, text: shown }: Link, at: number): boolean =>
  shown.toLowerCase().split(' ').includes('form') &&
  statement.kind !== 'heading' &&
  statement.words.slice(Math.max(0, at - 2), at + 3).some((word) => uses.has(word.text)) &&
  !given.some((topic) => text.isAbout(statement.section, topic))

/** 'Post: 3 Mill Lane, Truro' without its label. */
const addressOf = ({ text, words, label }: Statement): string => text.slice(words[label?.words ?? 0]?.start ?? 0)

/** Words from `from` to `to` that look like a way to reach somebody, and begin at `at`; the value of a postal address is the statement. */
interface Shape {
  readonly channel: 'email' | 'phone' | 'post'
  readonly at: number
  readonly from: number
  readonly to: number
  readonly value?: string
}

const shapesIn = perText(({ words }): { readonly shapes: readonly Shape[]; readonly street: boolean } => {
  const shapes: Shape[] = []
  for (let at = 0; at < words.length; at++) {
    const hidden = hiddenEmail(words, at)
    if (hidden !== undefined) {
      const to = Math.min(words.length, at + (words[at + 3]?.text === 'dot' ? 5 : 3))
      shapes.push({ channel: 'email', at, from: at, to, value: hidden })
    }
    const phone = phoneEnd(words, at)
    if (phone > 0) {
      const digits = words.slice(at, phone).map((word) => word.text)
      shapes.push({ channel: 'phone', at, from: at, to: phone, value: digits.join('') })
      at = phone - 1
      continue
    }
    const post = postcodeEnd(words, at)
    if (post > 0) shapes.push({ channel: 'post', at, from: Math.max(0, post - 16), to: post })
  }
  return { shapes, street: hasStreet(words) }
})

/** E-mail addresses, telephone numbers, postal addresses and links to forms, recognised by their shape. In source order. */
export const detailsIn = (text: Text): readonly Detail[] => {
  const found: Detail[] = [...emailsOf(text.links)]
  for (const statement of text.statements) {
    if (statement.kind === 'heading') continue
    const { shapes, street } = shapesIn(saidBy(statement))
    if (shapes.length === 0 && !street) continue
    const example = text.unitsOf(statement).findIndex((unit) => unit?.some(({ name }) => name === 'example'))
    let posted = false
    for (const { channel, at, from, to, value } of shapes) {
      if ((example >= 0 && at >= example) || (channel === 'post' && posted)) continue
      if (channel === 'post') posted = true
      found.push({
        channel,
        value: value ?? addressOf(statement),
        statement,
        at,
        span: statement.span(from, to),
        ...(channel === 'phone' && isOfRegulator(value ?? '') && { of: 'commissioner' as const }),
      })
    }
    if (!posted && street) found.push({ channel: 'post', value: addressOf(statement), statement, at: 0, span: statement.span() })
  }
  for (const mention of text.mentions('contact:form')) {
    const { statement, from, to } = mention
    if (!isOffered(text, mention)) continue
    const value = textOf(statement, from, to)
    found.push({ channel: 'form', value, statement, at: from, span: statement.span(from, to) })
  }
  const withForm = new Set(found.flatMap(({ channel, statement }) => (channel === 'form' ? statement : [])))
  for (const link of text.links) {
    const { statement, span, url } = link
    if (withForm.has(statement)) continue
    if ((link.bare && !url.includes('contact')) || url.startsWith('mailto:') || url.startsWith('#')) continue
    const at = wordAt(statement, span.start)
    const inside = text
      .mentionsIn(statement)
      .some(
        (mention) =>
          mention.concept === 'contact:ask' &&
          (link.bare || mention.from >= at - 1) &&
          statement.span(mention.from, mention.to).start <= span.end,
      )
    const formed = !link.bare && isLinkedForm(text, link, at)
    if ((inside || formed) && statement.span(at).start <= span.end) found.push({ channel: 'form', value: url, statement, at, span })
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}
