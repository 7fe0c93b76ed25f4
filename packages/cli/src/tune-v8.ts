const node: number = Number.parseInt(process.versions.node, 10)

// V8 would make objects old at once that lived long in the first texts, and what they hold then outlives each later text.
const always = '--no-allocation-site-pretenuring'
/** Linting is much code that runs little: for a policy or two, code optimised by V8 never pays. */
const forFew = ['--no-opt', '--no-maglev']
/** It takes hundreds of policies until what optimises most does; before 24 there is no quick optimising compiler to rely on beside it. */
const forMany = [`--invocation-count-for-turbofan=${node < 24 ? 10_000 : 100_000}`]
const few = 2

/** The newest Node.js that is known to have the flags; one without would complain of them. */
const tried = 24

const tell = async (flags: readonly string[]): Promise<void> => {
  if (node > tried) return
  const { setFlagsFromString } = await import('node:v8')
  for (const flag of flags) setFlagsFromString(flag)
}

/** Tells V8, before the first text is read, what pays for so many policies. */
export const tuneV8 = (policies: number): Promise<void> => tell([always, ...(policies > few ? forMany : forFew)])

/** Tells V8 that a text is so large that optimising pays. */
export const tuneForLarge = (): Promise<void> => tell(node < 24 ? ['--opt'] : ['--opt', '--maglev'])
