/** `; did you mean X?` for a misspelt word, or nothing. */
export const didYouMean = async (word: string, words: readonly string[]): Promise<string> => {
  const { closestMatch } = await import('leven')
  const match = closestMatch(word, words, { maxDistance: Math.max(2, Math.floor(word.length / 3)) + 1 })
  return match === undefined ? '' : `; did you mean ${match}?`
}
