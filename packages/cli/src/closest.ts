/** `; did you mean X?` for a misspelt word, or nothing; `mark` stands before each of the words. Loaded only when something is wrong. */
export const didYouMean = async (word: string, words: readonly string[], mark?: string): Promise<string> =>
  (await import('@clearnotice/lint/config')).didYouMean(word, words, mark)
