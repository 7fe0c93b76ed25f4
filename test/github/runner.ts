import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { WorkflowEvent } from './events.ts'
import type { GitHub } from './github.ts'
import { type Permissions, readOnly } from './permissions.ts'
import { type Annotation, annotationsOf } from './runner-annotations.ts'
import { type Command, parseCommands } from './runner-commands.ts'
import { runnerEnvironment } from './runner-environment.ts'
import { readEnvironmentFile, readSummary } from './runner-files.ts'

export interface RunOptions {
  /** path of an action.yml */
  action: string
  github: GitHub
  event: WorkflowEvent
  /** `with:` of the step */
  inputs?: Record<string, string>
  /** `permissions:` of the job; what an event from a fork or Dependabot may not have is taken away, as GitHub does */
  permissions?: Permissions
  /** variables of a self-hosted machine, such as those of a proxy */
  machine?: Record<string, string>
  /** files in the workspace, as after a checkout; none unless told */
  workspace?: Record<string, string>
  /** instead of the one `permissions` give */
  token?: string
  runId?: number
  attempt?: number
  /** milliseconds until the process is killed; 20,000 unless told */
  timeout?: number
  /** milliseconds until the job is cancelled: SIGINT */
  cancelAfter?: number
  /** refuses connections to anything but the fake, and lists them in `strayConnections` */
  sealed?: boolean
}
export interface RunResult {
  exitCode: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
  /** what the runner would carry out, from both streams */
  commands: Command[]
  /** what GitHub would show of them */
  annotations: Annotation[]
  outputs: Record<string, string>
  state: Record<string, string>
  environment: Record<string, string>
  path: string
  summary: string
  /** why the runner would add an error of its own, such as a summary over 1 MiB */
  runnerErrors: string[]
  /** files the action left in RUNNER_TEMP, by name */
  files: Record<string, string>
  strayConnections: string[]
  milliseconds: number
}

interface Manifest {
  inputs?: Record<string, { default?: unknown }>
  runs: { using: string; main: string }
}

/** Every declared input, as the runner sets it: given, else its default, else empty. */
function inputsOf(manifest: Manifest, given: Record<string, string>, token: string): Record<string, string> {
  const declared = manifest.inputs ?? {}
  const foreign = Object.keys(given).filter((name) => !(name in declared))
  if (foreign.length)
    throw new Error(`Unexpected input(s) '${foreign.join("', '")}', valid inputs are ['${Object.keys(declared).join("', '")}']`)
  const values = Object.entries(declared).map(([name, input]): [string, string] => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    given[name] ?? String(input.default ?? '').replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, token),
  ])
  return Object.fromEntries(values)
}

/** Runs a JavaScript action as the runner does: a child process of Node 24 that gets INPUT_*, GITHUB_*, RUNNER_* and files, nothing else. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const {
    action,
    github,
    event,
    inputs = {},
    permissions = { contents: 'read', 'pull-requests': 'write' },
    workspace = {},
    machine = {},
    timeout = 20_000,
  } = options
  const manifest: Manifest = parse(readFileSync(action, 'utf8'))
  if (manifest.runs.using !== 'node24') throw new Error(`runs.using is '${manifest.runs.using}', not node24`)
  const home = mkdtempSync(join(tmpdir(), 'runner-'))
  try {
    const folders = { workspace: join(home, 'work'), temp: join(home, 'temp'), commands: join(home, 'temp/_runner_file_commands') }
    for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
    for (const [path, text] of Object.entries(workspace)) {
      mkdirSync(dirname(join(folders.workspace, path)), { recursive: true })
      writeFileSync(join(folders.workspace, path), text)
    }
    const token = options.token ?? github.token(event.repository, event.readOnly ? readOnly(permissions) : permissions).value
    const env = {
      ...runnerEnvironment({ github, event, folders, runId: options.runId ?? 1, attempt: options.attempt ?? 1 }),
      ...inputsOf(manifest, inputs, token),
      ...machine,
    }
    const sealed = join(home, 'connections')
    if (options.sealed)
      Object.assign(env, {
        NODE_OPTIONS: `--import=${join(import.meta.dirname, 'sealed.mjs')}`,
        SEALED_ALLOWS: new URL(github.apiUrl).host,
        SEALED_LOG: sealed,
      })
    writeFileSync(sealed, '')

    const started = performance.now()
    const ended = await start(resolve(dirname(action), manifest.runs.main), folders.workspace, env, timeout, options.cancelAfter)
    const milliseconds = performance.now() - started

    const file = (name: string): Buffer => readFileSync(join(folders.commands, name))
    const runnerErrors: string[] = []
    const values = (name: string): Record<string, string> => {
      try {
        return Object.fromEntries(readEnvironmentFile(file(name).toString('utf8')))
      } catch (error) {
        runnerErrors.push(`Unable to process file command '${name}' successfully. ${(error as Error).message}`)
        return {}
      }
    }
    const commands = [...parseCommands(ended.stdout), ...parseCommands(ended.stderr)]
    const { summary, error } = readSummary(file('step_summary'))
    if (error) runnerErrors.push(error)
    return {
      ...ended,
      commands,
      annotations: annotationsOf(commands, folders.workspace),
      outputs: values('output'),
      state: values('state'),
      environment: values('env'),
      path: file('path').toString('utf8'),
      summary,
      runnerErrors,
      files: filesIn(folders.temp),
      strayConnections: readFileSync(sealed, 'utf8').split('\n').filter(Boolean),
      milliseconds,
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

/** Vitest may run on another Node; actions run on the one this repository pins. */
const node = join(import.meta.dirname, '../../node_modules/.bin/node')

function start(
  script: string,
  cwd: string,
  env: Record<string, string>,
  timeout: number,
  cancelAfter: number | undefined,
): Promise<Pick<RunResult, 'exitCode' | 'signal' | 'stdout' | 'stderr'>> {
  return new Promise((done, fail) => {
    const child = spawn(process.versions.node.startsWith('24.') ? process.execPath : node, [script], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const streams = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
    child.stdout.on('data', (chunk: Buffer) => streams.stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => streams.stderr.push(chunk))
    const timers = [
      setTimeout(() => child.kill('SIGKILL'), timeout),
      ...(cancelAfter === undefined ? [] : [setTimeout(() => child.kill('SIGINT'), cancelAfter)]),
    ]
    child.on('error', fail)
    child.on('close', (exitCode, signal) => {
      for (const timer of timers) clearTimeout(timer)
      done({
        exitCode,
        signal,
        stdout: Buffer.concat(streams.stdout).toString('utf8'),
        stderr: Buffer.concat(streams.stderr).toString('utf8'),
      })
    })
  })
}
