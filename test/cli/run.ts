import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildCommand } from '../../.ci/build-command.ts'

// As it is published: from source, every run would take a second to start.
const dist = mkdtempSync(join(tmpdir(), 'clearnotice-cli-'))
const built = buildCommand(dist)

/** The built CLI, once {@link clearnotice} has run it. */
export const commandFile: string = join(dist, 'main.js')

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Whether anyone reads what it prints. */
  readonly listen?: boolean
}

/** Runs the built CLI as a user's shell would, with nothing of this process's environment but what Node needs. */
export const clearnotice = async (args: readonly string[], { cwd, stdin = '', env = {}, listen = true }: RunOptions = {}): Promise<Ran> => {
  await built
  return new Promise((resolve, reject) => {
    const { PATH = '', SystemRoot = '' } = process.env
    const child = spawn(process.execPath, [commandFile, ...args], { cwd, env: { PATH, SystemRoot, ...env } })
    let stdout = ''
    let stderr = ''
    if (!listen) child.stdout.destroy()
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }))
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
  })
}

/** A new folder with files in it, by path. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'clearnotice-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
