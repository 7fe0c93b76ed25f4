import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lintMarkdown } from '../lint-markdown.ts'
import { recommended } from '../rules.ts'
import { severityIn } from '../settings.ts'
import { findConfig, loadConfig, type ReadFile } from './find-config.ts'
import { configSchema } from './json-schema.ts'
import { policyFor, settingsFor } from './settings-for.ts'

const reads =
  (files: Readonly<Record<string, string>>): ReadFile =>
  (path) =>
    files[path]

const load = (text: string, files: Readonly<Record<string, string>> = {}) =>
  loadConfig(reads({ '.clearnotice.yml': text, ...files }), '.clearnotice.yml')
const known = recommended.map(({ id }) => id)

describe('findConfig', () => {
  const read = reads({
    '.clearnotice.yml': 'profile: charity',
    'a/package.json': '{"name": "a", "clearnotice": {"profile": "school"}}',
    'b/package.json': '{"name": "b", "keywords": ["clearnotice"]}',
    'c/.clearnotice.json': '{"profile": "app"}',
    '/site/.clearnotice.yaml': 'profile: employer',
  })
  test.each([
    ['privacy.md', '.clearnotice.yml'],
    ['./deep/er/privacy.md', '.clearnotice.yml'],
    ['a/docs/privacy.md', 'a/package.json'],
    ['b/privacy.md', '.clearnotice.yml'],
    ['c/privacy.md', 'c/.clearnotice.json'],
    ['c/../a/privacy.md', 'a/package.json'],
    ['/site/docs/privacy.md', '/site/.clearnotice.yaml'],
  ])('for %s finds %s', (path, found) => {
    expect(findConfig(read, path)?.path).toBe(found)
  })
  test('finds nothing where there is nothing', () => {
    expect(findConfig(read, '/other/privacy.md')).toBeUndefined()
  })
  test.each([
    [['.clearnotice.yml', '.clearnotice.yaml'], 'site/.clearnotice.yml: there is configuration in .clearnotice.yaml beside it'],
    [['.clearnotice.json', 'package.json'], 'site/.clearnotice.json: there is configuration in package.json beside it'],
  ])('takes none of %j in one folder, and says so', (names, message) => {
    const files = reads(Object.fromEntries(names.map((name) => [`site/${name}`, name === 'package.json' ? '{ "clearnotice": {} }' : ''])))
    expect(() => findConfig(files, 'site/docs/privacy.md')).toThrow(message)
  })
  test.each([
    ['{\n  "name": "x"\n  "clearnotice": { "profile": "app" }\n}', 'package.json:3:3: this is not JSON: Missing , between'],
    ['{ "devDependencies": { "clearnotice": "1" }, }', 'package.json: this is not JSON: Expected double-quoted property name'],
  ])('says where a package.json is broken that may hold some: %j', (text, message) => {
    expect(() => findConfig(reads({ 'package.json': text, '.clearnotice.yml': '' }), 'privacy.md')).toThrow(message)
    expect(() => findConfig(reads({ 'docs/package.json': text, '.clearnotice.yml': '' }), 'docs/privacy.md')).toThrow(`docs/${message}`)
  })
  test('passes over a package.json that is broken and cannot hold any', () => {
    expect(findConfig(reads({ 'docs/package.json': '{', '.clearnotice.yml': '' }), 'docs/privacy.md')?.path).toBe('.clearnotice.yml')
  })
  test('reads a package.json with a byte order mark', () => {
    const files = reads({ 'package.json': '\ufeff{ "clearnotice": { "profile": "school" } }' })
    expect(findConfig(files, 'privacy.md')?.settings.circumstances).toMatchObject({ dpo: true })
  })
  test('reads from package.json only what stands under its key', () => {
    expect(findConfig(read, 'a/privacy.md')?.settings.circumstances).toMatchObject({ controllerKind: 'public-authority', dpo: true })
  })
})

describe('rules', () => {
  const severity = (config: ReturnType<typeof load>, id: string) => severityIn(config.settings, id)
  test('by id and by glob; the last that fits holds', () => {
    const config = load('rules:\n  suppression/*: off\n  suppression/unused: info\n')
    expect([severity(config, 'suppression/expired'), severity(config, 'suppression/unused'), severity(config, known[0] as string)]).toEqual(
      ['off', 'info', undefined],
    )
  })
  test('a file holds over what it extends, even with a wider glob', () => {
    const files = { 'shared/base.yml': 'extends: strict\nrules:\n  suppression/unused: error\n  suppression/expired: info\n' }
    const config = load('extends: ./shared/base.yml\nrules:\n  suppression/*: off\n  suppression/unused: warning', files)
    expect([severity(config, 'suppression/expired'), severity(config, 'suppression/unused')]).toEqual(['off', 'warning'])
  })
  test('the strict preset makes warnings errors and infos warnings', () => {
    const config = load('extends: strict')
    expect([severity(config, 'suppression/unused'), severity(config, 'document/last-updated-missing')]).toEqual(['error', 'warning'])
  })
  test('the statute preset leaves only rules on the words of the law, and those on suppressions', () => {
    const config = load('extends: statute')
    const left = recommended.filter(({ id }) => severity(config, id) !== 'off')
    expect(left.filter(({ ground, id }) => ground !== 'statute' && !id.startsWith('suppression/'))).toEqual([])
    expect(severity(config, 'document/last-updated-missing')).toBe('off')
  })
  test('reach the findings', () => {
    const { settings } = load('rules:\n  document/last-updated-missing: error\n')
    const { findings } = lintMarkdown('# Privacy policy\n\nHello.\n', { day: '2026-11-22', config: settings })
    expect(findings.find(({ rule }) => rule === 'document/last-updated-missing')?.severity).toBe('error')
  })
})

describe('options', () => {
  const found = (text: string, policy: string, files = {}) =>
    lintMarkdown(policy, { day: '2026-11-22', config: load(text, files).settings }).findings.map(({ rule }) => rule)
  const twice = '# Privacy policy\n\nWe sell good books.\n\nWe sell good books.\n'
  test('are set beside the severity, or without one', () => {
    expect(found('', twice)).not.toContain('document/duplicate-statement')
    expect(found('rules: { document/duplicate-statement: { fewest-words: 3 } }', twice)).toContain('document/duplicate-statement')
    expect(found('rules: { document/duplicate-statement: { fewest-words: 3, severity: off } }', twice)).not.toContain(
      'document/duplicate-statement',
    )
  })
  test('name what is filled in later, and other names of the controller', () => {
    const blank = '# Privacy policy\n\nWrite to [Company name].\n'
    expect(found('', blank)).toContain('document/placeholder')
    expect(found('rules: { document/placeholder: { filled: ["[Company name]"] } }', blank)).not.toContain('document/placeholder')
    const two = '# Us\n\nHarbour Books Ltd is the data controller.\n\n# You\n\nQuay Media Ltd is the data controller.\n'
    expect(found('', two)).toContain('document/name-inconsistent')
    expect(found('rules: { document/name-inconsistent: { also: [Quay Media Ltd] } }', two)).not.toContain('document/name-inconsistent')
    const one = '# Us\n\nHarbour Books Ltd is the data controller.\n'
    expect(found('controller: { name: Quay Media Ltd }', one)).toContain('document/name-inconsistent')
    for (const name of ['Harbour Books', 'The HARBOUR books Limited', 'Quayside'])
      expect(found(`controller: { name: ${name} }`, one), name).not.toContain('document/name-inconsistent')
  })
  test('of what a file extends hold, each until it is set again', () => {
    const files = { 'base.yml': 'rules: { document/duplicate-statement: { fewest-words: 3 } }' }
    expect(load('extends: base.yml\nrules: { document/duplicate-statement: info }', files).settings).toMatchObject({
      rules: { 'document/duplicate-statement': 'info' },
      options: { 'document/duplicate-statement': { 'fewest-words': 3 } },
    })
  })
})

describe('policies', () => {
  const text = `
profile: sole-trader
policies:
  - id: clients
    files: ["docs/**/privacy*.md", legal/main.md]
    profile: [msp]
    rules: { document/*: off }
  - id: cookies
    parts: [privacy.md, cookies.md]
    controller: { name: Example Ltd, kind: company, country: FR }
`
  const config = loadConfig(reads({ 'site/.clearnotice.yml': text }), 'site/.clearnotice.yml')
  test.each([
    ['site/docs/en/privacy-policy.md', 'clients'],
    ['site/legal/main.md', 'clients'],
    ['site/cookies.md', 'cookies'],
    ['site/other.md', undefined],
  ])('%s belongs to %s', (path, id) => {
    expect(policyFor(config, path)?.id).toBe(id)
  })
  test('what holds for all holds for each, and what is said of one only for it', () => {
    expect(settingsFor(config, 'site/legal/main.md')).toMatchObject({
      rules: { 'document/*': 'off' },
      circumstances: { controllerKind: 'sole-trader', dataFromOthers: true },
    })
    expect(settingsFor(config, 'site/privacy.md').circumstances).toEqual({ controllerKind: 'company', controllerOutsideUk: true })
    expect(settingsFor(config, 'site/other.md')).toEqual({ rules: {}, options: {}, circumstances: { controllerKind: 'sole-trader' } })
  })
})

describe('what is wrong is said with its line and column, and what to write instead', () => {
  test.each([
    ['rules:\n  suppression/unusd: off\n', '.clearnotice.yml:2:3: there is no rule ‘suppression/unusd’; did you mean suppression/unused?'],
    ['rules:\n  retnetion/*: off\n', '.clearnotice.yml:2:3: no rule fits ‘retnetion/*’; did you mean retention/*?'],
    ['rules:\n  suppression/unused: warn\n', '.clearnotice.yml:2:23: ‘warn’ is none of error, warning, info, off; did you mean warning?'],
    ['rules:\n  - suppression/unused\n', '.clearnotice.yml:2:3: this must be a mapping, not a list'],
    ['rule:\n  suppression/unused: off\n', '.clearnotice.yml:1:1: unknown key ‘rule’; did you mean rules?'],
    [
      'profile: soletrader\n',
      '.clearnotice.yml:1:10: ‘soletrader’ is none of sole-trader, msp, public-authority, charity, school, employer, app; did you mean sole-trader?',
    ],
    [
      'profile: [msp, charty]\n',
      '.clearnotice.yml:1:16: ‘charty’ is none of sole-trader, msp, public-authority, charity, school, employer, app; did you mean charity?',
    ],
    [
      'rules:\n  retention/vague: { severity: warn }\n',
      '.clearnotice.yml:2:32: ‘warn’ is none of error, warning, info, off; did you mean warning?',
    ],
    ['policies:\n  - id: a\n    files: [x.md, 3]\n', '.clearnotice.yml:3:19: this must be a text, not a number'],
    ['policies:\n  - id: a\n    file: x.md\n', '.clearnotice.yml:3:5: unknown key ‘file’; did you mean files?'],
    ['policies:\n  - id: a\n', '.clearnotice.yml:2:5: policy ‘a’ needs either files (each a policy) or parts (together one policy)'],
    [
      'policies:\n  - { id: a, files: x.md }\n  - { id: a, files: y.md }\n',
      '.clearnotice.yml:3:11: there is a policy ‘a’ already; give this one an id of its own',
    ],
    [
      'rules:\n  document/duplicate-statement: { fewst-words: 3 }\n',
      '.clearnotice.yml:2:35: document/duplicate-statement has no option ‘fewst-words’; did you mean fewest-words?',
    ],
    ['rules:\n  document/placeholder:\n    filled: x\n', '.clearnotice.yml:3:5: ‘filled’ must be a list of texts'],
    ['rules:\n  retention/vague: { most: 3 }\n', '.clearnotice.yml:2:22: retention/vague has no options'],
    ['rules:\n  a/b: [warning]\n', /:2:8: this must be one of error, warning, info, off, not a list/],
    ['policies:\n  - files: x.md\n', '.clearnotice.yml:2:5: ‘id’ is missing'],
    ['policies:\n  - id: a\n    files: x.md\n    rules:\n      nope/nope: off\n', '.clearnotice.yml:5:7: there is no rule ‘nope/nope’'],
    ['controller:\n  country: England\n', '.clearnotice.yml:2:12: this must be a two-letter country code such as GB'],
    ['controller:\n  country: UK\n', '.clearnotice.yml:2:12: this must be a two-letter country code such as GB'],
    ['controller:\n  knd: company\n', '.clearnotice.yml:2:3: unknown key ‘knd’; did you mean kind?'],
    ['rules: [\n', /^\.clearnotice\.yml:2:1: this is not YAML: /],
    ['rules:\n  a: off\n  a: info\n', /^\.clearnotice\.yml:3:3: this is not YAML: .*unique/],
    ['- rules\n', '.clearnotice.yml:1:1: this must be a mapping, not a list'],
    [
      'extends: recomended\n',
      '.clearnotice.yml:1:10: it extends ‘recomended’, which is neither a preset (recommended, strict, statute) nor a file; did you mean recommended?',
    ],
    [
      'extends: toString\n',
      '.clearnotice.yml:1:10: it extends ‘toString’, which is neither a preset (recommended, strict, statute) nor a file',
    ],
    ['extends: ./gone.yml\n', '.clearnotice.yml:1:10: it extends gone.yml, and there is no such file'],
    ['extends: [strict, ./.clearnotice.yml]\n', '.clearnotice.yml:1:19: it extends itself: .clearnotice.yml → .clearnotice.yml'],
    [
      'a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c]\n',
      /alias/,
    ],
  ])('%j', (text, message) => {
    expect(() => load(text)).toThrow(message)
    expect(() => load(text)).toThrow(expect.objectContaining({ name: 'ConfigError', path: '.clearnotice.yml' }))
  })
  test('all problems at once, in their order, ten at most', () => {
    expect(() => load('rules:\n  nope/nope: of\nprofil: app\nextends: strct\n')).toThrow(
      [
        '.clearnotice.yml:2:3: there is no rule ‘nope/nope’',
        '.clearnotice.yml:2:14: ‘of’ is none of error, warning, info, off; did you mean off?',
        '.clearnotice.yml:3:1: unknown key ‘profil’; did you mean profile?',
        '.clearnotice.yml:4:10: it extends ‘strct’, which is neither a preset (recommended, strict, statute) nor a file; did you mean strict?',
      ].join('\n'),
    )
    const many = `rules:\n${Array.from({ length: 13 }, (_, at) => `  zzzzzzz/${at}: off\n`).join('')}`
    expect(() => load(many)).toThrow(/:11:3: there is no rule ‘zzzzzzz\/9’\nand 3 more$/)
  })
  test('a word that is not near gets no suggestion', () => {
    expect(() => load('profile: bakery\n')).toThrow(/school, employer, app$/)
  })
  test('in a circle of files', () => {
    expect(() => load('extends: a.yml', { 'a.yml': 'extends: b.yml', 'b.yml': 'extends: ./a.yml' })).toThrow(
      'it extends itself: a.yml → b.yml → a.yml',
    )
  })
  test('in the file where it stands', () => {
    expect(() => load('extends: a.yml', { 'a.yml': '\nrules: 3' })).toThrow('a.yml:2:8: this must be a mapping, not a number')
  })
  test('under the key of package.json', () => {
    const read = reads({ 'package.json': '{\n  "name": "x",\n  "clearnotice": { "profil": "app" }\n}' })
    expect(() => findConfig(read, 'privacy.md')).toThrow('package.json:3:20: unknown key ‘profil’; did you mean profile?')
  })
})

test('an empty file is a configuration that changes nothing', () => {
  expect(load('')).toEqual({ path: '.clearnotice.yml', settings: { rules: {}, options: {}, circumstances: {} }, policies: [] })
})

test('a rule of one’s own may be named when it is given', () => {
  const own = { ...(recommended[0] as (typeof recommended)[number]), id: 'house/style' } as const
  const read = reads({ 'c.yml': 'rules:\n  house/style: info\n' })
  expect(() => loadConfig(read, 'c.yml')).toThrow('there is no rule')
  expect(loadConfig(read, 'c.yml', { rules: [...recommended, own] }).settings.rules).toEqual({ 'house/style': 'info' })
})

describe('the JSON Schema for editors', () => {
  const validate = new Ajv2020({ strict: false }).compile(configSchema())
  test('is published as it is generated', async () => {
    await expect(`${JSON.stringify(configSchema(), null, 2)}\n`).toMatchFileSnapshot('../../schema/clearnotice.schema.json')
  })
  test.each([
    ['extends: [strict]\nprofile: msp\nrules: { "document/*": off, suppression/unused: info }', true],
    ['policies: [{ id: a, files: x.md, rules: { suppression/unused: off } }]', true],
    ['rules: { document/placeholder: { filled: [x], severity: info } }', true],
    ['rules: { document/placeholder: { fild: [x] } }', false],
    ['rules: { suppression/unusd: off }', false],
    ['rules: { suppression/unused: maybe }', false],
    ['profil: msp', false],
    ['policies: [{ files: x.md }]', false],
  ])('%s: %s', (text, valid) => {
    expect(validate(parse(text))).toBe(valid)
  })
})

test('the example in the README is right', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? []
  const config = loadConfig(reads({ 'c.yml': example }), 'c.yml')
  expect(config.policies.map(({ id }) => id)).toEqual(['website', 'shop'])
})
