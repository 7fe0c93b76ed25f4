import { describe, expect, it } from 'vitest'
import type { Permissions } from './permissions.ts'
import { ask, everything, github, pull, repository, stage, token } from './stage.ts'

stage()

describe('a token', () => {
  const with_ = (permissions: Permissions, remaining = 1000) => github.token(repository, permissions, { remaining })

  it('does what it may, and is told what it would need', async () => {
    const refused = await ask('POST', '/issues/1/comments', { body: 'x' }, with_({ contents: 'write', 'pull-requests': 'read' }))
    expect(refused).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } })
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write')
    expect((await ask('POST', '/issues/1/comments', { body: 'x' }, with_({ issues: 'write' }))).status).toBe(201)
  })
  it('reads what is public and nothing else private', async () => {
    const secret = github.repository('octo/secret', { private: true })
    secret.commit('main', { a: 'b' })
    expect((await ask('GET', '/pulls/1', undefined, with_({}))).status).toBe(200)
    expect((await ask('GET', '/git/trees/main', undefined, token, `${github.apiUrl}/repos/octo/secret`)).status).toBe(404)
    expect((await ask('GET', '/git/trees/main', undefined, github.token(secret, {}), `${github.apiUrl}/repos/octo/secret`)).status).toBe(
      403,
    )
  })
  it('must be known', async () => expect((await ask('GET', '', undefined, { ...token, value: 'no' })).status).toBe(401))
  it('runs out', async () => {
    const short = with_(everything, 1)
    expect((await ask('GET', '', undefined, short)).headers.get('x-ratelimit-remaining')).toBe('0')
    expect(await ask('GET', '', undefined, short)).toMatchObject({
      status: 403,
      body: { message: expect.stringMatching(/rate limit exceeded/) },
    })
  })
  it('creates at most 80 things a minute', async () => {
    for (let index = 0; index < 80; index++) await ask('POST', '/issues/1/comments', { body: 'x' })
    const refused = await ask('POST', '/issues/1/comments', { body: 'x' })
    expect(refused.status).toBe(403)
    expect(refused.headers.get('retry-after')).toBe('60')
  })
})

describe('interference', () => {
  it('answers in the place of the fake, as often as told', async () => {
    github.when('pulls/get', { status: 502, headers: { 'retry-after': '1' } }, 1)
    expect((await ask('GET', '/pulls/1')).status).toBe(502)
    expect((await ask('GET', '/pulls/1')).status).toBe(200)
  })
  it('changes the state before an answer', async () => {
    github.when('pulls/get', () => void repository.commit('topic', { 'privacy.md': 'moved' }) as undefined, 1)
    const before = pull.headSha
    expect((await ask('GET', '/pulls/1')).body.head.sha).not.toBe(before)
  })
  it('is slow, or hangs up', async () => {
    github.when('repos/get', { delay: 60 }, 1)
    const start = performance.now()
    expect((await ask('GET', '')).status).toBe(200)
    expect(performance.now() - start).toBeGreaterThan(50)
    github.when('*', { cut: true }, 1)
    await expect(ask('GET', '')).rejects.toThrow()
  })
})
