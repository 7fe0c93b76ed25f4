import { existsSync, readFileSync } from 'node:fs'
import { recommended } from '@clearnotice/lint'
import { painter } from '@clearnotice/report'
import { CannotRun } from '../cannot-run.ts'
import { didYouMean } from '../closest.ts'
import type { Arguments } from '../command.ts'
import { pageText } from '../page-text.ts'
import { coloured, columns, print } from '../terminal.ts'

/** Where pages are: beside the published bundle, else in the package that they are made in. */
const folders: readonly URL[] = [new URL('docs/', import.meta.url), new URL('../../../lint/docs/', import.meta.url)]

export const run = async ({ operands, has }: Arguments): Promise<number> => {
  const [id] = operands
  if (id === undefined || operands.length > 1)
    throw new CannotRun('name one rule: clearnotice explain retention/vague\nclearnotice rules lists them')
  const ids = recommended.map((rule) => rule.id)
  if (!ids.some((known) => known === id))
    throw new CannotRun(`there is no rule ‘${id}’${await didYouMean(id, ids)}\nclearnotice rules lists them`)
  const page = folders.map((folder) => new URL(`${id}.md`, folder)).find((file) => existsSync(file))
  if (page === undefined) throw new Error(`The page of ${id} is not there`)
  print(pageText(readFileSync(page, 'utf8'), Math.min(columns(), 100), painter(coloured(has('no-color')))))
  return 0
}
