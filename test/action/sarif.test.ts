import { describe, expect, it } from 'vitest'
import { pushEvent, scheduleEvent } from '../github/events.ts'
import { again, bakery } from './policies.ts'
import { propose, repository, run, stage } from './world.ts'

stage(() => ({ 'privacy.md': bakery({ retention: [again] }) }))

const scanning = { contents: 'read', 'security-events': 'write' } as const
const sarifOf = (files: Record<string, string>) => JSON.parse(files['clearnotice.sarif'] ?? '')

describe('the SARIF report', () => {
  it('has what code scanning demands', async () => {
    const { files } = await run(undefined, { event: scheduleEvent(repository) })
    const sarif = sarifOf(files)
    expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ automationDetails: { id: 'clearnotice/clearnotice/' } }] })
    expect(sarif.runs).toHaveLength(1)
    const [{ results, tool }] = sarif.runs
    expect(results).toHaveLength(1)
    for (const result of results) {
      expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(result.message.text).not.toBe('')
      expect(result.partialFingerprints).toEqual({
        'clearnotice/v1': expect.stringMatching(/^[0-9a-f]{16}$/),
        primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]+:1$/),
      })
      expect(result.locations[0].physicalLocation).toEqual({
        artifactLocation: { uri: 'privacy.md' },
        region: { startLine: 24, startColumn: expect.any(Number), endLine: expect.any(Number), endColumn: expect.any(Number) },
      })
    }
  })
  it('holds everything, not only what is new, by fingerprints that moving does not change', async () => {
    const before = sarifOf((await run(undefined, { event: scheduleEvent(repository) })).files).runs[0].results
    const pull = propose({ 'privacy.md': bakery({ retention: [again], above: '\nWe bake in Ludlow.\n' }) })
    const after = sarifOf((await run(pull)).files).runs[0].results
    expect(after[0].partialFingerprints).toEqual(before[0].partialFingerprints)
    expect(after[0].locations).not.toEqual(before[0].locations)
  })
})

describe('uploading', () => {
  const inputs = { 'sarif-upload': 'true' }
  it('sends results of the default branch', async () => {
    const result = await run(undefined, { event: pushEvent(repository, 'main'), inputs, permissions: scanning })
    expect(result.outputs.degraded).toBe('[]')
    expect(repository.sarifs).toMatchObject([{ ref: 'refs/heads/main', commit: repository.head('main').sha }])
  })
  it('sends none of pull requests and other branches', async () => {
    const pull = propose({ 'privacy.md': bakery() })
    await run(pull, { inputs, permissions: scanning })
    await run(undefined, { event: pushEvent(repository, 'topic'), inputs, permissions: scanning })
    expect(repository.sarifs).toEqual([])
  })
  it('does not fail where code scanning is off, but where it is demanded', async () => {
    repository.codeScanning = false
    const event = pushEvent(repository, 'main')
    const result = await run(undefined, { event, inputs: { ...inputs, 'fail-on': 'never' }, permissions: scanning })
    expect(result).toMatchObject({ exitCode: 0, outputs: { degraded: expect.stringContaining('must be enabled') } })
    expect((await run(undefined, { event, inputs: { ...inputs, require: 'sarif' }, permissions: scanning })).exitCode).toBe(2)
  })
})
