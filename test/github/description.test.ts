import { describe, expect, it } from 'vitest'
import { createGitHub } from './github.ts'
import { ask, github, stage } from './stage.ts'

stage()

describe('GitHub’s description', () => {
  it.each([
    ['an unknown path', 'GET', '/nothing', undefined, /not in the description/],
    ['an unknown property', 'POST', '/issues/1/comments', { body: 'x', key: 1 }, /'key'/],
    ['an unknown parameter', 'GET', '/pulls/1/files?size=9', undefined, /'size'/],
    ['a missing property', 'POST', '/pulls/1/comments', { body: 'x', path: 'privacy.md' }, /commit_id/],
    [
      '51 annotations',
      'POST',
      '/check-runs',
      {
        name: 'n',
        head_sha: 'a',
        output: {
          title: 't',
          summary: 's',
          annotations: Array(51).fill({ path: 'p', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }),
        },
      },
      /50 items/,
    ],
  ])('refuses %s', async (_, method, path, body, reason) => {
    expect((await ask(method, path, body)).status).toBeGreaterThanOrEqual(404)
    expect(github.takeViolations().join()).toMatch(reason)
  })
  it('fails a test that leaves violations behind', async () => {
    const other = await createGitHub()
    await fetch(`${other.apiUrl}/x`, { headers: { authorization: `Bearer ${other.token(other.repository('a/b'), {}).value}` } })
    await expect(other.close()).rejects.toThrow(/not in the description/)
  })
})
