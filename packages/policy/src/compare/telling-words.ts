import { significantWords } from '../model/identity.ts'
import { stemOf } from '../read/stem.ts'

/** Words that carry a sentence: with others in their place it says the same. */
const carrying = new Set(
  (
    'so can could would should shall might must also when where while then than there here how what why do does did been being was were has had ' +
    'into onto up out at by over per each every both either just i me my he she them they his her hers him but such too very more'
  )
    .split(' ')
    .map(stemOf),
)

/** The words of a text by which another that lacks them may say something else, by stem. */
export const tellingWords = (text: string): readonly string[] => significantWords(text).filter((word) => !carrying.has(word))

const limiting = new Set('not no never nobody none nor neither only unless without except if'.split(' ').map(stemOf))

/** Whether a promise may go with these words: 'never', 'only', 'unless'. */
export const limits = (words: readonly string[]): boolean => words.some((word) => limiting.has(word))

/** The words of `these` that `those` lack. */
export const lacking = (these: readonly string[], ...those: readonly ReadonlySet<string>[]): readonly string[] =>
  these.filter((word) => !those.some((words) => words.has(word)))
