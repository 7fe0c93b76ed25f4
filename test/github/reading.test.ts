import { describe, expect, it } from 'vitest'
import { ask, github, lines, pull, repository, stage } from './stage.ts'

stage()

describe('what is read', () => {
  it('answers as GitHub describes', async () => {
    const [commit, blob] = [repository.head('topic'), repository.head('topic').files.get('docs/new.md')?.sha]
    const paths = [
      '',
      '/pulls/1',
      '/pulls/1/files',
      '/pulls/1/reviews',
      '/pulls/1/comments',
      '/issues/1/comments',
      '/compare/main...topic',
      `/git/trees/${commit.tree}?recursive=1`,
      `/git/blobs/${blob}`,
      `/git/commits/${commit.sha}`,
      '/git/ref/heads/topic',
      '/commits/topic',
      '/contents/docs/new.md?ref=topic',
    ]
    for (const path of paths) expect((await ask('GET', path)).status, path).toBe(200)
    expect(github.violations).toEqual([])
  })
  it('has links and submodules in its trees', async () => {
    const { tree } = (await ask('GET', '/git/trees/main?recursive=1')).body
    expect(tree.map(({ path, mode, type }: Record<string, string>) => `${mode} ${type} ${path}`)).toEqual([
      '100644 blob gone.md',
      '120000 blob link',
      '160000 commit module',
      '100644 blob privacy.md',
    ])
  })
  it('compares with the merge base, not with the base', async () => {
    const base = repository.head('main').sha
    repository.commit('main', { 'other.md': 'x' })
    const { body } = await ask('GET', '/compare/main...topic')
    expect(body).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, merge_base_commit: { sha: base } })
    expect(body.files.map(({ filename, status }: Record<string, string>) => [filename, status])).toEqual([
      ['docs/new.md', 'added'],
      ['gone.md', 'removed'],
      ['privacy.md', 'modified'],
    ])
  })
  it('finds renames', async () => {
    repository.rename('topic', 'privacy.md', 'policies/privacy.md')
    const { body } = await ask('GET', '/pulls/1/files')
    expect(body.find(({ status }: Record<string, string>) => status === 'renamed')).toMatchObject({
      filename: 'policies/privacy.md',
      previous_filename: 'privacy.md',
    })
  })
  it('leaves out the patch of a large change and of a binary file', async () => {
    repository.commit('topic', { 'big.md': lines(2001), 'blob.bin': new Uint8Array([0, 1]) })
    const { body } = await ask('GET', '/pulls/1/files')
    expect(
      body.filter(({ patch }: Record<string, string>) => patch === undefined).map(({ filename }: Record<string, string>) => filename),
    ).toEqual(['big.md', 'blob.bin'])
  })
  it('does not stall on a text that is another', async () => {
    const text = (seed: string): string => Array.from({ length: 20_000 }, (_, index) => `${seed} ${index}`).join('\n')
    repository.commit('main', { 'huge.md': text('a') })
    repository.branch('rewrite')
    repository.commit('rewrite', { 'huge.md': text('b') })
    const { files } = (await ask('GET', '/compare/main...rewrite')).body
    expect(files).toMatchObject([{ filename: 'huge.md', additions: 20_000, deletions: 20_000 }])
  })
  it('comes in pages with links', async () => {
    for (let index = 0; index < 5; index++) pull.comment('a', `comment ${index}`)
    const first = await ask('GET', '/issues/1/comments?per_page=2')
    expect(first.body).toHaveLength(2)
    expect(first.headers.get('link')).toMatch(/page=2>; rel="next", <.*page=3>; rel="last"/)
    expect((await ask('GET', '/issues/1/comments?per_page=2&page=3')).headers.get('link')).not.toMatch(/next/)
  })
  it('reaches the objects of a fork through the base', async () => {
    const fork = repository.forkTo('mallory/shop')
    const sha = fork.commit('evil', { 'privacy.md': 'theirs' })
    expect((await ask('GET', `/compare/main...${sha}`)).body.files).toHaveLength(1)
    expect((await ask('GET', '/compare/main...mallory:evil')).status).toBe(200)
  })
})
