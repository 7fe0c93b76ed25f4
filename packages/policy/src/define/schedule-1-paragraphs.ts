/** Paragraphs of Part 2 of Schedule 1 to the Data Protection Act 2018: substantial public interest. */
export const substantialInterestParagraphs = [
  6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
] as const

/** Paragraphs of Schedule 1 under which criminal offence data may be used: Parts 1 to 3. */
export const criminalOffenceParagraphs = [
  1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37,
] as const
