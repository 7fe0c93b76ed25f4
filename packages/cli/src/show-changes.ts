import type { Change } from '@clearnotice/policy'
import { changesData, changesMarkdown, changesText } from '@clearnotice/report'
import type { Arguments } from './command.ts'
import { deliver } from './deliver.ts'
import { oneOf } from './parse-arguments.ts'
import { coloured, columns, githubActions } from './terminal.ts'

/** What makes the exit code 1. */
type Threshold = 'material' | 'any' | 'never'

/** Prints changes in the format asked for, and says with the exit code whether there are any that matter. */
export const showChanges = async (changes: readonly Change[], args: Arguments, threshold: Threshold): Promise<number> => {
  const format = await oneOf(args, 'format', ['text', 'json', 'markdown'], 'text')
  const failOn = await oneOf<Threshold>(args, 'fail-on', ['material', 'any', 'never'], threshold)
  const output = args.value('output')
  const text = {
    text: () =>
      changesText(changes, {
        width: output === undefined ? columns() : 100,
        colour: output === undefined && coloured(args.has('no-color')),
        githubActions: githubActions && output === undefined,
      }),
    json: () => `${JSON.stringify(changesData(changes), null, 2)}\n`,
    markdown: () => changesMarkdown(changes),
  }[format]()
  deliver(text, args)
  const fails = failOn !== 'never' && changes.some(({ materiality }) => failOn === 'any' || materiality === 'material')
  return fails ? 1 : 0
}
