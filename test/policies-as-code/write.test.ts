import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { lintMarkdown } from '@clearnotice/lint'
import { findConfig } from '@clearnotice/lint/config'
import { definePolicy, readPolicy, writePolicy } from '@clearnotice/policy'
import { parseSync } from 'rolldown/utils'
import { describe, expect, it } from 'vitest'
import { definition, policy } from '../../examples/typed-policy/policy.ts'
import { completeDefinition } from './complete-definition.ts'
import { readingEase } from './reading-ease.ts'

const day = '2026-11-22'
const text = writePolicy(policy, { day })
const sources = resolve(import.meta.dirname, '../../packages/policy/src')

/** A file and everything that it imports from its own package, types left out. */
const importedBy = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  const { module } = parseSync(file, readFileSync(file, 'utf8'))
  for (const { moduleRequest, entries } of module.staticImports)
    if (moduleRequest.value.startsWith('.') && !(entries.length > 0 && entries.every(({ isType }) => isType)))
      importedBy(resolve(dirname(file), moduleRequest.value), seen)
  return seen
}

describe('writing', () => {
  it('imports nothing of reading, so that the round trip proves something', () => {
    const files = [...importedBy(resolve(sources, 'write/write-policy.ts'))].map((file) => relative(sources, file))
    expect(files.length).toBeGreaterThan(8)
    expect(files.filter((file) => file.startsWith('read/'))).toEqual([])
  })

  it('is deterministic', () => expect(writePolicy(definePolicy(definition), { day })).toBe(text))

  it('gives no second full stop to a sentence that ends in a quotation', () => {
    const changes = 'We send you a letter headed “What is new.”'
    expect(writePolicy(definePolicy({ ...completeDefinition, changes }), { day })).toContain(`${changes}\n`)
  })

  it('puts one sentence on a line on request, and says the same', () => {
    const lines = writePolicy(policy, { day, sentencePerLine: true })
    expect(lines.split('\n').length).toBeGreaterThan(text.split('\n').length)
    expect(lines.replaceAll('\n', ' ')).toBe(text.replaceAll('\n', ' '))
  })

  it('calls the regulator by the name of the day, and invites complaints since they are a right', () => {
    const on = (date: '2026-03-01' | '2026-11-22'): string => writePolicy(definePolicy(completeDefinition), { day: date })
    expect(on('2026-03-01')).toContain('complain to the Information Commissioner (ICO)')
    expect(on('2026-11-22')).toContain('complain to the Information Commission (ICO)')
    expect(on('2026-11-22')).toContain('within 30 days')
    expect(on('2026-03-01')).not.toContain('within 30 days')
  })

  it('refuses a day before the UK GDPR', () => expect(() => writePolicy(policy, { day: '2019-01-01' })).toThrow(RangeError))

  it.each([
    ['We are not required to appoint a data protection officer.', 'data protection officer'],
    ['Our EU representative is Beech GmbH, 1 Ulmenweg, Berlin.', 'representative'],
    ['We handle orders under our contract with you. We do not rely on consent.', 'Consent'],
    ['We use health data under Schedule 1, paragraph 8 of the Data Protection Act 2018.', 'undefined'],
    ['We use data on criminal convictions under Schedule 1 of the Data Protection Act 2018.', 'undefined'],
    ['We handle orders under Article 6(1)(g).', 'Consent'],
    ['You can ask for a copy of your data: write to us. We charge a fee of £10 for a copy of your data.', 'costs you nothing'],
  ])('does not turn what is denied or missing into something said: %s', (said, never) =>
    expect(writePolicy(readPolicy(`# Privacy policy\n\nFern Ltd is the controller.\n\n${said}`).policy, { day })).not.toContain(never),
  )

  it('writes nothing of what a policy does not say', () => {
    const bare = writePolicy(readPolicy('# Privacy policy\n\nWe like bread.').policy, { day })
    expect(bare).not.toMatch(/complain|cookie|right|share/i)
  })

  it('keeps what people typed from being Markdown', () => {
    const hostile = definePolicy({
      ...completeDefinition,
      title: '# <img src=x onerror=alert(1)> [a](b)',
      changes: 'See | *this* <script>x</script> ~~gone~~ [^1] ![x](y)\n\n# No heading',
    })
    const written = writePolicy(hostile, { day })
    expect(written).toContain('\\<script>')
    expect(written).toMatch(/\\~\\?~gone/)
    expect(written.match(/^# /gm)).toHaveLength(1)
    expect(written).not.toMatch(/^# No heading/m)
  })
})

describe('the SmartOps policy as data', () => {
  it('is the Markdown beside it', async () => {
    await expect(text).toMatchFileSnapshot('../../examples/typed-policy/privacy-policy.md')
  })

  it('has no error and no warning, and at strict neither', () => {
    const file = (path: string): string | undefined => (path === '.clearnotice.yml' ? 'extends: strict\nprofile: sole-trader\n' : undefined)
    const config = findConfig(file, 'privacy-policy.md')?.settings
    expect(config?.rules).toMatchObject({ 'document/last-updated-missing': 'warning' })
    const { findings } = lintMarkdown(text, { day, ...(config && { config }) })
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })

  it('is easy to read: Flesch reading ease of 55 and more', () => expect(readingEase(readPolicy(text))).toBeGreaterThanOrEqual(55))
})
