import { limits } from './limits.ts'

const node: number = Number.parseInt(process.versions.node, 10)
/** The newest Node.js that is known to have the flags; one without would complain of them. */
const tried = 24

const tell = async (...flags: readonly string[]): Promise<void> => {
  if (node > tried) return
  const { setFlagsFromString } = await import('node:v8')
  for (const flag of flags) setFlagsFromString(flag)
}

/** UTF-16 units linted so far. */
let linted = 0

/**
 * Tells V8, before so much text is linted, what pays. Linting is much code that runs little: to optimise it takes longer than it saves, for a
 * few policies a third of all time, and with the compiler that optimises most still a quarter for three hundred. V8 would also make objects
 * old at once that lived long in the first texts, and what they hold then outlives each later text.
 */
export const pace = async (size: number): Promise<void> => {
  const before = linted
  linted += size
  const reaches = (limit: number): boolean => before <= limit && linted > limit
  if (before === 0) await tell('--no-allocation-site-pretenuring', '--no-opt', '--no-maglev')
  // Older ones have no quick optimising compiler that one may rely on.
  if (reaches(limits.unoptimised)) await tell(node < 24 ? '--opt' : '--maglev')
  if (reaches(limits.halfOptimised)) await tell('--opt')
}
