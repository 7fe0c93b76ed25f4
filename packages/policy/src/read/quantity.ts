const numberWords = new Map(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ].map((word, value) => [word, value] as const),
)
for (const [word, value] of [
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
] as const)
  numberWords.set(word, value)

/** The value of a word that is a number ('6', 'six', '1,000' isn't one word), or undefined. */
export const numberOf = (word: string): number | undefined => {
  const first = word.charCodeAt(0)
  if (first > 57) return numberWords.get(word)
  const value = first >= 48 ? Number(word) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}
