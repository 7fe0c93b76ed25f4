import type { Reading } from '@clearnotice/policy'

const vowels = /[aeiouy]+/g

/** Syllables of a word, counted as Flesch's formula is usually fed: groups of vowels, a silent e left out. */
const syllables = (word: string): number => {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const groups = letters.replace(/(?:[^laeiouy]es|[^t]ed|[^laeiouy]e)$/, '').match(vowels)
  return Math.max(1, groups?.length ?? 0)
}

/** Flesch reading ease of a policy's sentences and items: 60 is plain English, 30 is hard. Cells of tables are no sentences. */
export const readingEase = ({ statements }: Reading): number => {
  const prose = statements.filter(({ kind, words }) => (kind === 'sentence' || kind === 'item') && words.length > 3)
  const words = prose.flatMap((statement) => statement.words.map(({ text }) => text).filter((text) => /^[a-z']+$/.test(text)))
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  return 206.835 - 1.015 * (words.length / prose.length) - 84.6 * (spoken / words.length)
}
