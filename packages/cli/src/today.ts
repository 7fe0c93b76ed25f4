import { type Day, isDay, parseDay } from '@clearnotice/uk-gdpr'
import { CannotRun } from './cannot-run.ts'
import type { Arguments } from './command.ts'

/** Today in London, which is never more than an hour ahead of UTC: only in the last hour does it matter, and is time zone data worth loading. */
export const today = (now: Date = new Date()): Day => {
  const text =
    now.getUTCHours() < 23
      ? now.toISOString().slice(0, 10)
      : new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
  if (!isDay(text)) throw new Error(`This machine writes today as ${text}`)
  return text
}

/** The day of `--on`, else today. */
export const dayOf = (args: Arguments): Day => {
  const given = args.value('on')
  if (given === undefined) return today()
  try {
    return parseDay(given)
  } catch (error) {
    throw new CannotRun(`--on: ${(error as Error).message}`)
  }
}
