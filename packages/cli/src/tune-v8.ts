const node: number = Number.parseInt(process.versions.node, 10)

const flags: readonly string[] = [
  // Linting is much code that runs little: to optimise it most takes longer than it saves until hundreds of policies are linted.
  // Before 24 there is no quick optimising compiler that one may rely on beside it.
  `--invocation-count-for-turbofan=${node < 24 ? 10_000 : 100_000}`,
  // V8 would make objects old at once that lived long in the first texts, and what they hold then outlives each later text.
  '--no-allocation-site-pretenuring',
]

/** The newest Node.js that is known to have the flags; one without would complain of them. */
const tried = 24
let told = false

/** Tells V8, before the first text is read, what pays. */
export const tuneV8 = async (): Promise<void> => {
  if (told || node > tried) return
  told = true
  const { setFlagsFromString } = await import('node:v8')
  for (const flag of flags) setFlagsFromString(flag)
}
