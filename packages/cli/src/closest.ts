/** `; did you mean X?` for a misspelt word, or nothing. */
export const didYouMean = async (word: string, words: readonly string[]): Promise<string> => {
  const { closestMatch } = await import('leven')
  const match = words.find((one) => one.startsWith(`${word}-`)) ?? closestMatch(word, words, { maxDistance: Math.ceil(word.length / 3) })
  return match === undefined ? '' : `; did you mean ${match}?`
}
