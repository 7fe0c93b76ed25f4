import { readFileSync } from 'node:fs'

/** The customer's policy as given: plain text, no Markdown heading in it. */
export const asGiven: string = readFileSync(new URL('./as-given.txt', import.meta.url), 'utf8')

/** The policy without the lines that contain any of these words. */
export const without = (...words: readonly string[]): string =>
  asGiven
    .split('\n')
    .filter((line) => !words.some((word) => line.includes(word)))
    .join('\n')

/** The policy without a section: from its heading to the one before the next. */
export const withoutSection = (heading: string, next: string): string =>
  asGiven.slice(0, asGiven.indexOf(heading)) + asGiven.slice(asGiven.indexOf(next))
