/** A calendar day, ISO 8601: `2026-11-22`. Days of this shape compare as strings. */
export type Day = `${number}-${number}-${number}`

/** The first day of the UK GDPR (23:00 on 2020-12-31; legislation.gov.uk's own footnotes use the day). */
export const earliestDay: Day = '2020-12-31'

/** When a piece of law holds: from the first day, until the day before `to`. No `to`: open-ended. */
export interface InForce {
  readonly from: Day
  /** The first day on which it is no longer in force. */
  readonly to?: Day
}

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** Whether a text is a day that exists (`2026-02-30` doesn't), whatever the law on it. */
export function isDay(text: string): text is Day {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return false
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/**
 * The day a text names.
 * @throws RangeError when the text isn't a day, or is before the UK GDPR: earlier law isn't in this library.
 */
export function parseDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`'${String(text).slice(0, 40)}' is not a day; write it as year-month-day, for example 2026-11-22`)
  if (text < earliestDay) throw new RangeError(`${text} is before the UK GDPR, which begins on ${earliestDay}; earlier law is not covered`)
  return text
}

/** Whether an entry holds on a day. */
export function isInForce(entry: { readonly inForce: InForce }, day: Day): boolean {
  const { from, to } = entry.inForce
  return from <= day && (to === undefined || day < to)
}

/**
 * The entries that hold on a day, in their own order.
 * @throws RangeError as {@link parseDay}
 */
export function inForceOn<E extends { readonly inForce: InForce }>(entries: readonly E[], day: Day): readonly E[] {
  parseDay(day)
  return entries.filter((entry) => isInForce(entry, day))
}
