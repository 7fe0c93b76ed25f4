import { describe, expect, it } from 'vitest'
import { pullRequestEvent, scheduleEvent } from '../github/events.ts'
import { again, bakery } from './policies.ts'
import { propose, repository, run, stage } from './world.ts'

stage(() => ({ 'privacy.md': bakery() }))

const faulty = bakery({ retention: [again] })
const off = 'rules:\n  retention/duplicate-entry: off\n'

describe('configuration', () => {
  it('comes from the base, so that a pull request can not switch its own rules off, and says what it would switch off', async () => {
    const pull = propose({ 'privacy.md': faulty, '.clearnotice.yml': off })
    const result = await run(pull)
    expect(result).toMatchObject({ exitCode: 1, outputs: { new: '1' } })
    const note =
      '> **This pull request changes the lint configuration** (`.clearnotice.yml`). It was checked with the configuration on `main`. With the new configuration 1 finding would no longer be reported: `retention/duplicate-entry` (1).'
    expect(result.summary).toContain(note)
    expect(pull.comments[0]?.body).toContain(note)
  })
  it('is not said to change with a package.json that holds none', async () => {
    const pull = propose({ 'privacy.md': faulty, 'package.json': '{ "dependencies": { "clearnotice": "1" } }' })
    expect((await run(pull)).summary).not.toContain('changes the lint configuration')
    const held = propose({ 'privacy.md': faulty, 'package.json': '{ "clearnotice": { "profile": "app" } }' })
    expect((await run(held)).summary).toContain('changes the lint configuration** (`package.json`)')
  })
  it('of the base as it is now holds over what the branch left behind', async () => {
    const pull = propose({ 'privacy.md': faulty })
    repository.commit('main', { '.clearnotice.yml': off })
    expect(await run(pull)).toMatchObject({ exitCode: 0, outputs: { findings: '0' } })
  })
  it('comes from the head where that is asked for', async () => {
    const pull = propose({ 'privacy.md': faulty, '.clearnotice.yml': off })
    expect(await run(pull, { inputs: { 'config-ref': 'head' } })).toMatchObject({ exitCode: 0, outputs: { findings: '0' } })
  })
  it('that a pull request breaks is red before it is merged', async () => {
    const pull = propose({ '.clearnotice.yml': 'rulez: {}\n' })
    const result = await run(pull)
    expect(result.exitCode).toBe(2)
    expect(result.stdout).toContain('.clearnotice.yml:1:1')
  })
  it('may stand elsewhere, and extend other files', async () => {
    repository.commit('main', { 'ci/lint.yml': 'extends: ./base.yml\n', 'ci/base.yml': off })
    const pull = propose({ 'privacy.md': faulty })
    expect((await run(pull, { inputs: { config: 'ci/lint.yml' } })).exitCode).toBe(0)
    expect((await run(pull, { inputs: { config: 'ci/none.yml' } })).exitCode).toBe(2)
  })
  it('names policies, none of which may be missing altogether', async () => {
    repository.commit('main', { '.clearnotice.yml': 'policies:\n  - id: shop\n    files: legal/*.md\n' })
    const result = await run(undefined, { event: scheduleEvent(repository) })
    expect(result.exitCode).toBe(2)
    expect(result.stdout).toContain('is one of the policies that are named')
  })
  it('is not escaped by calling a policy something else', async () => {
    for (const title of ['Cookie policy', 'Terms of use']) {
      const pull = propose({ 'privacy.md': faulty.replace(/^# .*$/m, `# ${title}`) })
      expect(await run(pull), title).toMatchObject({ exitCode: 1 })
    }
  })
  it('may be replaced by globs', async () => {
    const pull = propose({ 'privacy.md': faulty, 'a/one.md': faulty, 'a/two.md': faulty })
    const { outputs } = await run(pull, { inputs: { files: 'a/*.md\n!a/two.md' } })
    expect(outputs['policies-changed']).toBe('["a/one.md"]')
  })
})

describe('a suppression', () => {
  const suppressed = bakery({ retention: ['', '<!-- clearnotice-ignore retention/duplicate-entry reason="Two systems" -->', '', again] })

  it('that the pull request brings does not pass the check', async () => {
    const pull = propose({ 'privacy.md': suppressed })
    expect(await run(pull)).toMatchObject({ exitCode: 1, outputs: { new: '1' } })
    expect(pull.comments[0]?.body).toContain('Suppressed with the reason `Two systems`')
  })
  it('passes where that is allowed', async () => {
    const pull = propose({ 'privacy.md': suppressed })
    expect(await run(pull, { inputs: { 'allow-new-suppressions': 'true' } })).toMatchObject({ exitCode: 0, outputs: { new: '0' } })
  })
  it('that was there before holds', async () => {
    repository.commit('main', { 'privacy.md': suppressed })
    const pull = propose({ 'privacy.md': suppressed.replace('24 months', '36 months') })
    expect(await run(pull)).toMatchObject({ exitCode: 0, outputs: { new: '0', findings: '0' } })
  })
})

describe('files that are no files', () => {
  it('are not linted, and said so', async () => {
    repository.commit('topic', { 'docs/privacy.md': { symlink: '../../etc/passwd' }, 'legal/privacy.md': { submodule: 'a'.repeat(40) } })
    const pull = repository.pullRequest({ head: 'topic' })
    const result = await run(pull)
    expect(result).toMatchObject({ exitCode: 0, outputs: { policies: '0' } })
    expect(result.annotations.map(({ message }) => message)).toEqual([
      "docs/privacy.md is a link, and isn't linted.",
      "legal/privacy.md is a submodule, and isn't linted.",
    ])
  })
  it('are no green when a policy becomes one', async () => {
    repository.commit('main', { '.clearnotice.yml': 'policies:\n  - id: shop\n    files: privacy.md\n' })
    repository.commit('topic', { 'privacy.md': { symlink: 'README.md' } })
    const result = await run(repository.pullRequest({ head: 'topic' }))
    expect(result.outputs['semantic-change']).toBe('material')
  })
  it('are no configuration', async () => {
    repository.commit('main', { '.clearnotice.yml': { symlink: '/etc/passwd' } })
    const result = await run(propose({ 'privacy.md': faulty }))
    expect(result.exitCode).toBe(2)
    expect(result.stdout).toContain('.clearnotice.yml is a link')
  })
})

describe('inputs', () => {
  const refused = async (inputs: Record<string, string>): Promise<string> => {
    const result = await run(propose({ 'privacy.md': faulty }), { inputs })
    expect(result.exitCode).toBe(2)
    return result.annotations[0]?.message ?? ''
  }
  it.each([
    [{ 'fail-on': 'errors' }, 'Input ‘fail-on’ is ‘errors’; it may be error, warning, info, never.'],
    [{ summary: 'yes' }, 'Input ‘summary’ is ‘yes’; it may be true, false.'],
    [{ 'review-max': '51' }, 'Input ‘review-max’ is ‘51’; it may be a number from 0 to 50.'],
    [{ 'base-sha': 'main' }, 'Input ‘base-sha’ is ‘main’; it may be the full SHA of a commit, in lower case.'],
    [{ require: 'comment, all' }, 'Input ‘require’ is ‘all’; it may be comment, review, sarif.'],
    [{ shard: '9/8' }, 'Input ‘shard’ is ‘9/8’; it may be such as 3/8, with at most 256 parts.'],
  ])('of another value than allowed are refused: %o', async (inputs, message) => expect(await refused(inputs)).toBe(message))

  it('write reports nowhere but in the workspace and the folder for temporary files', async () => {
    const pull = propose({ 'privacy.md': faulty })
    const { outputs, exitCode } = await run(pull, { inputs: { 'report-file': '../../../../tmp/owned.json' } })
    expect(exitCode).toBe(1)
    expect(JSON.parse(outputs.degraded ?? '')).toEqual([expect.stringMatching(/^report: .* is outside the workspace/)])
  })
  it('switch off what is not wanted', async () => {
    const pull = propose({ 'privacy.md': faulty })
    const inputs = { annotations: 'false', summary: 'false', comment: 'never', review: 'off', 'semantic-diff': 'false' }
    const result = await run(pull, { inputs, event: pullRequestEvent(pull) })
    expect(result).toMatchObject({ exitCode: 1, summary: '', annotations: [{ title: 'clearnotice' }] })
    expect(pull.timeline).toEqual([])
  })
})
