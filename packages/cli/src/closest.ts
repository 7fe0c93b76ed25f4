/** `; did you mean X?` for a misspelt word, or nothing; `mark` stands before each of the words. */
export const didYouMean = async (word: string, words: readonly string[], mark = ''): Promise<string> => {
  const { closestMatch } = await import('leven')
  const match = words.find((one) => one.startsWith(`${word}-`)) ?? closestMatch(word, words, { maxDistance: Math.ceil(word.length / 3) })
  return match === undefined ? '' : `; did you mean ${mark}${match}?`
}
