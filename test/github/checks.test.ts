import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ask, pull, repository, stage } from './stage.ts'

stage()

describe('checks and code scanning', () => {
  it('gathers the annotations of a check run', async () => {
    const annotation = { path: 'p', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }
    const { id } = (
      await ask('POST', '/check-runs', {
        name: 'n',
        head_sha: pull.headSha,
        output: { title: 't', summary: 's', annotations: [annotation] },
      })
    ).body
    await ask('PATCH', `/check-runs/${id}`, { conclusion: 'neutral', output: { title: 't', summary: 's', annotations: [annotation] } })
    expect(repository.checkRuns[0]).toMatchObject({
      status: 'completed',
      conclusion: 'neutral',
      output: { annotations: [annotation, annotation] },
    })
  })
  const upload = (sarif: unknown, ref = 'refs/heads/main') =>
    ask('POST', '/code-scanning/sarifs', {
      commit_sha: repository.head('main').sha,
      ref,
      sarif: typeof sarif === 'string' ? sarif : gzipSync(JSON.stringify(sarif)).toString('base64'),
    })
  it('takes SARIF', async () => {
    const { status, body } = await upload({ version: '2.1.0', runs: [{}] })
    expect([status, (await ask('GET', `/code-scanning/sarifs/${body.id}`)).body.processing_status]).toEqual([202, 'complete'])
  })
  it('refuses what is no SARIF, twice the same category, the merge queue, and all of it when it is off', async () => {
    expect((await upload('bm8=')).status).toBe(400)
    expect((await upload({ version: '2.1.0', runs: [{}, {}] })).status).toBe(400)
    expect((await upload({ version: '2.1.0', runs: [] }, 'refs/heads/gh-readonly-queue/main/pr-1-a')).status).toBe(404)
    repository.codeScanning = false
    expect((await upload({ version: '2.1.0', runs: [] })).status).toBe(403)
  })
})
