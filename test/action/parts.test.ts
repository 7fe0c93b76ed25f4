import { describe, expect, it } from 'vitest'
import { scheduleEvent } from '../github/events.ts'
import { again, bakery } from './policies.ts'
import { propose, repository, run, stage } from './world.ts'

const named = (...parts: readonly string[]): string => `policies:\n  - { id: site, parts: [${parts.join(', ')}] }\n`

/** The bakery's policy in two files. */
const halves = (policy: string): Record<string, string> => {
  const at = policy.indexOf('## How long')
  return { 'legal/data.md': policy.slice(0, at), 'legal/keeping.md': policy.slice(at) }
}

stage(() => ({ '.clearnotice.yml': named('legal/data.md', './legal/keeping.md'), ...halves(bakery()) }))

describe('a policy in several files', () => {
  it('is one policy', async () => {
    const result = await run(undefined, { event: scheduleEvent(repository) })
    expect(result).toMatchObject({ exitCode: 0, outputs: { findings: '0' } })
    const { files } = JSON.parse(result.files['clearnotice.json'] ?? '')
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['legal/data.md', 'legal/keeping.md'])
  })
  it('has each finding where it stands', async () => {
    const pull = propose({ 'legal/keeping.md': halves(bakery({ retention: [again], tickets: '36 months' }))['legal/keeping.md'] ?? '' })
    const result = await run(pull)
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { new: '1', 'policies-changed': '["legal/keeping.md"]', 'semantic-change': 'material' },
    })
    expect(pull.reviewComments).toMatchObject([{ placement: { path: 'legal/keeping.md' } }])
    expect(pull.comments[0]?.body).toContain('kept longer')
    expect(JSON.parse(result.files['clearnotice.sarif'] ?? '').runs[0].results[0]).toMatchObject({
      locations: [{ physicalLocation: { artifactLocation: { uri: 'legal/keeping.md' } } }],
      partialFingerprints: { primaryLocationLineHash: expect.any(String) },
    })
  })
  it('may be named by a configuration that stands beside it', async () => {
    const at = bakery().indexOf('## How long')
    repository.commit('main', {
      '.clearnotice.yml': null,
      'docs/.clearnotice.yml': named('privacy.md', 'keeping.md'),
      'docs/privacy.md': bakery().slice(0, at),
      'docs/keeping.md': bakery().slice(at),
    })
    const result = await run(undefined, { event: scheduleEvent(repository) })
    expect(result).toMatchObject({ exitCode: 0, outputs: { findings: '0' } })
  })
  it('may say elsewhere what it said', async () => {
    const { 'legal/data.md': data = '', 'legal/keeping.md': keeping = '' } = halves(bakery())
    const at = keeping.indexOf('## Complaints')
    const pull = propose({ 'legal/data.md': `${data}${keeping.slice(at)}\n`, 'legal/keeping.md': keeping.slice(0, at) })
    expect(await run(pull)).toMatchObject({ exitCode: 0, outputs: { new: '0', fixed: '0', 'semantic-change': 'editorial' } })
  })
  it('can not be linted without one of them', async () => {
    const result = await run(propose({ 'legal/keeping.md': null }))
    expect(result.exitCode).toBe(2)
    expect(result.summary).toContain("its part legal/keeping.md can't be read: no such file")
  })
  it('may have one renamed, with the configuration', async () => {
    const pull = propose({ '.clearnotice.yml': named('legal/data.md', 'legal/how-long.md') })
    repository.rename('topic', 'legal/keeping.md', 'legal/how-long.md')
    expect(await run(pull)).toMatchObject({ exitCode: 0, outputs: { new: '0', fixed: '0' } })
  })
  it('lacks what stood in one that a pull request takes away', async () => {
    const pull = propose({ '.clearnotice.yml': named('legal/data.md'), 'legal/keeping.md': null })
    const result = await run(pull)
    expect(result).toMatchObject({ exitCode: 1, outputs: { 'semantic-change': 'material' } })
    expect(result.summary).toContain('`retention/missing`')
  })
})
