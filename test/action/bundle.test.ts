import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildAction } from '../../.ci/build-action.ts'
import { again, bakery } from './policies.ts'
import { action, github, propose, run, stage } from './world.ts'

const dist = join(action, '../action/dist')
const manifest = parse(readFileSync(action, 'utf8'))

it('is what its sources build, byte for byte', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'bundle-'))
  try {
    await buildAction(elsewhere)
    expect(readdirSync(elsewhere).sort()).toEqual(readdirSync(dist).sort())
    // Not toEqual: nobody wants a megabyte of difference on the screen.
    for (const file of readdirSync(elsewhere))
      expect(readFileSync(join(elsewhere, file)).equals(readFileSync(join(dist, file))), `${file}: run npm run build`).toBe(true)
  } finally {
    rmSync(elsewhere, { recursive: true })
  }
})

it('is small: GitHub downloads it, packed, for every run', () =>
  expect(gzipSync(readFileSync(join(dist, 'index.mjs'))).length).toBeLessThan(1_100_000))

it('carries the licences of what it took in', () => {
  const licences = readFileSync(join(dist, 'licences.txt'), 'utf8')
  for (const name of [
    '@actions/core',
    '@actions/github',
    '@octokit/plugin-retry',
    '@octokit/plugin-throttling',
    'undici',
    'yaml',
    'micromark',
  ])
    expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
})

describe('action.yml', () => {
  it('is what the Marketplace takes', () => {
    expect(manifest.description.length).toBeLessThan(125)
    expect(manifest.branding).toEqual({ icon: 'file-text', color: 'blue' })
    expect(manifest.runs).toEqual({ using: 'node24', main: 'action/dist/index.mjs' })
  })
  it('has no default that a configuration file could not change', () => {
    const defaults = Object.entries<{ default?: string }>(manifest.inputs).filter(([, input]) => input.default !== undefined)
    expect(defaults).toEqual([['github-token', expect.objectContaining({ default: `\${{ github.token }}` })]])
  })
  it('names inputs and outputs as GitHub advises', () => {
    for (const name of [...Object.keys(manifest.inputs), ...Object.keys(manifest.outputs)]) expect(name).toMatch(/^[a-z][a-z-]*$/)
  })
  it('says what a minor change counts as', () => {
    expect(manifest.outputs['semantic-change'].description).toMatch(/^material: .+; editorial: [^;]*minor[^;]*; or none$/)
  })
})

describe('a run', () => {
  stage(() => ({ 'privacy.md': large(''), '.clearnotice.yml': 'profile: app\n', 'package.json': '{ "name": "shop" }\n' }))
  // Ten kilobytes, as policies are.
  const large = (last: string): string =>
    bakery({ last: `${last}\n\n## Where we bake\n\n${'Our bakery stands beside the river, where the mill once stood. '.repeat(150)}\n` })

  it('takes few requests, little time, and talks to GitHub only', async () => {
    expect(Buffer.byteLength(large(''))).toBeGreaterThan(10_000)
    const pull = propose({ 'privacy.md': large('\n## How long we keep it\n\n- Photographs: six months\n- Photographs: six months\n') })
    const result = await run(pull)
    expect(result).toMatchObject({ exitCode: 1, stderr: '', strayConnections: [], runnerErrors: [], environment: {}, path: '', state: {} })
    expect([pull.reviews.length, pull.comments.length]).toEqual([1, 1])
    expect(github.takeRequests().length).toBeLessThan(15)
    // On an idle machine; other tests slow this one down.
    const busy = Math.max(1, loadavg()[0]! / availableParallelism())
    let best = result.milliseconds
    for (let round = 0; round < 4 && best > 1500; round++) best = Math.min(best, (await run(pull)).milliseconds)
    expect(best).toBeLessThan(1500 * busy)
  })
})

describe('the network', () => {
  stage(() => ({ 'privacy.md': bakery() }))

  it('is reached through the proxy of a self-hosted runner', async () => {
    const asked: string[] = []
    const proxy = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(404).end()
    }).listen(0, '127.0.0.1')
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '')
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
    await once(proxy, 'listening')
    const { port } = proxy.address() as AddressInfo
    const machine = { http_proxy: `http://127.0.0.1:${port}`, GITHUB_API_URL: 'http://api.github.test' }
    expect((await run(propose({ 'privacy.md': bakery({ retention: [again] }) }), { sealed: false, machine })).exitCode).toBe(2)
    expect(asked[0]).toContain('api.github.test')
    proxy.close()
  })

  it('is not followed elsewhere', async () => {
    const location = 'http://127.0.0.1:9/repos/octo/shop'
    github.when('repos/compare-commits-with-basehead', { status: 301, headers: { location }, body: { message: 'Moved Permanently' } })
    const result = await run(propose({ 'privacy.md': bakery({ retention: [again] }) }))
    expect(result).toMatchObject({ exitCode: 2, strayConnections: [] })
  })
})

describe('an enterprise server', () => {
  stage(() => ({ 'privacy.md': bakery() }), true)
  it('is spoken to at its own addresses', async () => {
    const pull = propose({ 'privacy.md': bakery({ retention: [again] }) })
    expect(await run(pull)).toMatchObject({ exitCode: 1, strayConnections: [], outputs: { degraded: '[]' } })
    expect(github.takeRequests().map(({ operation }) => operation)).toContain('graphql/repository')
    expect(pull.comments).toHaveLength(1)
  })
})
