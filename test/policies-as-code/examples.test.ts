import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../../examples/library')
const run = (program: string): string =>
  execFileSync(process.execPath, ['--conditions=@clearnotice/source', resolve(folder, program)], { encoding: 'utf8' })

/** What each program must print, among other things. */
const programs: readonly (readonly [program: string, prints: readonly (string | RegExp)[]])[] = [
  ['lint-a-text.ts', ['error controller/identity-missing: The policy names no controller']],
  ['read-facts.ts', [/^invoices/, /months: 72/, 'tax-year-end']],
  ['write-a-policy.ts', ['# Privacy policy', 'Controller: Marsh Trust', '1 year after our last contact with you']],
  ['compare-two-texts.ts', [/^material: kept longer: .*six years → ten years/]],
  ['law-on-a-day.ts', ['2026-02-04 a b c d e f\n2026-02-05 a b c d e ea f\n']],
]

test.each(programs)('%s', (program, prints) => {
  const printed = run(program)
  for (const part of prints) {
    if (typeof part === 'string') expect(printed).toContain(part)
    else expect(printed).toMatch(part)
  }
})
