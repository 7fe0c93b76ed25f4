import { expect, test } from 'vitest'
import { readPolicy } from '../../read.ts'

/** The rights read in a list that asks for a copy and for erasure, with an item more. */
const rightsIn = (item: string, list: (item: string) => string): readonly string[] =>
  readPolicy(list(item))
    .policy.rights.map(({ right }) => right)
    .filter((right) => right !== 'right-of-access' && right !== 'right-to-erasure')

const bullets = (item: string): string =>
  `# Your rights\n\nYou can ask us:\n\n- for a copy of your data\n- to delete your data\n- ${item}\n`
const row = (item: string): string =>
  `# Your rights\n\n| You may | |\n|---|---|\n| See | A copy of your data |\n| Erase | Have it deleted |\n| Also | ${item} |\n`

test.each([
  ['to sort out anything in it that’s off', 'right-to-rectification'],
  ['for the muddles in it to be gone over', 'right-to-rectification'],
  ['to let it gather dust until we’ve sorted out a query', 'right-to-restriction'],
  ['to go easy on it for a spell', 'right-to-restriction'],
  ['to leave off doing with it what you disagree with', 'right-to-object'],
  ['to stop for good', 'right-to-object'],
  ['for a CSV, should you want to go elsewhere', 'right-to-portability'],
])('among rights, a few words tell which one an item is: %s', (item, right) => {
  expect(rightsIn(item, bullets)).toEqual([right])
  expect(rightsIn(item, row)).toEqual([right])
})

test.each([
  'how we correct mistakes',
  'to complain to the ICO about mistakes',
  'to change your cookie settings',
  'to write to the clerk for a form',
  'our machine is repaired',
])('among rights, an item that is about something else is none: %s', (item) => {
  expect(rightsIn(item, bullets)).toEqual([])
})

test('outside a list of rights, the same words name none', () => {
  expect(
    readPolicy('# Our work\n\nWe:\n\n- sort out anything that’s off\n- let it rest for a spell\n- call a halt for good\n').policy.rights,
  ).toEqual([])
})

test('where consent is taken back in a table of data, its rows are no rights', () => {
  const table = `# What we collect

| Data | Why |
|---|---|
| Your photo | With your consent; you can withdraw your consent at any time |
| Your diet | With your consent; you can withdraw your consent at any time |
| A file on your progress | To see how you get on |
`
  expect(new Set(readPolicy(table).policy.rights.map(({ right }) => right))).toEqual(new Set(['right-to-withdraw-consent']))
})
