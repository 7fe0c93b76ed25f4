import { describe, expect, it } from 'vitest'
import { ask, github, lines, pull, repository, review, stage } from './stage.ts'

stage()

describe('a review', () => {
  it('places comments on added, context and deleted lines', async () => {
    expect(
      (await review({ line: 10 }, { line: 12, start_line: 9, side: 'RIGHT', start_side: 'RIGHT' }, { line: 50, side: 'LEFT' })).status,
    ).toBe(200)
    expect(pull.reviewComments).toHaveLength(3)
    expect(github.notifications).toEqual([{ pull: 1, author: 'github-actions[bot]', what: 'review' }])
  })
  it.each([
    ['a line outside the diff', { line: 30 }, /line must be part of the diff/],
    ['an unchanged line on the left', { line: 9, side: 'LEFT' }, /line must be part of the diff/],
    ['a start in another hunk', { line: 50, start_line: 10 }, /start line must be part of the same hunk/],
    ['a start that is the end', { line: 10, start_line: 10 }, /start line must precede the end line/],
    ['no line', {}, /line must be part of the diff/],
    ['another file', { path: 'other.md', line: 1 }, /Path could not be resolved/],
    ['no text', { line: 10, body: ' ' }, /blank/],
    ['65,537 characters', { line: 10, body: 'x'.repeat(65_537) }, /too long/],
  ])('with %s is refused whole', async (_, comment, reason) => {
    const { status, body } = await review({ line: 10 }, comment)
    expect(status).toBe(422)
    expect(body.errors.join()).toMatch(reason)
    expect(pull.reviewComments).toEqual([])
    expect(pull.reviews).toEqual([])
  })
  it('needs a text, may not approve, and is one at a time', async () => {
    const send = async (body: Record<string, unknown>) => (await ask('POST', '/pulls/1/reviews', body)).status
    expect(await send({ event: 'COMMENT' })).toBe(422)
    expect(await send({ event: 'APPROVE' })).toBe(422)
    expect(await send({ event: 'COMMENT', body: 'x', commit_id: 'b'.repeat(40) })).toBe(422)
    expect(await send({})).toBe(200)
    expect(await send({})).toBe(422)
  })
  it('knows no files, only lines', async () => {
    expect((await review({ subject_type: 'file' })).status).toBe(422)
    expect(github.takeViolations().join()).toMatch(/additional properties 'subject_type'/)
  })
})

describe('a review comment', () => {
  const comment = (body: Record<string, unknown>) =>
    ask('POST', '/pulls/1/comments', { path: 'privacy.md', body: 'b', commit_id: pull.headSha, ...body })

  it('goes on a line or a file', async () => {
    expect((await comment({ line: 10, side: 'RIGHT' })).body).toMatchObject({ line: 10, subject_type: 'line' })
    expect((await comment({ subject_type: 'file' })).body).toMatchObject({ line: null, subject_type: 'file' })
    expect((await comment({})).status).toBe(422)
    expect((await comment({ line: 30, side: 'RIGHT' })).status).toBe(422)
  })
  it('moves with its line and is outdated when the line is changed', async () => {
    await review({ line: 10 }, { line: 50 })
    repository.forcePush('topic', 'main', { 'privacy.md': `first\n${lines(60, { 10: 'changed', 50: 'otherwise' })}` })
    const { body } = await ask('GET', '/pulls/1/comments')
    expect(body.map(({ line, original_line }: Record<string, number>) => [line, original_line])).toEqual([
      [11, 10],
      [null, 50],
    ])
  })
  it('is outdated when its line is no longer in the diff', async () => {
    await review({ line: 48 }) // unchanged, and shown beside line 50
    repository.forcePush('topic', 'main', { 'privacy.md': lines(60, { 10: 'changed' }) })
    expect((await ask('GET', '/pulls/1/comments')).body[0].line).toBeNull()
  })
  it('can be edited, answered and deleted', async () => {
    const { id } = (await comment({ line: 10, side: 'RIGHT' })).body
    expect((await ask('PATCH', `/pulls/comments/${id}`, { body: 'new' })).body.body).toBe('new')
    expect((await ask('POST', `/pulls/1/comments/${id}/replies`, { body: 'reply' })).body.in_reply_to_id).toBe(id)
    expect((await ask('DELETE', `/pulls/comments/${id}`)).status).toBe(204)
    expect((await ask('GET', `/pulls/comments/${id}`)).status).toBe(404)
  })
})

it('holds conversation comments to GitHub’s length', async () => {
  expect((await ask('POST', '/issues/1/comments', { body: 'x'.repeat(65_536) })).status).toBe(201)
  expect((await ask('POST', '/issues/1/comments', { body: 'x'.repeat(65_537) })).status).toBe(422)
  expect((await ask('POST', '/issues/1/comments', { body: '' })).status).toBe(422)
  expect((await ask('POST', '/issues/9/comments', { body: 'x' })).status).toBe(404)
})
