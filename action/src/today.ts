import { type Day, parseDay } from '@clearnotice/uk-gdpr'

const inLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

/** Today in London. */
export const today = (now: Date = new Date()): Day => {
  const parts = Object.fromEntries(inLondon.formatToParts(now).map(({ type, value }) => [type, value]))
  return parseDay(`${parts.year}-${parts.month}-${parts.day}`)
}
