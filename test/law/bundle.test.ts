import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'

/** What a developer who writes this ships to a browser, minified, in bytes. */
async function bundle(code: string): Promise<string> {
  const entry = '\0entry'
  const build = await rolldown({
    input: entry,
    cwd: import.meta.dirname,
    resolve: { conditionNames: ['@clearnotice/source', 'import', 'default'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id, importer) => (id === entry ? id : importer === entry ? new URL(import.meta.resolve(id)).pathname : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    platform: 'browser',
  })
  const { output } = await build.generate({ minify: true })
  await build.close()
  return output[0].code
}

// The budget is the issue's: a page that only names lawful bases shouldn't carry the rest of the law.
test('a bundle that uses only lawful bases is under 6 kB', async () => {
  const code = await bundle(`import { lawfulBasesOn } from '@clearnotice/uk-gdpr/lawful-bases'; console.log(lawfulBasesOn('2026-11-22'))`)
  expect(code).toContain('recognised-legitimate-interest')
  expect(code.length).toBeLessThan(6000)
  for (const other of ['Wilmslow', 'Data Privacy Framework', 'Taxes Management', 'schedule-1']) expect(code).not.toContain(other)
})

test('the front door brings no more than what is used of it', async () => {
  const code = await bundle(`import { lawfulBasesOn } from '@clearnotice/uk-gdpr'; console.log(lawfulBasesOn('2026-11-22'))`)
  expect(code.length).toBeLessThan(6000)
})
