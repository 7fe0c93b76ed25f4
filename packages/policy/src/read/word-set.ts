/** The words of a string, over some lines. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .replaceAll('\n', ' ')
      .split(' ')
      .filter((word) => word !== ''),
  )
