import { mechanism } from '@clearnotice/uk-gdpr'
import { countryName } from '../model/countries.ts'
import { sure } from '../model/fact.ts'
import { keyOf, similarity } from '../model/identity.ts'
import type { Recipient, Safeguard, SafeguardCopy, Transfer } from '../model/recipients.ts'
import type { Comparison } from './comparison.ts'
import { material, minor } from './weights.ts'

export const recipients: Comparison<Recipient> = {
  topic: 'recipients',
  noun: 'recipient',
  parts: (policy) => policy.recipients.filter(({ confidence }) => confidence >= sure),
  key: (recipient) => `${recipient.says}:${recipient.named ? recipient.text.toLowerCase() : keyOf(recipient)}`,
  text: ({ text, says }) => (says === 'denied' ? 'nobody' : text),
  similarity: (a, b) => (a.says !== b.says ? 0.5 : a.named === b.named ? similarity(a, b) : 0),
  differences: (before, after) => {
    if (before.says === after.says) return []
    const shown = { before: recipients.text(before), after: recipients.text(after) }
    return after.says === 'denied'
      ? [{ message: 'nobody receives data any more', ...shown, weight: minor('The policy says that nobody receives data.', 'recipients') }]
      : [
          {
            message: `data goes to others now: ${shown.after}`,
            ...shown,
            weight: material('Someone else now receives data.', 'recipients'),
          },
        ]
  },
  reworded: (_, widened) =>
    widened
      ? material('Words are new in who receives data: it may be someone else.', 'recipients')
      : minor('Who receives data is put in other words: judge whether it is the same.', 'recipients'),
  added: ({ says }) =>
    says === 'denied'
      ? minor('The policy says that nobody receives data.', 'recipients')
      : material('Someone else now receives data.', 'recipients'),
  removed: ({ says }) =>
    says === 'denied'
      ? material('The policy no longer says that nobody receives data.', 'recipients')
      : minor('Someone no longer receives data.', 'recipients'),
}

/** Where data goes, or that it leaves, or that it doesn't. */
interface Destination {
  readonly transfer: Transfer
  readonly code?: string
}

const isDenied = ({ transfer }: Destination): boolean => transfer.says === 'denied'

export const destinations: Comparison<Destination> = {
  topic: 'transfers',
  noun: 'destination',
  parts: ({ transfers }) => {
    const told = transfers.filter(({ confidence, hostingOnly }) => confidence >= sure && !hostingOnly)
    const leaving = told.filter(({ says }) => says !== 'denied')
    const named = leaving.flatMap((transfer) => transfer.destinations.map((code) => ({ transfer, code })))
    const unnamed = named.length > 0 ? [] : leaving.slice(0, 1)
    return [...named, ...[...unnamed, ...told.filter(({ says }) => says === 'denied').slice(0, 1)].map((transfer) => ({ transfer }))]
  },
  key: ({ transfer: { says }, code = '' }) => (says === 'denied' ? 'denied' : `${says}:${code}`),
  text: (part) =>
    isDenied(part) ? 'none, data stays in the country' : part.code === undefined ? 'outside the United Kingdom' : countryName(part.code),
  placed: ({ transfer }) => transfer,
  similarity: (a, b) => (isDenied(a) !== isDenied(b) ? 0.5 : a.code === b.code ? 1 : 0),
  added: (part) =>
    isDenied(part)
      ? minor('The policy says that data stays in the country.', 'transfers')
      : material('Data goes somewhere new.', 'transfers'),
  removed: (part) =>
    isDenied(part)
      ? material('The policy no longer says that data stays in the country.', 'transfers')
      : minor('Data no longer goes there.', 'transfers'),
  unread: () => material('The place is still named, and what stands beside it changed: read what protects the data there.', 'transfers'),
  differences: (before, after) => {
    const [was, is] = [before.transfer.says, after.transfer.says]
    if (was === is) return []
    const [from, to] = [destinations.text(before), destinations.text(after)]
    if (isDenied(after))
      return [
        { message: 'data no longer leaves the country', before: from, after: to, weight: minor('Data stays in the country.', 'transfers') },
      ]
    const message = isDenied(before) ? `data leaves the country now: ${to}` : `transfer now ${is}: ${to}`
    return [{ message, before: from, after: to, weight: material('Whether data leaves the country changed.', 'transfers') }]
  },
  wordless: true,
}

const safeguardName = ({ mechanism: id, text, vague }: Safeguard): string => (id === undefined || vague ? text : mechanism(id).name)

export const safeguards: Comparison<Safeguard> = {
  topic: 'safeguards',
  noun: 'transfer safeguard',
  parts: (policy) => policy.safeguards.filter(({ says, confidence }) => says !== 'denied' && confidence >= sure),
  key: ({ mechanism: id = 'unnamed', openEnded, vague }) => `${id}${openEnded || vague ? ':open' : ''}`,
  text: safeguardName,
  similarity: (a, b) => {
    const shared =
      a.destinations === undefined || b.destinations === undefined || a.destinations.some((code) => b.destinations?.includes(code))
    return shared || a.mechanism === b.mechanism ? 0.5 : 0
  },
  added: () => material('Data that leaves the country is protected in another way.', 'transfers/safeguards'),
  removed: () => material('Data that leaves the country lacks a protection that it had.', 'transfers/safeguards'),
  differences: (before, after) =>
    before.mechanism === after.mechanism && before.openEnded === after.openEnded
      ? []
      : [
          {
            message: `transfer safeguard changed: ${safeguardName(before)} → ${safeguardName(after)}`,
            before: safeguardName(before),
            after: safeguardName(after),
            weight: material('Data that leaves the country is protected in another way.', 'transfers/safeguards'),
          },
        ],
  wordless: true,
}

export const copies: Comparison<SafeguardCopy> = {
  topic: 'safeguards',
  noun: 'way to a copy of safeguards',
  parts: (policy) => policy.safeguardCopies.filter(({ confidence }) => confidence >= sure).slice(0, 1),
  key: () => 'copy',
  text: ({ text }) => text,
  added: () => minor('People are told how to get a copy.', 'transfers/copy'),
  removed: () => material('People aren’t told any more how to get a copy.', 'transfers/copy'),
}
