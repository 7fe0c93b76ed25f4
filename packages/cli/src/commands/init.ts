import { existsSync, statSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { stderr, stdin } from 'node:process'
import { createInterface } from 'node:readline/promises'
import { definePolicy, type PolicyDefinition, writePolicy } from '@clearnotice/policy'
import type { Day } from '@clearnotice/uk-gdpr'
import { stringify } from 'yaml'
import { CannotRun } from '../cannot-run.ts'
import type { Arguments } from '../command.ts'
import { mayHold } from '../configuration.ts'
import { oneOf } from '../parse-arguments.ts'
import { type Answers, blanks, quoted, starterConfig, starterPolicy, starterWorkflow } from '../starter.ts'
import { complain } from '../terminal.ts'
import { dayOf } from '../today.ts'

const kinds: readonly Answers['kind'][] = ['company', 'sole-trader', 'charity', 'partnership', 'association']

const ask = async (args: Arguments): Promise<Answers> => {
  const kind = await oneOf(args, 'kind', kinds, 'company')
  const given: Answers = { name: args.value('name') ?? blanks.name, kind, email: args.value('email') ?? blanks.email }
  if (args.has('yes')) return given
  if (stdin.isTTY !== true) throw new CannotRun('there is no terminal to ask on; give --yes, with --name, --email and --kind')
  const terminal = createInterface({ input: stdin, output: stderr })
  try {
    const answer = async (question: string, otherwise: string): Promise<string> =>
      (await terminal.question(`${question} (${otherwise}) `)).trim() || otherwise
    const name = await answer('Who decides what personal data is used for? The legal name:', given.name)
    let chosen: Answers['kind'] | undefined
    while (chosen === undefined) {
      const said = await answer(`What is that? One of ${kinds.join(', ')}:`, given.kind)
      chosen = kinds.find((one) => one === said)
    }
    const email = await answer('Which e-mail address can people write to?', given.email)
    return { name, kind: chosen, email }
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw new CannotRun('stopped; nothing was written')
    throw error
  } finally {
    terminal.close()
  }
}

/** Writes a file that isn't there yet; false if it is. */
const create = async (path: string, text: string): Promise<boolean> => {
  try {
    await mkdir(dirname(path), { recursive: true })
    await using file = await open(path, 'wx')
    await file.writeFile(text)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new CannotRun(`${path} could not be written: ${(error as Error).message}`)
  }
}

/** The folder whose workflows are run: that of the repository, where there is one. */
const rootOf = (folder: string): string => {
  for (let at = resolve(folder); at !== dirname(at); at = dirname(at)) if (existsSync(join(at, '.git'))) return relative('.', at)
  return folder
}

/** @throws CannotRun for an answer that no policy can hold */
const definitionFrom = async (answers: Answers, day: Day): Promise<PolicyDefinition> => {
  const { DefinitionError, parseDefinition } = await import('@clearnotice/policy/schema')
  try {
    return parseDefinition(starterPolicy(answers, day))
  } catch (error) {
    throw error instanceof DefinitionError ? new CannotRun(error.message) : error
  }
}

export const run = async (args: Arguments): Promise<number> => {
  const [folder = '.', ...others] = args.operands
  if (others.length > 0) throw new CannotRun('name one folder: clearnotice init docs')
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) throw new CannotRun(`${folder} is a file; name a folder`)
  const day = dayOf(args)
  const answers = await ask(args)
  const definition = await definitionFrom(answers, day)
  const [source, written, settings] = [join(folder, 'policy.yml'), join(folder, 'privacy-policy.md'), join(folder, '.clearnotice.yml')]
  const root = rootOf(folder)
  const within = relative(root, folder).split(sep).join('/')
  const files: readonly (readonly [path: string, text: string])[] = [
    [source, stringify(definition, { lineWidth: 120, aliasDuplicateObjects: false })],
    [written, writePolicy(definePolicy(definition), { day })],
    [settings, starterConfig(answers)],
    [join(root, '.github', 'workflows', 'privacy-policy.yml'), starterWorkflow(within === '' ? '' : `${within}/`)],
  ]
  const configured = mayHold(folder)
  for (const [path, text] of files) {
    if (path === settings && configured)
      complain(`${folder === '.' ? 'this folder' : folder} has a configuration already, which stays as it is`)
    else complain((await create(path, text)) ? `${path} written` : `${path} is there already and stays as it is`)
  }
  const unfilled = [answers.name, answers.email].filter((answer) => Object.values(blanks).includes(answer))
  if (unfilled.length > 0) complain(`still to be filled in: ${unfilled.join(' and ')}; until then clearnotice lint reports it`)
  complain(`change ${source} until it is true of you, then: clearnotice write ${quoted(source)} --output ${quoted(written)}`)
  return 0
}
