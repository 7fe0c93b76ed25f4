import { describe, expect, it } from 'vitest'
import { pullRequestEvent, scheduleEvent } from '../github/events.ts'
import { again, bakery } from './policies.ts'
import { github, propose, repository, run, stage } from './world.ts'

stage(() => ({ 'privacy.md': bakery() }))

const entries = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) => `- Photographs of ${at.toString(2).replaceAll('0', 'ham').replaceAll('1', 'rye')}: six years`,
  ).flatMap((line) => [line, line])

describe('thousands of findings', () => {
  it('stay within what GitHub and its runner take', async () => {
    // Twenty policies, since one with so many entries would be no policy.
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`legal/privacy-${at}.md`, bakery({ retention: entries(250) })] as const),
    )
    const pull = propose(files)
    const result = await run(pull, { timeout: 60_000 })
    expect(Number(result.outputs.new)).toBeGreaterThanOrEqual(5000)
    expect(result).toMatchObject({ exitCode: 1, runnerErrors: [], outputs: { degraded: '[]' } })
    for (const level of ['error', 'warning', 'notice'])
      expect(result.commands.filter(({ name }) => name === level).length).toBeLessThanOrEqual(10)
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1_000_000)
    expect(result.summary).toMatch(/… and \d+ more in the JSON report\./)
    expect(pull.comments[0]?.body.length).toBeLessThan(60_000)
    expect(pull.reviewComments).toHaveLength(20)
    expect(github.takeRequests().filter(({ operation }) => operation === 'pulls/create-review')).toHaveLength(1)
    expect(JSON.parse(result.files['clearnotice.json'] ?? '').totals.error).toBeGreaterThanOrEqual(5000)
    // What the log alone holds is in it all.
    expect(result.stdout.split('\n').length).toBeGreaterThan(4900)
  })
})

it('is found among more changes than GitHub lists at once', async () => {
  const notes = Object.fromEntries(Array.from({ length: 320 }, (_, at) => [`notes/${at}.md`, `Note ${at}\n`]))
  const pull = propose({ ...notes, 'privacy.md': bakery({ retention: [again] }) })
  expect(await run(pull)).toMatchObject({ exitCode: 1, outputs: { new: '1' } })
  expect(pull.reviewComments).toMatchObject([{ placement: { path: 'privacy.md' } }])
})

describe('many policies', () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [
      `legal/privacy-${at}.md`,
      bakery({ tickets: `${at + 2} months`, retention: at === 7 ? [again] : [] }),
    ]),
  )

  it('are fetched in batches', async () => {
    repository.commit('main', many)
    const result = await run(undefined, { event: scheduleEvent(repository) })
    expect(result.outputs).toMatchObject({ policies: '61', findings: '1' })
    expect(github.takeRequests().length).toBeLessThan(8)
  })

  const shards = async (of: string, event = scheduleEvent(repository)) => {
    const plan = await run(undefined, { event, inputs: { mode: 'plan', shard: `0/${of}` } })
    const { include } = JSON.parse(plan.outputs.matrix ?? '') as { include: { shard: string; index: number }[] }
    const reports: Record<string, string> = {}
    for (const { shard, index } of include) {
      const inputs = { mode: 'full', shard, 'fail-on': 'never', comment: 'never' }
      const { exitCode, outputs, files } = await run(undefined, { event, inputs })
      expect([exitCode, outputs.degraded]).toEqual([0, '[]'])
      reports[`r-${index}.json`] = files['clearnotice.json'] ?? ''
    }
    return {
      include,
      reports,
      merge: (workspace: Record<string, string>) => run(undefined, { event, workspace, inputs: { mode: 'merge', reports: 'r-*.json' } }),
    }
  }

  it('may be linted in parts, and are one result in the end', async () => {
    repository.commit('main', many)
    const whole = await run(undefined, { event: scheduleEvent(repository) })
    const { include, reports, merge } = await shards('3')
    expect(include.map(({ shard }) => shard)).toEqual(['1/3', '2/3', '3/3'])
    const merged = await merge(reports)
    expect(merged).toMatchObject({ exitCode: whole.exitCode, outputs: { findings: '1', policies: '61' } })
    const results = (run: typeof whole) => JSON.parse(run.files['clearnotice.sarif'] ?? '').runs[0].results
    expect(results(merged)).toEqual(results(whole))
    const paths = (run: typeof whole) => JSON.parse(run.files['clearnotice.json'] ?? '').files.map(({ path }: { path: string }) => path)
    expect(paths(merged).sort()).toEqual(paths(whole).sort())
  })

  it('may be linted in parts on a pull request, of which each sees some of what it takes away', async () => {
    repository.commit('main', many)
    const faulty = (at: number) => [`legal/privacy-${at}.md`, bakery({ retention: [again] })] as const
    const pull = propose({
      ...Object.fromEntries([11, 12, 13, 14].map(faulty)),
      'legal/privacy-1.md': null,
      '.clearnotice.yml': 'rules:\n  retention/duplicate-entry: off\n',
    })
    const whole = await run(pull, { inputs: { mode: 'full', comment: 'never' } })
    const { reports, merge } = await shards('4', pullRequestEvent(pull))
    const merged = await merge(reports)
    expect(merged.summary.match(/the policy is removed/g)).toHaveLength(1)
    const lost = /would no longer be reported: .*/
    expect(whole.summary).toMatch(lost)
    expect(merged.summary.match(lost)?.[0]).toBe(whole.summary.match(lost)?.[0])
  })

  it('are red when a part is missing, forged, or about something else', async () => {
    repository.commit('main', many)
    const { reports, merge } = await shards('2')
    const { 'r-1.json': first = '', 'r-2.json': second = '' } = reports
    const missing = await merge({ 'r-1.json': first })
    expect(missing.exitCode).toBe(2)
    expect(missing.stdout).toContain('there is not exactly one of: 2')
    expect((await merge({ 'r-1.json': first, 'r-2.json': first })).exitCode).toBe(2)
    expect((await merge({ 'r-1.json': first, 'r-2.json': '{"clearnotice":"shard"}' })).exitCode).toBe(2)
    expect((await merge({ 'r-1.json': first, 'r-2.json': second.replace(/"version":"[^"]+"/, '"version":"9.9.9"') })).stdout).toContain(
      'is of version 9.9.9',
    )
    repository.commit('main', { 'README.md': 'x' })
    const moved = await run(undefined, {
      event: scheduleEvent(repository),
      workspace: reports,
      inputs: { mode: 'merge', reports: 'r-*.json' },
    })
    expect(moved.stdout).toContain('another commit')
  })

  it('never need more parts than there are policies', async () => {
    const plan = await run(undefined, { event: scheduleEvent(repository), inputs: { mode: 'plan', shard: '0/8' } })
    expect(JSON.parse(plan.outputs.matrix ?? '')).toEqual({ include: [{ shard: '1/1', index: 1 }] })
  })
})
